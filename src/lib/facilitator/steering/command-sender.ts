import type { Command } from '$lib/domain/steering/command';
import type { Answered } from '$lib/live/api';
import type { CommandRequest } from '$lib/protocol/commands';
import { shape } from '$lib/protocol/shape';
import type { FacilitatorSnapshot, PurgedState } from '$lib/protocol/snapshot';
import { createOwnRun, type Seen } from './own-run';

export interface NewKey {
	readonly id: string;
	readonly role: 'facilitator' | 'wall';
	readonly secret: string;
	readonly number: number;
}

/** What the server answers to a command. */
export interface CommandAnswer {
	readonly rev: number;
	/** somebody else had made this step already */
	readonly already?: true;
	readonly state?: FacilitatorSnapshot | PurgedState;
	/** A key that was made, shown this once. */
	readonly key?: NewKey;
}

export const isCommandAnswer = shape<CommandAnswer>({ rev: 'number' });

/** How a command ended; a facilitator always hears it unless it is `done`. */
export type Sent =
	/** `already`: by somebody else, so it is not ours to take back */
	| {
			readonly kind: 'done';
			readonly rev: number;
			readonly already?: true;
			readonly key?: NewKey;
	  }
	/** someone else changed something first (`stepped`: made another step); nothing was done */
	| { readonly kind: 'changed' | 'stepped' }
	| { readonly kind: 'refused'; readonly sentence: string }
	/** no answer came: it may have been done; the next state will tell */
	| { readonly kind: 'offline' };

interface SenderOptions {
	readonly post: (request: CommandRequest) => Promise<Answered<CommandAnswer>>;
	/** what is on the screen */
	readonly shown: () => Seen;
	/** takes a newer state, from an answer or a refusal */
	readonly adopt: (state: FacilitatorSnapshot | PurgedState) => void;
	readonly newKey: () => string;
	/** between two tries; false: do not try again */
	readonly wait: (milliseconds: number) => Promise<boolean>;
	/** no answer yet, it will be tried again */
	readonly onRetry?: (command: Command) => void;
}

/** A minute of retries: after that the facilitator decides whether to do it again. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000] as const;

/**
 * Sends commands one after another, each with a key of its own that a repeat after a lost answer
 * carries again (L1). Only somebody else's actions since the screen the press saw make a command
 * stale. A stale command is not repeated: the facilitator looks first (L3).
 */
export function createSender(options: SenderOptions): (command: Command) => Promise<Sent> {
	let line: Promise<unknown> = Promise.resolve();
	const ours = createOwnRun();

	async function deliver(given: Command, seen: Seen): Promise<Sent> {
		const { rev, command } = ours.onward(given, seen);
		const request: CommandRequest = {
			key: options.newKey(),
			rev,
			command: toWire(command)
		};
		for (const pause of [0, ...WAITS_MS]) {
			if (pause > 0) {
				options.onRetry?.(command);
				if (!(await options.wait(pause))) break;
			}
			const answer = await options.post(request);
			if (answer.ok) {
				const { rev: made, state, key, already } = answer.value;
				const isOurs = !already && state && 'epoch' in state && state.rev === made;
				if (isOurs) ours.made(seen, rev, state);
				if (state) options.adopt(state);
				return {
					kind: 'done',
					rev: made,
					...(already ? { already } : {}),
					...(key ? { key } : {})
				};
			}
			const { problem } = answer;
			if (!problem || problem.status >= 500) continue;
			const state = problem['state'] as FacilitatorSnapshot | PurgedState | undefined;
			if (state) options.adopt(state);
			if (problem.code === 'stale-command') return { kind: 'changed' };
			if (problem.code === 'stepped') return { kind: 'stepped' };
			return { kind: 'refused', sentence: problem.detail };
		}
		return { kind: 'offline' };
	}

	return (command) => {
		const seen = options.shown();
		const sent = line.then(() => deliver(command, seen));
		line = sent.catch(() => undefined);
		return sent;
	};
}

/** A command as sent: the same, with mutable lists for the schema. */
function toWire(command: Command): CommandRequest['command'] {
	return structuredClone(command) as CommandRequest['command'];
}
