import { cardWord } from '$lib/charts/picture-words';
import { heading, list, text, type Block } from '$lib/report/report-block';
import type { ReportInput, ReportWords } from './report-input';

/** What was talked about: cards in order with the notes the room saw, then the other notes. */
export function talkBlocks(input: ReportInput, words: ReportWords): readonly Block[] {
	const { texts, charts, say, language } = words;
	const { state } = input.record;
	const shown = state.notes.filter((note) => note.shown);
	const cards = [...new Set([...state.discussed, ...shown.flatMap((note) => note.card ?? [])])];
	const loose = shown.filter((note) => note.card === undefined);
	const wordOf = (card: string) => {
		const served = input.pictures
			.flatMap((picture) => picture.cards)
			.find((one) => one.card === card);
		return served && cardWord(served, input.deck, language, texts.words, charts.piles.tray);
	};
	if (cards.length === 0 && loose.length === 0) return [];
	return [
		heading(texts.discussed),
		...cards.flatMap((card): readonly Block[] => {
			const word = wordOf(card);
			return [
				heading(say(card), 3),
				...(word ? [text(texts.saidBy(word))] : []),
				...list(shown.filter((note) => note.card === card).map((note) => note.text))
			];
		}),
		...list(
			loose.map((note) => note.text),
			texts.notes
		)
	];
}
