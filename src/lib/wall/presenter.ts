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

/** The turn a key press means; not with a modifier, not for key repeat. */
export function turnOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>
): Turn | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	return TURNS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

/** The command a turn means for what is on the wall; undefined where it means nothing now. */
export function commandOf(
	turn: Turn,
	{ lifecycle, stage, switches }: Pick<WallSnapshot, 'lifecycle' | 'stage' | 'switches'>
): Command | undefined {
	if (lifecycle !== 'running') return undefined;
	if (turn !== 'blank') return { type: turn, from: stage };
	return { type: 'wall', value: switches.wall === 'blank' ? 'follow' : 'blank' };
}

/**
 * Sends a turn as the facilitator: a wall's key is read-only, so it uses the panel's cookie in this
 * browser. Returns the sentence of a refusal, '' if nothing came back.
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
		// storage is blocked: it lasts as long as the page
	}
}
