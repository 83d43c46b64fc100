import { expect, test } from 'vitest';
import { bySentence } from '$lib/studio/by-sentence';

test('twelve cards without a side are one sentence with twelve ways to mend it', () => {
	const cards = Array.from({ length: 12 }, (_, at) => ({
		sentence: 'Deze kaart ligt nog aan geen van de twee kanten.',
		place: `Kaart ${at + 1}, kant`,
		path: `cards.${at}.axis`
	}));
	const topics = ['a', 'b'].map((id) => ({
		sentence: 'In deze groep zit geen kaart.',
		place: 'Onderwerpen',
		path: `facets.${id}`
	}));
	const [first, second, ...rest] = bySentence([topics[0]!, ...cards, topics[1]!]);
	expect(first).toEqual({
		sentence: 'In deze groep zit geen kaart.',
		places: [{ place: 'Onderwerpen', path: 'facets.a' }]
	});
	expect(second?.places.map(({ path }) => path)).toEqual(cards.map(({ path }) => path));
	expect(rest).toEqual([]);
});
