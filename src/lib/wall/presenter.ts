import type { Command } from '$lib/domain/steering/command';
import { ask } from '$lib/live/api';
import { randomId } from '$lib/live/random-id';
import type { WallSnapshot } from '$lib/protocol/snapshot';

export type Turn = 'next' | 'back' | 'blank';

/** What a clicker in the hand sends. */
const TURNS: ReadonlyMap<string, Turn> = new Map([
	['PageDown', 'next'],
	['ArrowRight', 'next'],
	['PageUp', 'back'],
	['ArrowLeft', 'back'],
	['b', 'blank'],
	['.', 'blank']
]);

/** What a key press turns to; not with a modifier, not for a key that is held down. */
export function turnOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>
): Turn | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	return TURNS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

/** The command a turn gives on what stands on the wall; undefined where it means nothing now. */
export function commandOf(
	turn: Turn,
	{ lifecycle, stage, switches }: Pick<WallSnapshot, 'lifecycle' | 'stage' | 'switches'>
): Command | undefined {
	if (lifecycle !== 'running') return undefined;
	if (turn !== 'blank') return { type: turn, from: stage };
	return { type: 'wall', value: switches.wall === 'blank' ? 'follow' : 'blank' };
}

/**
 * Sends a turn as who leads: the key of a wall only looks, so it goes by the cookie of the panel in this
 * browser. Gives the sentence of a refusal, '' where nothing came back.
 */
export async function sendTurn(
	command: Command,
	{ dialogue, rev }: Pick<WallSnapshot, 'dialogue' | 'rev'>,
	language: string
): Promise<string | undefined> {
	const answer = await ask(`/dialogues/${dialogue}/commands`, {
		method: 'POST',
		language,
		body: { key: randomId(), rev, command }
	});
	return answer.ok ? undefined : (answer.problem?.detail ?? '');
}

const STORED = 'kaartgesprek.wall.clicker';

/** Whether a clicker leads from the wall on this device: off until switched on. */
export function clickerOn(): boolean {
	try {
		return localStorage.getItem(STORED) === 'on';
	} catch {
		return false;
	}
}

export function switchClicker(on: boolean): void {
	try {
		if (on) localStorage.setItem(STORED, 'on');
		else localStorage.removeItem(STORED);
	} catch {
		// nothing may be stored: it holds for this page
	}
}
