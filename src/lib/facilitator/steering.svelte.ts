import type { Command } from '$lib/domain/steering/command';
import { ask } from '$lib/live/api';
import type { ServerClock } from '$lib/live/server-clock';
import { openStream, type Connection } from '$lib/live/stream';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { createSender, type CommandAnswer, type Sent } from './command-sender';
import { createJustChanged } from './just-changed';
import { randomKey } from './random-key';
import { createRetryWait } from './retry-wait';

/** What a command that did not work says to the facilitator. */
export type Trouble =
	| { readonly kind: 'changed' | 'offline' }
	/** somebody else took a step first: one step was taken, not two */
	| { readonly kind: 'stepped' }
	| { readonly kind: 'refused'; readonly sentence: string };

/** The state of a dialogue as its facilitator sees it, and the one way to change it. */
export interface Steering {
	readonly snapshot: FacilitatorSnapshot | undefined;
	readonly connection: Connection;
	/** HTTP status of a refusal */
	readonly status: number | undefined;
	readonly busy: boolean;
	readonly trouble: Trouble | undefined;
	/** The newest command of this screen, as long as nothing came after it. */
	readonly latest: { readonly command: Command; readonly rev: number } | undefined;
	/** A command that got no answer and is tried again, until it is given up. */
	readonly retrying: Command | undefined;
	readonly send: (command: Command) => Promise<Sent>;
	readonly giveUp: () => void;
	readonly dismiss: () => void;
	/** opens the stream; returns its stop */
	readonly start: () => () => void;
}

/** @param clock is set by what the stream says of the time */
export function createSteering(
	dialogue: string,
	language: () => string,
	clock?: ServerClock
): Steering {
	let snapshot = $state.raw<FacilitatorSnapshot>();
	let connection = $state<Connection>('connecting');
	let status = $state<number>();
	let waiting = $state(0);
	let trouble = $state.raw<Trouble>();
	let latest = $state.raw<Steering['latest']>();
	const justChanged = createJustChanged();
	let retrying = $state.raw<Command>();
	const retry = createRetryWait();

	function adopt(state: FacilitatorSnapshot) {
		const older = snapshot && snapshot.epoch === state.epoch && state.version < snapshot.version;
		if (older) return;
		justChanged.came(state.rev, waiting > 0);
		snapshot = state;
	}

	const deliver = createSender({
		post: (body) =>
			ask<CommandAnswer>(`/dialogues/${dialogue}/commands`, {
				method: 'POST',
				body,
				language: language(),
				timeoutMs: ANSWER_MS
			}),
		rev: () => snapshot?.rev ?? 0,
		adopt,
		newKey: randomKey,
		wait: retry.wait,
		onRetry: (command) => (retrying = command)
	});

	async function send(command: Command): Promise<Sent> {
		trouble = undefined;
		if (justChanged.meantBefore(command.type)) {
			trouble = { kind: 'changed' };
			return { kind: 'changed' };
		}
		waiting += 1;
		if (waiting === 1) retry.begin();
		const stage = snapshot?.stage;
		const sent = await deliver(command);
		waiting -= 1;
		retrying = undefined;
		if (sent.kind === 'done') latest = { command, rev: sent.rev };
		else if (sent.kind === 'changed' && STEPS.has(command.type) && snapshot?.stage !== stage) {
			trouble = { kind: 'stepped' };
		} else trouble = sent;
		return sent;
	}

	return {
		get snapshot() {
			return snapshot;
		},
		get connection() {
			return connection;
		},
		get status() {
			return status;
		},
		get busy() {
			return waiting > 0;
		},
		get trouble() {
			return trouble;
		},
		get latest() {
			return latest && latest.rev === snapshot?.rev ? latest : undefined;
		},
		get retrying() {
			return retrying;
		},
		send,
		giveUp: retry.giveUp,
		dismiss: () => (trouble = undefined),
		start() {
			const stop = openStream<FacilitatorSnapshot>({
				dialogue,
				role: 'facilitator',
				...(clock ? { clock } : {}),
				onSnapshot: adopt,
				onConnection(next, code) {
					connection = next;
					status = code;
					if (next === 'open') retry.kick();
				}
			});
			addEventListener('online', retry.kick);
			return () => {
				stop();
				retry.giveUp();
				removeEventListener('online', retry.kick);
			};
		}
	};
}

/** How long a command waits for its answer before it is sent again, with the same key. */
const ANSWER_MS = 8_000;
const STEPS: ReadonlySet<Command['type']> = new Set(['next', 'back', 'goto']);
