import { shiftRows, shiftTitle } from '$lib/charts/shift-layout';
import { whoLaid } from '$lib/charts/picture-words';
import type { Deck } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { heading, text, type Block } from '$lib/report/report-block';
import type { ReportWords } from './report-input';

/** Cards replaced after the talk: the word before, the word now, and how they moved (G7). */
export function shiftBlocks(
	picture: GroupPicture,
	before: GroupPicture | undefined,
	title: string,
	deck: Deck,
	words: ReportWords
): readonly Block[] {
	const { texts, charts, language } = words;
	const rows = shiftRows(before, picture, deck, language);
	return [
		heading(title),
		text(whoLaid(picture, texts)),
		text(shiftTitle(picture, deck, language, charts)),
		{ kind: 'drawing', of: { chart: 'shift', picture, before, deck } },
		{
			kind: 'table',
			behind: true,
			title,
			head: [texts.card, texts.first, texts.now, texts.movement],
			rows: rows.map((row) => [
				row.label,
				row.before && texts.words[row.before],
				texts.words[row.now],
				row.shift && texts.moved[row.shift.towards ?? row.shift.moved]
			])
		}
	];
}
