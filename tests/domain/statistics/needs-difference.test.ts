import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { CodedPerson } from '$lib/domain/statistics/code-needs';
import { needDifferences } from '$lib/domain/statistics/needs-difference';

const deck = builtInDecks.find(({ id }) => id === 'llo') ?? never();
function never(): never {
	throw new Error('no deck');
}
const needs = deck.cards.filter((card) => card.kind === 'need');

/** Somebody with a firm letter, who answers all needs alike. */
function somebody(cell: 'A' | 'B' | 'D', needed: boolean): CodedPerson {
	const standing = { cell, intrinsic: 0, external: 0 };
	const answer = needed ? 1 : 0;
	return {
		asIs: standing,
		needs: needs.map(() => ({ answer, own: undefined, piles: [], without: standing }))
	};
}

function differences(dialogues: readonly (readonly CodedPerson[])[]) {
	const work = needDifferences(deck, dialogues, 1);
	for (;;) {
		const step = work.next();
		if (!step.done) continue;
		const found = step.value.filter(({ need, by }) => need === needs[0]?.id && by === 'profile');
		return (letter: string) => found.find(({ group }) => group === letter);
	}
}

/** Twelve dialogues of eight people; A and D answer differently from one to the next. */
const dialogues = Array.from({ length: 12 }, (_, at) =>
	Array.from({ length: 8 }, (_, one) => somebody(one < 4 ? 'A' : 'D', (one + at) % 3 === 0))
);

test('a difference between groups that vary has an interval over dialogues (G6)', () => {
	expect(differences(dialogues)('A')?.interval).toBeDefined();
	expect(differences(dialogues)('D')?.interval).toBeDefined();
});

test('three people who all said no have a difference, and no interval: drawing dialogues again cannot vary it', () => {
	const some = dialogues.map((people, at) => (at < 3 ? [...people, somebody('B', false)] : people));
	const b = differences(some)('B');
	expect(b?.difference).toBeLessThan(0);
	expect(b?.interval).toBeUndefined();
	expect(differences(some)('A')?.interval).toBeDefined();
});

test('nor have nine who all said no, one in each of nine dialogues', () => {
	const some = dialogues.map((people, at) => (at < 9 ? [...people, somebody('B', false)] : people));
	expect(differences(some)('B')?.interval).toBeUndefined();
});

test('a group from four dialogues has none, however many all of them are', () => {
	const some = dialogues.map((people, at) =>
		at < 4 ? [...people, somebody('B', false), somebody('B', true)] : people
	);
	expect(differences(some)('B')?.interval).toBeUndefined();
});
