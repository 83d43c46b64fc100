import { expect, test } from 'vitest';
import { MOST_PLACES, placesAsText, placesIn } from '$lib/facilitator/new/places';

test('a line is a place, its name up to the first colon', () => {
	expect(placesIn('  De bieb : lezen, 9:00 tot 17:00\n\nHet wijkteam\n: niets')).toEqual([
		{ name: 'De bieb', text: 'lezen, 9:00 tot 17:00' },
		{ name: 'Het wijkteam', text: '' }
	]);
});

test('what was typed comes back to type on', () => {
	const typed = 'De bieb: lezen\nHet wijkteam';
	expect(placesAsText(placesIn(typed))).toBe(typed);
});

test('no more than are kept', () => {
	expect(placesIn('een\n'.repeat(30))).toHaveLength(MOST_PLACES);
});
