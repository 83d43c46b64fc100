import type { Call } from '../http/client';
import { ORGANISER_KEY, RESEARCHER_KEY } from '../http/product';
import type { RoomLife } from './room-life';

let studies = 0;

/** A study per life, so that its rows and tables can be told apart; it fixes the cards. */
export async function studyWith(
	call: Call,
	life: RoomLife
): Promise<{ readonly id: string; readonly code: string }> {
	const deck = await call('POST', '/api/v1/decks', { body: life.deck, key: ORGANISER_KEY });
	if (deck.status !== 201 && deck.status !== 409) throw new Error(`no deck: ${deck.text}`);
	const id = `leven-${(studies += 1)}`;
	const endsOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const body = { id, title: id, endsOn, deck: life.deck.id };
	const made = await call('POST', '/api/v1/research/studies', { key: RESEARCHER_KEY, body });
	if (made.status !== 201) throw new Error(`no study: ${made.text}`);
	return { id, code: String(made.json.code) };
}
