import { dimensionScores, facetScores } from '$lib/domain/scoring/facets';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort } from '../small-deck';

const personal = { axis: 'intrinsic', dimension: 'personal' } as const;
const cards = [
	aCard('m1', { ...personal, facet: 'motivation' }),
	aCard('m2', { ...personal, facet: 'motivation' }),
	aCard('m3', { ...personal, facet: 'motivation' }),
	aCard('c1', { ...personal, facet: 'confidence' }),
	aCard('t1', { axis: 'external', dimension: 'social', facet: 'time' }),
	aCard('n1', { kind: 'need', dimension: 'social', facet: 'time' })
];
const deck = aDeck(cards);
const sort = aSort({
	m1: 'helps',
	m2: 'hinders',
	m3: 'neutral',
	c1: 'skip',
	t1: 'helps',
	n1: 'need'
});

describe('scores of facets and dimensions', () => {
	it('count per facet, and give none to a facet of one card (S6)', () => {
		const scores = facetScores(deck, cards, sort);
		expect([...scores.keys()]).toEqual(['motivation']);
		expect(scores.get('motivation')).toEqual({
			cards: 3,
			helps: 1,
			hinders: 1,
			neutral: 1,
			skip: 0,
			n: 2,
			d: 0,
			balance: 0
		});
	});

	it('count per dimension over the cards the person got (S6)', () => {
		const scores = dimensionScores(deck, cards, sort);
		expect([...scores.keys()]).toEqual(['personal']);
		expect(scores.get('personal')).toMatchObject({ cards: 4, helps: 1, hinders: 1, skip: 1 });
		expect(dimensionScores(deck, cards.slice(3), sort).has('personal')).toBe(false);
	});
});
