import { expect, test } from 'vitest';
import { partsShown, slideAhead } from '../../src/lib/facilitator/steering/stage-slides';
import { builtInDecks } from '../../src/lib/decks/built-in';
import { isTooFew } from '../../src/lib/domain/disclosure/group-picture';
import { sampleGroup, samplePicture } from '../../src/lib/gallery/sample-groups';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const deck = found;
const needs = deck.cards.filter(({ kind }) => kind === 'need');

test.each([7, 27])('the large button steps the wishes of %i people to the last wall', (people) => {
	const picture = samplePicture(deck, needs, sampleGroup(people, 'leaning'));
	if (isTooFew(picture)) throw new Error('too few');
	const snapshot = {
		agenda: [{ id: 'wishes', kind: 'wishes', minutes: 8, script: '', prompt: '' }],
		stage: 'wishes',
		rounds: [{ id: 'needs-1', part: 'needs', number: 1, state: 'released' }],
		pictures: { 'needs-1': picture },
		language: 'nl',
		prompt: 'Wat valt jullie op?',
		lifecycle: 'running',
		spotlight: null,
		compared: false
	} as unknown as Parameters<typeof slideAhead>[0];
	const of = partsShown(snapshot, deck);
	expect(of).toBeGreaterThan(1);
	for (let slide = 0; slide < of - 1; slide++) {
		const ahead = slideAhead({ ...snapshot, slide }, deck, 'nl');
		expect(ahead).toEqual({ at: slide + 1, part: slide + 2, of });
	}
	expect(slideAhead({ ...snapshot, slide: of - 1 }, deck, 'nl')).toBeUndefined();
});
