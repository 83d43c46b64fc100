import type { Command } from '$lib/domain/steering/command';
import { randomId } from '$lib/live/random-id';
import { ask } from '$lib/live/api';
import { isForFacilitator } from '$lib/protocol/answers/snapshot-answers';
import type { ServerClock } from '$lib/live/server-clock';
import { openStream, type Connection } from '$lib/live/stream';
import type { FacilitatorSnapshot, PurgedState } from '$lib/protocol/snapshot';
import { createSender, isCommandAnswer, type Sent } from './command-sender';
import type { Seen } from './own-run';
import { createRetryWait } from './retry-wait';
import { createUnderFinger } from './under-finger';

/** What the facilitator is told when a command fails. */
export type Trouble =
	/** `stepped`: somebody else took a step first, and this one was not taken */
	| { readonly kind: 'changed' | 'stepped' | 'offline' }
	| { readonly kind: 'refused'; readonly sentence: string };

/** The state of a dialogue as its facilitator sees it, and the one way to change it. */
export interface Steering {
	/** As on the screen: while a finger is on a button, as it was when the finger came down. */
	readonly snapshot: FacilitatorSnapshot | undefined;
	readonly connection: Connection;
	/** the disk of the server is full: phones keep what they have */
	readonly full: boolean;
	/** HTTP status of a refusal */
	readonly status: number | undefined;
	readonly busy: boolean;
	readonly trouble: Trouble | undefined;
	/** This screen's latest command, until anything follows it. */
	readonly latest: { readonly command: Command; readonly rev: number } | undefined;
	/** A command without an answer that is being retried, until given up. */
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
	let newest: FacilitatorSnapshot | undefined;
	let connection = $state<Connection>('connecting');
	let full = $state(false);
	let status = $state<number>();
	let waiting = $state(0);
	let trouble = $state.raw<Trouble>();
	let latest = $state.raw<Steering['latest']>();
	let retrying = $state.raw<Command>();
	const retry = createRetryWait();
	const finger = createUnderFinger({
		shown: () => snapshot,
		newest: () => newest,
		put: (state) => (snapshot = state)
	});

	function adopt(state: FacilitatorSnapshot | PurgedState) {
		if (!('epoch' in state)) {
			connection = 'refused';
			status = 410;
			return;
		}
		const older = newest && newest.epoch === state.epoch && state.version < newest.version;
		if (older) return;
		newest = state;
		if (!finger.held()) snapshot = state;
	}

	const deliver = createSender({
		post: (body) =>
			ask(`/dialogues/${dialogue}/commands`, {
				is: isCommandAnswer,
				method: 'POST',
				body,
				language: language(),
				timeoutMs: ANSWER_MS
			}),
		shown: () => snapshot ?? NOTHING,
		adopt,
		newKey: randomId,
		wait: retry.wait,
		onRetry: (command) => (retrying = command)
	});

	async function send(command: Command): Promise<Sent> {
		trouble = undefined;
		if (waiting === 0) retry.begin();
		waiting += 1;
		const sent = await deliver(command);
		waiting -= 1;
		retrying = undefined;
		if (sent.kind !== 'done') trouble = sent;
		else if (!sent.already) latest = { command, rev: sent.rev };
		return sent;
	}

	return {
		get snapshot() {
			return snapshot;
		},
		get connection() {
			return connection;
		},
		get full() {
			return full;
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
				is: isForFacilitator,
				...(clock ? { clock } : {}),
				onSnapshot: adopt,
				onFull: (now) => (full = now),
				onConnection(next, code) {
					connection = next;
					status = code;
					if (next === 'open' || next === 'asked') retry.kick();
				}
			});
			addEventListener('online', retry.kick);
			const unwatch = finger.watch();
			return () => {
				stop();
				unwatch();
				retry.giveUp();
				removeEventListener('online', retry.kick);
			};
		}
	};
}

/** How long a command waits for its answer before it is sent again, with the same key. */
const ANSWER_MS = 8_000;
/** What a press saw before any state arrived: no command is based on it. */
const NOTHING: Seen = { epoch: '', rev: 0, stage: '', spotlight: null, agenda: [] };
