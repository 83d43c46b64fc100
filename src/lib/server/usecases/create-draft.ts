import blank from '$lib/decks/starts/blank.json';
import work from '$lib/decks/starts/work.json';
import { builtInDecks } from '$lib/decks/built-in';
import { readDeckFile } from '$lib/decks/read-deck-file';
import { asksNeeds, type Deck } from '$lib/domain/deck';
import { cardId } from '$lib/domain/deck-making/card-id';
import { TAKEN_PARTS, type DraftDeck, type TakenPart } from '$lib/domain/deck-making/draft-deck';
import { inLanguage } from '$lib/domain/deck-making/in-language';
import { wholeDraft } from '$lib/domain/deck-making/whole-draft';
import type { DraftRead, NewDraft, Start } from '$lib/protocol/drafts';
import { newId } from '../keys';
import type { Maker } from '../access/makers';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { cleanedPictures } from '../pictograms/own-picture';
import type { OwnPictures } from '../pictograms/set-sprite';
import { findDeckFor, isBrowser, picturesOf } from '../store/deck-shelf';
import { first, rows, type Unit } from '../store/store';
import { draftRead } from './read-draft';
import { done, refuse, type Outcome } from '../outcome';
import { roomForDraft } from './save-draft';

/** Maximum drafts per key or browser, and per network in a day. */
export const MOST_DRAFTS = { key: 200, browser: 20, network: 60 };
const DAY_MS = 86_400_000;

const [learning] = builtInDecks;
const STARTS: Readonly<Record<Start, object | undefined>> = { learning, work, blank };

/** Begins a draft: from a starting point, a set its maker may read, or a file of ours. */
export async function createDraft(
	app: App,
	maker: Maker,
	request: NewDraft,
	from: { readonly address: string; readonly mayRead: (deck: Deck) => Promise<boolean> }
): Promise<Outcome<DraftRead>> {
	const begun = await begin(app, maker, request, from.mayRead);
	if (!begun.ok) return begun;
	const { pictures } = begun.value;
	const titled =
		request.title === undefined ? {} : { title: inAll(begun.value.deck, request.title) };
	const deck = wholeDraft({ ...begun.value.deck, ...titled });
	const room = roomForDraft(deck, pictures);
	if (!room.ok) return room;
	const [owner] = maker.owners;
	return app.store.commit(function* (): Unit<Outcome<DraftRead>> {
		const { sql } = app.store;
		const theirs = yield* first(
			sql
				.selectFrom('drafts')
				.select(({ fn }) => fn.countAll<number | string>().as('drafts'))
				.where('owner', '=', owner)
		);
		const most = isBrowser(owner) ? MOST_DRAFTS.browser : MOST_DRAFTS.key;
		if (Number(theirs?.drafts ?? 0) >= most) return refuse('too-many-drafts', { most });
		if (isBrowser(owner)) {
			const bucket = `drafts ${from.address}`;
			const today = yield* triesSoFar(app.store, bucket, DAY_MS, app.now());
			if (today >= MOST_DRAFTS.network) {
				return refuse('too-many-drafts', { most: MOST_DRAFTS.network, retryAfter: DAY_MS / 1000 });
			}
			yield* addTry(app.store, bucket, DAY_MS, app.now());
		}
		const { next } = begun.value;
		const record = {
			id: newId(),
			owner,
			rev: 1,
			changed: app.now(),
			deck,
			pictures,
			published: next
		};
		yield* rows(
			sql.insertInto('drafts').values({
				id: record.id,
				owner,
				data: JSON.stringify(deck),
				pictures: JSON.stringify(pictures),
				rev: 1,
				changed: record.changed,
				deck: next?.deck ?? '',
				version: next?.version ?? ''
			})
		);
		return done(draftRead(record));
	});
}

interface Begun {
	readonly deck: DraftDeck;
	readonly pictures: OwnPictures;
	/** the published set that this is the next version of */
	readonly next?: { readonly deck: string; readonly version: string };
}

async function begin(
	app: App,
	maker: Maker,
	{ from, language }: NewDraft,
	mayRead: (deck: Deck) => Promise<boolean>
): Promise<Outcome<Begun>> {
	if ('start' in from) {
		const { id: _, version: _v, ...start } = structuredClone(STARTS[from.start]) as Deck;
		const whole: DraftDeck = { ...start, taken: [] };
		const deck = language === undefined ? whole : inLanguage(whole, language);
		return done({ deck: { ...deck, taken: takenOver(deck) }, pictures: {} });
	}
	if ('file' in from) {
		const read = readDeckFile(from.file);
		if (!read.ok) return refuse('deck-invalid', { findings: read.findings, draft: read.draft });
		const pictures = cleanedPictures(read.pictures);
		return pictures.ok
			? done({ deck: read.draft, pictures: pictures.value })
			: refuse('picture-refused', { ...pictures.refusal });
	}
	const found = await app.store.read(function* () {
		const shelved = yield* findDeckFor(app.store, 'anyone who asks', from.deck, from.version);
		if (!shelved) return undefined;
		return { ...shelved, pictures: yield* picturesOf(app.store, shelved.deck) };
	});
	if (!found || !(await mayRead(found.deck))) return refuse('no-such-deck');
	const { id, version, ...parts } = found.deck;
	const { pictures } = found;
	if (from.as === 'next') {
		if (!maker.owners.includes(found.owner)) return refuse('deck-of-others');
		const deck: DraftDeck = { ...parts, id, version, taken: [] };
		return done({ deck, pictures, next: { deck: id, version } });
	}
	const copy: DraftDeck = { ...parts, taken: [] };
	return done({ deck: { ...copy, taken: takenOver(copy) }, pictures });
}

const inAll = (deck: DraftDeck, title: string) =>
	Object.fromEntries(deck.languages.map((language) => [language, title]));

/** The non-empty parts of a starting point. */
function takenOver(deck: DraftDeck): readonly TakenPart[] {
	const has: Readonly<Record<TakenPart, boolean>> = {
		cards: deck.cards.some(({ kind }) => kind === 'factor'),
		needs: asksNeeds(deck),
		axes: deck.axes.length > 0,
		profiles: deck.axes.length > 0,
		'piles.factor': true,
		'piles.need': asksNeeds(deck),
		questions: true,
		'questions.anchors': deck.questions.anchors.length > 0,
		thresholds: deck.axes.length > 0,
		practice: deck.practice.length > 0
	};
	return TAKEN_PARTS.filter((part) => has[part]);
}

/** The id under which a draft is published: its own, else made of its title. */
export const idOfDraft = (deck: DraftDeck): string =>
	deck.id ?? cardId(Object.values(deck.title).find((title) => title.trim() !== '') ?? '', []);
