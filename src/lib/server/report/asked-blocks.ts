import { handOf, textIn } from '$lib/domain/deck';
import { tookPart } from '$lib/domain/dialogue';
import { heading, text, type Block } from '$lib/report/report-block';
import type { ReportInput, ReportWords } from './report-input';

/** What people were asked, with how many cards, and how many took part. */
export function askedBlocks(input: ReportInput, words: ReportWords): readonly Block[] {
	const { deck, record } = input;
	const { texts, say, language } = words;
	const { settings, rounds } = record.state;
	const work = settings.work === 'ask' ? 'unsaid' : settings.work;
	const cards = (kind: 'factor' | 'need') => handOf(deck, kind, settings.size, work).length;
	const piles = deck.piles.factor.map((pile) => textIn(pile.text, language)).join(', ');
	const again = rounds.filter(
		(round) => round.part === 'replace' && input.pictures.some((one) => one.round === round.id)
	);
	return [
		heading(texts.asked),
		text(
			`${texts.askedFactors(textIn(deck.questions.factor, language), cards('factor'))} ${texts.askedPiles(piles)}`
		),
		...(settings.needs
			? [text(texts.askedNeeds(textIn(deck.questions.need, language), cards('need')))]
			: []),
		...again.map((round) => text(texts.askedAgain((round.cards ?? []).map(say).join(', ')))),
		text(texts.tookPart(tookPart(record.row.joined, record.state)))
	];
}
