import type { Axis, Card, Deck, Pile, Texts } from '$lib/domain/deck';
import { latinised, tidy } from '$lib/domain/importing/look-alikes';
import { deckById } from './built-in';

/** What a person says about a pile known only from a file. */
interface MadePile {
	/** as written in the file */
	readonly label: string;
	/** 1, 0, −1, or null for a pile that takes no side (S0) */
	readonly score: Pile['score'];
	/** its step on a longer scale */
	readonly grade?: number | undefined;
	readonly role: Pile['role'];
}

export interface DeckWish {
	readonly title: string;
	/** of the labels */
	readonly language: string;
	readonly piles: readonly MadePile[];
	/** label of a card → its axis; without it the deck has no axes and makes no profile (S0) */
	readonly axes?: Readonly<Record<string, Axis>> | undefined;
	readonly version?: string;
}

interface MadeDeck {
	readonly deck: Deck;
	/** label → id */
	readonly cards: Readonly<Record<string, string>>;
	readonly piles: Readonly<Record<string, string>>;
	/** labels that differ from an earlier one only by letters that look alike */
	readonly alike: readonly { readonly label: string; readonly first: string }[];
}

const CARD_DRAWING = ['1F5D2'];
const PILE_DRAWING = ['1F4E5'];

/**
 * A deck of the cards and piles that a file names. Its frame (questions, needs piles, thresholds)
 * is that of the built-in deck, in one language; `parseDeck` still has the last word on it.
 */
export function deckFromLabels(wish: DeckWish, labels: readonly string[]): MadeDeck {
	const base = deckById('llo');
	if (!base) throw new Error('the built-in deck is gone');
	const { language } = wish;
	const said = (text: string): Texts => ({ [language]: text });
	const inOne = <T>(value: T): T => onlyIn(value, language, base.languages) as T;
	const alike: { label: string; first: string }[] = [];
	const taken = new Set<string>();
	const answers = wish.piles.filter(({ label }) => tidy(label) !== '');
	const piles = idsOf(
		answers.map(({ label }) => label),
		'pile',
		taken,
		alike
	);
	const cards = idsOf(labels, 'card', taken, alike);
	const withAxes = wish.axes !== undefined && Object.keys(wish.axes).length > 0;
	const deck: Deck = {
		...inOne(base),
		id: slugOf(wish.title, 'deck'),
		version: wish.version ?? '1.0.0',
		languages: [language],
		unreviewed: undefined,
		status: said('–'),
		title: said(wish.title),
		description: said(wish.title),
		licence: '–',
		axes: withAxes ? inOne(base).axes : [],
		dimensions: [],
		facets: [],
		willFacets: [],
		practice: [],
		sources: {},
		piles: {
			factor: firstOfEach(answers, piles).map(({ label, score, grade, role }) => ({
				id: piles[label] ?? '',
				score: role === 'skip' ? null : score,
				...(role === 'skip' || grade === undefined ? {} : { grade }),
				role,
				text: said(tidy(label)),
				hint: said(tidy(label)),
				openmoji: PILE_DRAWING
			})),
			need: inOne(base).piles.need
		},
		cards: firstOfEach(
			labels.map((label) => ({ label })),
			cards
		).map(({ label }): Card => ({
			id: cards[label] ?? '',
			kind: 'factor',
			...(withAxes && wish.axes?.[label] ? { axis: wish.axes[label] } : {}),
			text: said(tidy(label)),
			hint: said(tidy(label)),
			core: true,
			for: 'all',
			sensitivity: null,
			contestable: false,
			sources: [],
			openmoji: CARD_DRAWING,
			alt: said(tidy(label))
		}))
	};
	const { unreviewed: _, ...plain } = deck;
	return { deck: plain, cards, piles, alike };
}

/** Lower-case words joined by hyphens, as ids are. */
function slugOf(text: string, otherwise: string): string {
	const slug = latinised(text)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 48)
		.replace(/-+$/, '');
	return slug === '' ? otherwise : slug;
}

/** An id for each label; labels that only look different share one. */
function idsOf(
	labels: readonly string[],
	kind: 'card' | 'pile',
	taken: Set<string>,
	alike: { label: string; first: string }[]
): Readonly<Record<string, string>> {
	const ids: Record<string, string> = {};
	const first = new Map<string, string>();
	for (const [at, label] of labels.entries()) {
		const seen = latinised(tidy(label));
		const earlier = first.get(seen);
		if (earlier !== undefined) {
			ids[label] = ids[earlier] ?? '';
			if (earlier !== label) alike.push({ label, first: earlier });
			continue;
		}
		const wanted = slugOf(label, `${kind}-${at + 1}`);
		let id = taken.has(wanted) ? slugOf(`${kind}-${wanted}`, kind) : wanted;
		for (let more = 2; taken.has(id); more++) id = `${wanted}-${more}`;
		taken.add(id);
		first.set(seen, label);
		ids[label] = id;
	}
	return ids;
}

function firstOfEach<T extends { readonly label: string }>(
	list: readonly T[],
	ids: Readonly<Record<string, string>>
): readonly T[] {
	const seen = new Set<string>();
	return list.filter(({ label }) => {
		const id = ids[label] ?? '';
		return seen.has(id) ? false : seen.add(id);
	});
}

/** The same value with every text in one language only, or else in the first it has. */
function onlyIn(value: unknown, language: string, languages: readonly string[]): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => onlyIn(one, language, languages));
	const entries = Object.entries(value);
	const isText =
		entries.length > 0 &&
		entries.every(([key, one]) => typeof one === 'string' && languages.includes(key));
	if (!isText) {
		return Object.fromEntries(entries.map(([key, one]) => [key, onlyIn(one, language, languages)]));
	}
	const texts = value as Texts;
	return { [language]: texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '' };
}
