import type { TimerState } from '$lib/domain/dialogue';

/** What a wall shows of the advisory timer (L5): `4:05`, rounded up, or nothing. */
export function clockOf(timer: TimerState, now: number): string | undefined {
	if (timer.state === 'none') return undefined;
	const left = timer.state === 'paused' ? timer.left : Math.max(0, timer.endsAt - now);
	const seconds = Math.ceil(left / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
