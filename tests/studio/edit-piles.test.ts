import { expect, test } from 'vitest';
import { withPileCell } from '$lib/studio/edit-piles';
import { workDeck } from '../decks/work-deck';

const draft = { ...workDeck, taken: [] };
const first = draft.piles.factor[0];
const renamed = (value: string, language = draft.languages[0] ?? '') =>
	withPileCell(draft, 'factor', language, { row: first?.id ?? '', column: 'text', value }).piles
		.factor[0];

test('a pile that gets another name loses the drawing of the earlier one; one that is mended keeps it', () => {
	const name = first?.text['nl'] ?? '';
	expect(first?.openmoji).not.toEqual([]);
	for (const other of ['Zzz', '', 'Q']) expect(renamed(other)?.openmoji).toEqual([]);
	for (const mended of [`${name}!`, name.slice(0, 3), name.toUpperCase(), `Nu: ${name}`])
		expect(renamed(mended)?.openmoji, mended).toEqual(first?.openmoji);
	// a translation is the same pile
	expect(renamed('Zzz', 'fr')?.openmoji).toEqual(first?.openmoji);
});
