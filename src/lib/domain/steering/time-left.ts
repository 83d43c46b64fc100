import type { TimerState } from '../dialogue';

/** Milliseconds left of a timer, never below 0; undefined where none runs. Advice only (L5). */
export function leftOf(timer: TimerState, now: number): number | undefined {
	switch (timer.state) {
		case 'none':
			return undefined;
		case 'paused':
			return timer.left;
		case 'running':
			return Math.max(0, timer.endsAt - now);
	}
}

/** The clock of the quiet minutes: none where nobody reads. */
export const quietTimer = (endsAt: number | undefined): TimerState =>
	endsAt === undefined ? { state: 'none' } : { state: 'running', endsAt };

/** `4:05`, rounded up so that it reads 0:00 only at the end. */
export function asClock(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
