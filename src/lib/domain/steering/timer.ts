import type { TimerState } from '../dialogue';
import type { Command } from './command';
import { leftOf } from './time-left';

type TimerCommand = Extract<Command, { type: 'timer' }>;

/** The timer after a command, or undefined when there is nothing to pause or resume (L5). */
export function nextTimer(
	timer: TimerState,
	command: TimerCommand,
	now: number
): TimerState | undefined {
	if ('minutes' in command) return { state: 'running', endsAt: now + command.minutes * 60_000 };
	if ('add' in command) return longer(timer, command.add * 60_000, now);
	if ('stop' in command) return { state: 'none' };
	if ('pause' in command) {
		if (timer.state !== 'running') return undefined;
		return { state: 'paused', left: Math.max(0, timer.endsAt - now) };
	}
	if (timer.state !== 'paused') return undefined;
	return { state: 'running', endsAt: now + timer.left };
}

/** Adds time to what is left: a paused timer stays paused, and without one this is all there is. */
function longer(timer: TimerState, more: number, now: number): TimerState {
	const left = (leftOf(timer, now) ?? 0) + more;
	return timer.state === 'paused'
		? { state: 'paused', left }
		: { state: 'running', endsAt: now + left };
}
