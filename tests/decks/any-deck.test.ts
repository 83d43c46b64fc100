import { describe, expect, it } from 'vitest';
import { parseDeck } from '$lib/decks/deck-schema';
import { handOf, type Deck } from '$lib/domain/deck';
import type { RehearsalMix } from '$lib/domain/rehearsal/rehearsal';
import { REHEARSAL_MIXES } from '$lib/domain/rehearsal/rehearsal';
import { nextEntry } from '$lib/domain/rehearsal/next-entries';
import { initialState } from '$lib/domain/steering/initial-state';
import { judge } from '$lib/domain/steering/verdict';
import { defaultAgenda } from '$lib/domain/agenda';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import { llo } from './a-deck';
import { closedDeck, gradedDeck, workDeck } from './work-deck';

const DECKS = [workDeck, closedDeck, gradedDeck];

describe('sets that share nothing with the built-in one', () => {
	it.each(DECKS)('$id is a deck', (deck) => {
		expect(parseDeck(JSON.parse(JSON.stringify(deck)))).toEqual({ ok: true, deck });
	});

	it.each([llo(), ...DECKS].flatMap((deck) => REHEARSAL_MIXES.map((mix) => ({ deck, mix }))))(
		'an invented person of $mix says nothing of $deck.id that is void',
		({ deck, mix }) => {
			for (let seed = 1; seed <= 20; seed++) {
				const { entries, state, hand } = sayAll(deck, mix, seed);
				const all = new Set([...hand.factor, ...hand.need]);
				const voided = entries.filter(
					(entry) => judge(entry, state, deck, all).verdict !== 'counted'
				);
				expect(voided).toEqual([]);
				expect(foldSort(entries, 'factors-1').size).toBeGreaterThan(0);
			}
		}
	);
});

function sayAll(deck: Deck, mix: RehearsalMix, seed: number) {
	const needs = deck.cards.some(({ kind }) => kind === 'need');
	const settings: DialogueState['settings'] = {
		size: 'core',
		work: 'employed',
		languages: deck.languages,
		minGroup: 5,
		exactBelow10: false,
		powerInRoom: false,
		showLetter: false,
		ownCards: true,
		comments: false,
		anchors: true,
		needs,
		retentionDays: 1,
		study: undefined
	};
	const begun = initialState(settings, defaultAgenda({ needs }));
	const state: DialogueState = { ...begun, lifecycle: 'running', stage: 'picture' };
	const ids = (kind: 'factor' | 'need') =>
		handOf(deck, kind, 'core', 'employed').map(({ id }) => id);
	const hand = { factor: ids('factor'), need: needs ? ids('need') : [] };
	const entries: Entry[] = [];
	for (;;) {
		const entry = nextEntry({ seed, entries, hand }, state, deck, mix);
		if (!entry) return { entries, state, hand };
		entries.push(entry);
	}
}
