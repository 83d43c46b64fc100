import type { Command, CommandType } from '$lib/domain/steering/command';
import { ask } from '$lib/live/api';
import type { ServerClock } from '$lib/live/server-clock';
import { openStream, type Connection } from '$lib/live/stream';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { createSender, type CommandAnswer, type Sent } from './command-sender';
import { createJustChanged } from './just-changed';
import { randomKey } from './random-key';

/** What a command that did not work says to the facilitator. */
export type Trouble =
	| { readonly kind: 'changed' | 'offline' }
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
	readonly latest: { readonly type: CommandType; readonly rev: number } | undefined;
	readonly send: (command: Command) => Promise<Sent>;
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
				language: language()
			}),
		rev: () => snapshot?.rev ?? 0,
		adopt,
		newKey: randomKey,
		wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
	});

	async function send(command: Command): Promise<Sent> {
		trouble = undefined;
		if (justChanged.meantBefore(command.type)) {
			trouble = { kind: 'changed' };
			return trouble;
		}
		waiting += 1;
		const sent = await deliver(command);
		waiting -= 1;
		if (sent.kind === 'done') latest = { type: command.type, rev: sent.rev };
		else trouble = sent;
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
		send,
		dismiss: () => (trouble = undefined),
		start: () =>
			openStream<FacilitatorSnapshot>({
				dialogue,
				role: 'facilitator',
				...(clock ? { clock } : {}),
				onSnapshot: adopt,
				onConnection(next, code) {
					connection = next;
					status = code;
				}
			})
	};
}
