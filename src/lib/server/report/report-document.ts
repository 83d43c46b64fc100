import { textIn } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { agreementBlocks } from './agreement-blocks';
import { askedBlocks } from './asked-blocks';
import { comparedBlocks } from './compared-blocks';
import { needsBlocks } from './needs-blocks';
import { pictureBlocks } from './picture-blocks';
import {
	heading,
	list,
	quiet,
	text,
	type Block,
	type ReportDocument
} from '$lib/report/report-block';
import { wordsOf, type ReportInput, type ReportWords } from './report-input';
import { shiftBlocks } from './shift-blocks';
import { talkBlocks } from './talk-blocks';

/**
 * The report of a dialogue: what was agreed and talked about, what was asked of whom, and what the
 * room saw. It holds released pictures, agreements, and notes the room saw, nothing else (D12).
 */
export function reportDocument(input: ReportInput): ReportDocument {
	const { record, deck, today, language, pictures } = input;
	const words = wordsOf(input);
	const { texts } = words;
	const rehearsal = record.row.mode === 'rehearsal';
	return {
		language,
		kind: texts.report,
		fileName: texts.fileName,
		title: record.row.title,
		sameInTable: texts.sameInTable,
		texts: { charts: words.charts, together: words.together },
		blocks: [
			...(rehearsal ? [{ kind: 'warning', text: texts.rehearsal } as const] : []),
			quiet(texts.made(words.day(today))),
			...agreementBlocks(input, words),
			...talkBlocks(input, words),
			...askedBlocks(input, words),
			...(pictures.length === 0 ? [text(texts.noPicture)] : []),
			...pictures.flatMap((picture) => roundBlocks(picture, input, words)),
			...comparedBlocks(input, words),
			heading(texts.read),
			...list(texts.reading),
			text(texts.kept(words.day(record.row.kept_until))),
			quiet(texts.credit(`${textIn(deck.title, language)} ${deck.version}, ${deck.licence}`))
		]
	};
}

function roundBlocks(
	picture: GroupPicture,
	{ deck, pictures, record }: ReportInput,
	words: ReportWords
): readonly Block[] {
	const round = record.state.rounds.find((one) => one.id === picture.round);
	if (!round) return [];
	const named = (title: string) =>
		record.state.rounds.filter((one) => one.part === round.part).length > 1
			? words.texts.roundTitle(title, round.number)
			: title;
	switch (round.part) {
		case 'factors':
			return pictureBlocks(picture, named(words.charts.cards.bars), deck, words);
		case 'needs':
			return needsBlocks(picture, named(words.texts.needs), deck, words);
		case 'replace': {
			const before = pictures.find((one) => one.round === picture.shift?.since);
			return shiftBlocks(picture, before, named(words.texts.shift), deck, words);
		}
	}
}
