import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { workedExamples } from '$lib/research/worked-examples';

test('the examples of the method page come out as S7 says', () => {
	const [deck] = builtInDecks;
	if (!deck) throw new Error('no deck');
	const said = workedExamples(deck).map(({ profile, intrinsic }) =>
		profile.letter
			? `${profile.letter} ${profile.status}`
			: `none ${profile.candidates.join('/')} ${intrinsic.strength}`
	);
	expect(said).toEqual([
		'A firm',
		'B firm',
		'C firm',
		'D firm',
		'B provisional',
		'none A/C mixed',
		'none A/C few',
		'none A/B/C/D few',
		'A provisional',
		'B provisional',
		'none A/B/C/D mixed'
	]);
});

test('every code that a card names is in the list of sources, without ~ and *', () => {
	for (const deck of builtInDecks) {
		const codes = deck.cards.flatMap(({ sources }) =>
			sources.map((one) => one.replace(/[~*]$/, ''))
		);
		expect(codes.filter((code) => !(code in deck.sources))).toEqual([]);
	}
});
