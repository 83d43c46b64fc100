import { plural } from '../plural';
import type { similarity as nl } from './similarity-nl';

/** Words in and around the drawing of which cards lie together. */
export const similarity: typeof nl = {
	family: (names) => `${names} go together`,
	noFamilies: 'No cards lie on the same pile with half of the people.',
	all: 'All cards side by side',
	scale: ['hardly anybody', 'nearly everybody'],
	line: 'Dark: many people put those two cards on the same pile.',
	cell: (one, other, tenths) =>
		tenths === 0
			? `“${one}” and “${other}” lie on the same pile for almost nobody.`
			: tenths === 10
				? `“${one}” and “${other}” lie on the same pile for almost everybody.`
				: `“${one}” and “${other}” lie on the same pile for about ${tenths} in 10 people.`,
	keys: 'Cards that lie together. Move between cells with the arrow keys.',
	leftOut: (count) =>
		plural('en', count, {
			one: '1 card is not in it: too few people got it beside another one.',
			other: `${count} cards are not in it: too few people got them beside another one.`
		}),
	alike: (count) =>
		plural('en', count, {
			one: '1 card is not in it: almost everybody put it on the same pile.',
			other: `${count} cards are not in it: almost everybody put them on the same pile.`
		}),
	table: 'How often two cards lie on the same pile',
	other: 'Other card',
	tenths: 'In 10 people'
};
