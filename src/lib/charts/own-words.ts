import { textIn, type Deck } from '$lib/domain/deck';
import type { messages } from '$lib/messages/charts/nl';
import type { messages as together } from '$lib/messages/together/nl';
import { USUAL_PILES } from '$lib/messages/usual-piles';

type Texts = typeof messages;
type Together = typeof together;

/** What a set with sides calls its piles and its two halves. */
export interface OwnWords {
	readonly helps: string;
	/** undefined if there is no middle pile */
	readonly neutral: string | undefined;
	readonly hinders: string;
	/** the halves as said of one person; undefined for a set without them */
	readonly inYou: string | undefined;
	readonly around: string | undefined;
}

/**
 * The names a set gives its piles, if they differ from those in the built-in sentences. Piles that
 * count the same are named together. undefined for a set with the usual names, and for one without
 * sides, whose cards are described by pile anyway.
 */
export function ownWords(deck: Deck, language: string): OwnWords | undefined {
	const piles = (score: 1 | 0 | -1) =>
		deck.piles.factor.filter((pile) => pile.role === 'answer' && pile.score === score);
	const named = (score: 1 | 0 | -1) =>
		piles(score)
			.map(({ text }) => textIn(text, language))
			.join(' / ');
	const isUsual = (score: 1 | -1, at: 0 | 1) =>
		piles(score).every(({ text }) =>
			Object.entries(USUAL_PILES).some(([tag, usual]) => text[tag] === usual[at])
		);
	const [helps, neutral, hinders] = [named(1), named(0), named(-1)];
	if (helps === '' || hinders === '' || (isUsual(1, 0) && isUsual(-1, 1))) return undefined;
	const half = (id: string) => {
		const axis = deck.axes.find((one) => one.id === id);
		return axis && textIn(axis.inYou, language);
	};
	return {
		helps,
		neutral: neutral === '' ? undefined : neutral,
		hinders,
		inYou: half('intrinsic'),
		around: half('external')
	};
}

/** The texts of charts with the names of these piles instead of "helps" and "holds back". */
export function inOwnWords(t: Texts, { helps, neutral, hinders, inYou, around }: OwnWords): Texts {
	const { piles } = t;
	const [mine, beside] = [
		inYou === undefined ? t.plane.inYou : piles.half(inYou),
		around === undefined ? t.plane.around : piles.half(around)
	];
	/** the three words that name a pile */
	const three = <Word extends Record<'most-help' | 'most-hinder' | 'most-neutral', string>>(
		words: Word,
		say: (pile: string) => string
	): Word => ({
		...words,
		'most-help': say(helps),
		'most-hinder': say(hinders),
		...(neutral === undefined ? {} : { 'most-neutral': say(neutral) })
	});
	return {
		...t,
		words: three(t.words, piles.said),
		shortWords: three(t.shortWords, piles.word),
		trays: three(t.trays, piles.tray),
		cardTitles: three(t.cardTitles, piles.card),
		helps,
		neutral: neutral ?? t.neutral,
		hinders,
		cards: { ...t.cards, bars: piles.table },
		board: {
			...t.board,
			columns: {
				...t.board.columns,
				helps: piles.tray(helps),
				hinders: piles.tray(hinders)
			},
			short: { ...t.board.short, helps, hinders },
			helps: () => piles.headline(helps),
			hinders: () => piles.headline(hinders),
			...(neutral === undefined
				? {}
				: {
						neutral: () => piles.headline(neutral),
						quiet: (topics) => piles.headline(neutral).join(t.board.names(topics))
					}),
			table: piles.table
		},
		plane: {
			...t.plane,
			inYou: mine,
			around: beside,
			strips: {
				...t.plane.strips,
				'most-help': piles.mostly(helps),
				'most-hinder': piles.mostly(hinders)
			},
			rows: [helps, t.plane.middle, hinders].map((word) => `${beside}: ${word}`),
			columns: [hinders, t.plane.middle, helps].map((word) => `${mine}: ${word}`)
		},
		pattern: {
			...t.pattern,
			table: piles.table,
			title: (helped, hindered) =>
				[
					helped.length > 0 && piles.headline(helps).join(t.board.names(helped)),
					hindered.length > 0 && piles.headline(hinders).join(t.board.names(hindered))
				]
					.filter(Boolean)
					.join(' ') || t.pattern.title([], [])
		},
		shift: {
			...t.shift,
			lanes: [piles.tray(helps), t.shift.lanes[1], piles.tray(hinders)],
			moved: (most, towards) =>
				towards === 'helps' || towards === 'hinders'
					? t.shift.movedTo(most, towards === 'helps' ? helps : hinders)
					: t.shift.moved(most, towards)
		}
	};
}

/** The texts about two meetings with these piles' names instead of "helps" and "holds back". */
export function meetingsInOwnWords(t: Together, { helps, hinders }: OwnWords): Together {
	const { compare } = t;
	const { turned, joined, left, stayed } = compare.onPile;
	return {
		...t,
		compare: {
			...compare,
			said: {
				...compare.said,
				'helped-hinders': () => turned(helps, hinders),
				'hindered-helps': () => turned(hinders, helps),
				'helps-now': () => joined(helps),
				'hinders-now': () => joined(hinders),
				'helped-then': () => left(helps),
				'hindered-then': () => left(hinders)
			},
			between: stayed(helps, hinders)
		}
	};
}
