import type { CompleteLanguage } from '$lib/messages/language';
import { createHash } from 'node:crypto';
import { deckFromLabels, type DeckWish } from '$lib/decks/deck-from-labels';
import { parseDeck } from '$lib/decks/deck-schema';
import { MOST_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import { textIn, type Deck } from '$lib/domain/deck';
import { cardFinder, knownCards, pileFinder } from '$lib/domain/importing/guess-labels';
import { isOfFile, shownValue, type ImportProblem } from '$lib/domain/importing/import-problem';
import { ImportReader } from '$lib/domain/importing/import-reader';
import type { ImportTable } from '$lib/domain/importing/import-table';
import {
	isSaid,
	judgeImport,
	type JudgedImport,
	type LabelChoices
} from '$lib/domain/importing/judge-import';
import type { ColumnRole, Columns } from '$lib/domain/importing/layout';
import type { ImportMapping, ImportReport, Said } from '$lib/protocol/imports';
import { messages as nl } from '$lib/messages/imports/nl';
import { messages as en } from '$lib/messages/imports/en';
import type { App } from '../app';
import { findDeck, listDecks } from '../store/deck-shelf';
import { breather, inSlices } from './in-slices';
import { done, refuse, type Outcome } from '../outcome';
import { storeImport } from './store-import';

const MOST_LINES_NAMED = 10_000;
const MOST_LABELS_SHOWN = 1000;
/** Bytes read between two looks at the clock. */
const READ_AT_ONCE = 16_384;
/** Enough to hold a header, however long its questions are. */
const HEADER_BYTES = 65_536;
const WITHOUT: LabelChoices = { cards: {}, piles: {} };

interface ImportWish {
	readonly who: string;
	readonly dry: boolean;
	readonly mapping: ImportMapping;
	/** language of the sentences */
	readonly language: CompleteLanguage;
}

/**
 * Imports a file of placements. Nothing is stored unless every line is understood or listed as left
 * out; with `dry` nothing is stored at all, and the report is the same.
 * @param bytes the file, in pieces of any size
 */
export async function importPlacements(
	app: App,
	{ who, dry, mapping, language }: ImportWish,
	bytes: AsyncIterable<Uint8Array>
): Promise<Outcome<ImportReport>> {
	const shelf = await app.store.read(() => listDecks(app.store));
	const chosen =
		mapping.deck === undefined
			? undefined
			: await app.store.read(() => findDeck(app.store, mapping.deck ?? '', mapping.deckVersion));
	if (mapping.deck !== undefined && !chosen) return refuse('no-such-deck');
	const find = cardFinder((chosen ? [chosen] : shelf).flatMap((deck) => deck.cards));
	const hash = createHash('sha256');
	const table = await readTable(bytes, mapping, (label) => find(label) !== undefined, hash);
	const judged = await inSlices(judge(table, mapping, chosen, shelf));
	if (!judged.ok) return judged;
	const { deck, made, result } = judged.value;
	const report = reportOf(table, judged.value, dry, language);
	if (dry) return done(report);
	if (!report.complete) return refuse('import-not-understood', { report });
	if (!mapping.consent) return refuse('import-no-consent', { report });
	const stored = await storeImport(app, {
		who,
		deck,
		made,
		mapping,
		consent: mapping.consent,
		digest: hash.digest('base64url'),
		result
	});
	if (!stored.ok) return stored;
	return done({ ...report, id: stored.value.id, deck: { ...report.deck, ...stored.value.deck } });
}

async function readTable(
	bytes: AsyncIterable<Uint8Array>,
	mapping: ImportMapping,
	known: (label: string) => boolean,
	hash: { update: (bytes: Uint8Array) => unknown }
): Promise<ImportTable> {
	const leaveOut = new Set(mapping.leaveOut);
	const start = (columns?: Columns) =>
		new ImportReader({
			separator: mapping.separator,
			encoding: mapping.encoding,
			leaveOut,
			known,
			columns
		});
	const told = mapping.layout !== undefined || mapping.columns !== undefined;
	let reader = told ? undefined : start();
	const held: Uint8Array[] = [];
	for await (const piece of inPieces(bytes)) {
		hash.update(piece);
		if (reader) {
			reader.push(piece);
			continue;
		}
		// column names are known once the header has arrived
		held.push(piece);
		if (held.reduce((sum, one) => sum + one.length, 0) < HEADER_BYTES) continue;
		reader = await begun(held, mapping, start, known);
	}
	reader ??= await begun(held, mapping, start, known);
	return inSlices(reader.end());
}

/** A file in small pieces, whatever size they arrived in; lets others in between. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const breathe = breather();
	for await (const piece of bytes) {
		for (let at = 0; at < piece.length; at += READ_AT_ONCE) {
			yield piece.subarray(at, at + READ_AT_ONCE);
			await breathe();
		}
	}
}

/** A reader that was told its columns: their names are looked up in the first piece of the file. */
async function begun(
	held: readonly Uint8Array[],
	mapping: ImportMapping,
	start: (columns?: Columns) => ImportReader,
	known: (label: string) => boolean
): Promise<ImportReader> {
	const look = new ImportReader({
		separator: mapping.separator,
		encoding: mapping.encoding,
		known
	});
	for (const piece of held) look.push(piece);
	const { header, columns } = await inSlices(look.end());
	const reader = start(columnsOf(mapping, header, columns));
	for (const piece of held) reader.push(piece);
	return reader;
}

function columnsOf(mapping: ImportMapping, header: readonly string[], guess: Columns): Columns {
	const layout = mapping.layout ?? guess.layout;
	const given = mapping.columns;
	const at = (column: string | number) =>
		typeof column === 'number' ? column : header.indexOf(column);
	const roles: Record<number, ColumnRole> = {};
	if (layout === 'long') header.forEach((_, column) => (roles[column] = 'ignore'));
	if (!given) {
		if (layout === guess.layout) return { ...guess, unsure: false };
		// the same first column, interpreted the other way
		if (layout !== 'long') roles[0] = layout === 'people-in-rows' ? 'participant' : 'card';
		return { layout, roles };
	}
	for (const column of given.ignore ?? []) roles[at(column)] = 'ignore';
	for (const role of ['participant', 'card', 'pile', 'group', 'round'] as const) {
		const column = given[role];
		if (column !== undefined) roles[at(column)] = role;
	}
	return { layout, roles };
}

interface Judged {
	readonly deck: Deck;
	/** made of this file, not yet kept */
	readonly made: boolean;
	readonly result: JudgedImport;
}

function* judge(
	table: ImportTable,
	mapping: ImportMapping,
	chosen: Deck | undefined,
	shelf: readonly Deck[]
): Generator<void, Outcome<Judged>> {
	const labels = table.cards.texts;
	let best: { readonly deck: Deck; readonly known: number } | undefined;
	for (const deck of shelf) {
		const known = yield* knownCards(deck, labels);
		if (!best || known > best.known) best = { deck, known };
	}
	const fits = best && best.known > 0 && best.known >= labels.length / 2 ? best.deck : undefined;
	const deck = mapping.make ? undefined : (chosen ?? fits);
	if (deck) {
		const choices = { cards: mapping.cards, piles: mapping.piles, talk: mapping.talk };
		return done({ deck, made: false, result: yield* judgeImport(table, deck, choices) });
	}
	return yield* madeOf(table, mapping);
}

function* madeOf(table: ImportTable, mapping: ImportMapping): Generator<void, Outcome<Judged>> {
	const left = (label: string) => mapping.cards[label] === null;
	const labels = table.cards.texts.filter((label) => !left(label));
	const wish: DeckWish = mapping.make ?? {
		title: 'Import',
		language: 'nl',
		piles: proposedPiles(table)
	};
	const tooMany: ImportProblem[] = [];
	const over = (code: 'too-many-cards' | 'too-many-piles', found: number, wanted: number) => {
		if (found > wanted && !isSaid(table, code)) tooMany.push({ code, line: 0, found, wanted });
	};
	over('too-many-cards', labels.length, MOST_CARDS);
	over('too-many-piles', table.piles.size, MOST_PILES);
	if (table.problemCount === 0 && wish.piles.length < 2) {
		tooMany.push({ code: 'too-few-piles', line: 0 });
	}
	if (
		labels.length > MOST_CARDS ||
		table.piles.size > MOST_PILES ||
		labels.length === 0 ||
		wish.piles.length < 2
	) {
		const nothing = deckFromLabels({ ...wish, piles: [] }, []).deck;
		const blocked = {
			...table,
			problems: [...table.problems, ...tooMany],
			problemCount: table.problemCount + tooMany.length
		};
		// without a deck labels cannot be judged, so only faults of the file itself are reported
		const result = yield* judgeImport({ ...blocked, placements: NO_PLACEMENTS }, nothing, WITHOUT);
		return done({ deck: nothing, made: true, result });
	}
	const made = deckFromLabels(wish, labels);
	const parsed = parseDeck(made.deck);
	if (!parsed.ok) return refuse('deck-invalid', { problems: parsed.problems });
	const piles = { ...made.piles, ...mapping.piles };
	const result = yield* judgeImport(table, parsed.deck, {
		cards: { ...mapping.cards, ...made.cards },
		piles,
		talk: mapping.talk
	});
	const alike = made.alike.map(({ label, first }) => ({
		code: 'look-alike' as const,
		line: lineOf(table, label),
		value: shownValue(label),
		other: shownValue(first)
	}));
	return done({
		deck: parsed.deck,
		made: true,
		result: { ...result, notices: [...result.notices, ...alike] }
	});
}

const NONE = {
	size: 0,
	at: () => 0,
	push: () => {}
} as unknown as ImportTable['placements']['line'];
const NO_PLACEMENTS = { person: NONE, card: NONE, pile: NONE, line: NONE, round: NONE };

function lineOf({ cards, piles }: ImportTable, label: string): number {
	const card = cards.texts.indexOf(label);
	return (card >= 0 ? cards.lines[card] : piles.lines[piles.texts.indexOf(label)]) ?? 0;
}

/** The piles of a file, with the score that their labels state, if any. */
function proposedPiles(table: ImportTable): ImportReport['proposal']['piles'] {
	const usual = [1, 0, -1].map((score) => ({
		id: `score ${score}`,
		score,
		role: 'answer',
		text: {}
	}));
	const skip = { id: 'skipped', score: null, role: 'skip', text: {} };
	const find = pileFinder([...usual, skip] as unknown as Deck['piles']['factor'], 'factor');
	const labels = table.piles.texts.slice(0, MOST_LABELS_SHOWN);
	const found = labels.map((label) => find(label)?.id);
	// 1, 2, 3 are pile names, not scores: only labels with both signs count as scores
	const sided = found.includes('score 1') && found.includes('score -1');
	// a scale with both signs and steps beyond ±1, as in a Q sort: keep its order, score none of it
	const steps = labels.flatMap((label, at) => (found[at] === 'skipped' ? [] : [numberOf(label)]));
	const graded =
		steps.every((step) => step !== undefined) &&
		steps.some((step) => Math.abs(step ?? 0) > 1) &&
		Math.min(...steps.map((step) => step ?? 0)) < 0;
	const proposed = labels.map((label, at) => {
		const id = found[at];
		if (id === 'skipped') return { label, score: null, role: 'skip' as const };
		const score = usual.find((one) => one.id === id)?.score as 1 | 0 | -1 | undefined;
		const step = graded ? numberOf(label) : undefined;
		return {
			label,
			score: sided && !graded && score !== undefined ? score : null,
			...(step === undefined ? {} : { grade: step }),
			role: 'answer' as const
		};
	});
	// 1, 2, 3 in that order, whatever the first row happened to say
	return proposed.sort(
		(a, b) =>
			(numberOf(a.label) ?? 0) - (numberOf(b.label) ?? 0) || byName.compare(a.label, b.label)
	);
}

/** Made once: one is made for every comparison otherwise. */
const byName = new Intl.Collator('nl', { numeric: true });

/** A whole number as a label writes it, with a minus of any kind. */
function numberOf(label: string): number | undefined {
	const plain = label.replace(/^[−–]/, '-');
	return /^[+-]?\d{1,2}$/.test(plain) ? Number(plain) : undefined;
}

/** As they were parsed, so that somebody can see whether these are people. */
function firstPeople(result: JudgedImport, deck: Deck): ImportReport['first'] {
	const nameOf = (texts: Deck['title'] | undefined) =>
		texts ? textIn(texts, deck.languages[0] ?? 'nl') : '';
	const people: ImportReport['first'][number][] = [];
	for (const { label, placements } of result.each()) {
		const shown = placements.slice(0, 3).map(([card, pile]) => {
			const found = deck.piles[card.kind].find(({ id }) => id === pile);
			return [nameOf(card.text), nameOf(found?.text)] as const;
		});
		people.push({ person: shownValue(label), placements: shown });
		if (people.length === 3) break;
	}
	return people;
}

function reportOf(
	table: ImportTable,
	{ deck, made, result }: Judged,
	dry: boolean,
	language: CompleteLanguage
): ImportReport {
	const { sentence } = { nl, en }[language];
	const said = <T extends { readonly code: string; readonly line: number }>(one: T): Said<T> => ({
		...one,
		sentence: sentence(one)
	});
	const ofFile = result.problems.some(isOfFile);
	const labelOf = ({ label, line, count, id }: JudgedImport['cards'][number]) => ({
		label: shownLabel(label),
		line,
		count,
		...(id === undefined ? {} : { id })
	});
	return {
		dry,
		complete: result.problemCount === 0,
		file: {
			encoding: table.encoding,
			separator: table.separator,
			layout: table.columns.layout,
			lines: table.lines,
			columns: table.header.slice(0, 300).map((name, at) => ({
				name,
				role: table.columns.roles[at] ?? null,
				sample: table.sample.flatMap((row) => row[at] ?? []).slice(0, 3)
			}))
		},
		deck: {
			id: deck.id,
			version: deck.version,
			title: textIn(deck.title, language),
			made,
			profiles: deck.axes.length > 0
		},
		proposal: { piles: proposedPiles(table).slice(0, MOST_PILES) },
		cards: result.cards.slice(0, MOST_LABELS_SHOWN).map(labelOf),
		piles: result.piles
			.slice(0, MOST_LABELS_SHOWN)
			.map((pile) => labelOf({ ...pile, id: pile.id === undefined ? pile.need : pile.id })),
		people: result.people,
		placements: result.placements,
		groups: result.groups,
		rounds: table.rounds.texts.slice(0, 20).map(shownValue),
		first: firstPeople(result, deck),
		problems: result.problems.map(said),
		problemCount: result.problemCount,
		badLines: ofFile ? [] : result.badLines.first(MOST_LINES_NAMED),
		badLineCount: ofFile ? 0 : result.badLines.size,
		notices: result.notices.map(said)
	};
}

/** In full: it is the key under which a person's choice is stored. */
const shownLabel = (label: string): string => label;
