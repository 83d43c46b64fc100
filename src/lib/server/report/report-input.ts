import type { Deck } from '$lib/domain/deck';
import { textIn } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { inOwnWords, meetingsInOwnWords, ownWords, type OwnWords } from '$lib/charts/own-words';
import * as chartsEn from '$lib/messages/charts/en';
import * as chartsNl from '$lib/messages/charts/nl';
import * as togetherEn from '$lib/messages/together/en';
import * as togetherNl from '$lib/messages/together/nl';
import { completeLanguage } from '$lib/messages/language';
import { dayInWords } from '$lib/messages/day-in-words';
import * as en from '$lib/messages/report/en';
import * as nl from '$lib/messages/report/nl';
import type { DialogueRecord } from '../store/dialogue-record';
import type { ReportLanguage } from '$lib/report/report-block';

/** What a report is made of. */
export interface ReportInput {
	readonly record: DialogueRecord;
	readonly deck: Deck;
	/** pictures of rounds released to the room, oldest first: a report has nothing else */
	readonly pictures: readonly GroupPicture[];
	/** YYYY-MM-DD */
	readonly today: string;
	readonly language: ReportLanguage;
}

/** The words of a report, and the names of things in its language. */
export interface ReportWords {
	readonly language: ReportLanguage;
	readonly texts: typeof nl.messages;
	readonly charts: typeof chartsNl.messages;
	readonly together: typeof togetherNl.messages;
	/** the topic of a card */
	readonly say: (card: string) => string;
	/** a day in words. @param day YYYY-MM-DD */
	readonly day: (day: string) => string;
}

/** The words for a report in this language. */
export function wordsOf({ deck, language }: Pick<ReportInput, 'deck' | 'language'>): ReportWords {
	const names = new Map(deck.cards.map((card) => [card.id, textIn(card.text, language)]));
	const own = ownWords(deck, language);
	const charts = { nl: chartsNl, en: chartsEn }[language].messages;
	const texts = { nl, en }[language].messages;
	const together = { nl: togetherNl, en: togetherEn }[language].messages;
	return {
		language,
		texts: own ? reportInOwnWords(texts, own) : texts,
		charts: own ? inOwnWords(charts, own) : charts,
		together: own ? meetingsInOwnWords(together, own) : together,
		say: (card) => names.get(card) ?? card,
		day: (day) => dayInWords(day, language)
	};
}

/** What a report says in words of its own besides those of the charts. */
const reportInOwnWords = (
	texts: ReportWords['texts'],
	{ helps, hinders, inYou, around }: OwnWords
): ReportWords['texts'] => ({
	...texts,
	axis: {
		intrinsic: inYou === undefined ? texts.axis.intrinsic : texts.half(inYou),
		external: around === undefined ? texts.axis.external : texts.half(around)
	},
	strip: {
		...texts.strip,
		'most-help': texts.mostly(helps),
		'most-hinder': texts.mostly(hinders)
	},
	moved: { ...texts.moved, helps: texts.movedTo(helps), hinders: texts.movedTo(hinders) }
});

/** The wanted language if a report is written in it, else the dialogue's own, else English. */
export const reportLanguage = (wanted: string | null | undefined, own: string): ReportLanguage =>
	completeLanguage(wanted, own, 'en');
