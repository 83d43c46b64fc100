import type { Command } from '$lib/domain/steering/command';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { fromHere } from './from-here';

/** What a press needs to know of the screen it was made on. */
export interface Seen extends Pick<
	FacilitatorSnapshot,
	'epoch' | 'rev' | 'stage' | 'slide' | 'spotlight'
> {
	readonly agenda: readonly { readonly id: string }[];
}

interface OwnRun {
	/** @param on the revision that a command of ours was made on; `seen` is what its press saw */
	readonly made: (seen: Seen, on: number, state: Seen) => void;
	/** A command and its revision as they are to be sent, from what its press saw. */
	readonly onward: (command: Command, seen: Seen) => { rev: number; command: Command };
}

/**
 * A chain of states made by this device's own commands, with nobody else's in between. A press that
 * saw one of them is meant for the last: while a finger is down or an answer is pending, the screen
 * lags behind this device. Somebody else's command breaks the chain and is refused as usual (L3).
 */
export function createOwnRun(): OwnRun {
	let run: readonly Seen[] = [];

	/** The command rebased onto the last of our own states, if it left an earlier one. */
	function led(command: Command, last: Seen): Command {
		if (!('from' in command)) return command;
		if (command.type === 'spotlight') {
			const ours = run.some(({ spotlight }) => spotlight === command.from);
			return ours ? { ...command, from: last.spotlight } : command;
		}
		if (command.type === 'slide') {
			const ours = run.some(({ slide = 0 }) => slide === command.from);
			return ours ? { ...command, from: last.slide ?? 0 } : command;
		}
		// the same step pressed twice counts once: sent as the finger saw it, it is already made
		if (command.type === 'next' || command.type === 'back') {
			const at = last.agenda.findIndex(({ id }) => id === command.from);
			const goal = at < 0 ? undefined : last.agenda[command.type === 'next' ? at + 1 : at - 1];
			if (goal?.id === last.stage) return command;
		}
		const ours = run.some(({ stage }) => stage === command.from);
		return ours ? { ...command, from: last.stage } : command;
	}

	return {
		made(seen, on, { epoch, rev, stage, slide, spotlight, agenda }) {
			const last = run.at(-1);
			const before = last?.rev === on && last.epoch === epoch ? run : [seen];
			run = [...before, { epoch, rev, stage, slide, spotlight, agenda }];
		},
		onward(command, seen) {
			const given = fromHere(command, seen);
			const last = run.at(-1);
			const ours = run.some(({ epoch, rev }) => epoch === seen.epoch && rev === seen.rev);
			if (!last || !ours) return { rev: seen.rev, command: given };
			return { rev: last.rev, command: led(given, last) };
		}
	};
}
