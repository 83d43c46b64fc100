import { builtInDecks } from '$lib/decks/built-in';
import { parseDeck } from '$lib/decks/deck-schema';
import { compareVersions } from '$lib/domain/compare-versions';
import type { Deck } from '$lib/domain/deck';
import { checkDraft } from '$lib/domain/deck-making/check-draft';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { nextVersion } from '$lib/domain/deck-making/next-version';
import { publishedDeck } from '$lib/domain/deck-making/published-deck';
import { languages } from '$lib/messages/language';
import type { DraftPublish, PublishedSet } from '$lib/protocol/drafts';
import { deckLink } from '../access/deck-link';
import { idOfOwner, isTheirs } from '../access/deck-owner';
import type { Maker } from '../access/makers';
import { noteAboutSet } from './acts';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { findDraft, type DraftRecord } from '../store/draft-record';
import { rows, type Unit } from '../store/store';
import { roomOnShelf } from './add-deck';
import { idOfDraft } from './create-draft';
import { draftRead } from './read-draft';
import { done, refuse, type Outcome } from '../outcome';

/**
 * Puts a draft on the shelf under a version that follows from its changes since the previous one.
 * Dialogues keep the version they were made with.
 * @param dry only says what it would be
 */
export async function publishDraft(
	app: App,
	maker: Maker,
	id: string,
	wish: Required<DraftPublish>,
	from: { readonly address: string; readonly dry: boolean }
): Promise<Outcome<PublishedSet>> {
	if (wish.seenBy === 'all' && !mayShowAll(app, maker)) return refuse('seen-by-all-key');
	return app.store.commit(function* (): Unit<Outcome<PublishedSet>> {
		const record = yield* findDraft(app.store, maker.owners, id);
		if (!record) return refuse('no-such-draft');
		if (wish.rev !== record.rev) return refuse('stale-draft', { ...draftRead(record) });
		const made = yield* deckOf(app, record, wish);
		if (!made.ok) return made;
		const { deck, before } = made.value;
		const next = nextVersion(before, deck, wish.meaning);
		if (next.change === 'none') return refuse('draft-same', { version: next.version });
		const published = { ...deck, version: next.version };
		const link = wish.seenBy === 'link' ? { link: deckLink(app, deck.id) } : {};
		const answer: PublishedSet = {
			id: deck.id,
			version: next.version,
			change: next.change,
			differences: next.differences,
			...link
		};
		if (from.dry) return done(answer);
		const room = yield* roomOnShelf(app, { owner: record.owner, address: from.address });
		if (!room.ok) return room;
		yield* shelve(app, record, published, wish.seenBy);
		yield* noteAboutSet(app, record.owner, 'set-added', published);
		const kept: DraftDeck = {
			...record.deck,
			id: deck.id,
			version: next.version,
			licence: wish.licence,
			...(wish.contact === '' ? {} : { contact: wish.contact })
		};
		yield* rows(
			app.store.sql
				.updateTable('drafts')
				.set({
					data: JSON.stringify(kept),
					rev: record.rev + 1,
					changed: app.now(),
					deck: deck.id,
					version: next.version
				})
				.where('id', '=', record.id)
		);
		return done(answer);
	});
}

/** If keys are set, publishing a set for everybody takes one. */
export const mayShowAll = ({ config }: App, { hasKey }: Maker): boolean =>
	hasKey || (config.organiserKey === undefined && config.researcherKeys.length === 0);

/** The deck that a draft becomes, and the newest version on the shelf that it follows. */
function* deckOf(
	app: App,
	record: DraftRecord,
	{ licence, contact }: Pick<DraftPublish, 'licence' | 'contact'>
): Unit<Outcome<{ readonly deck: Deck; readonly before: Deck | undefined }>> {
	const checked = withoutStops(record);
	if (!checked.ok) return checked;
	const id = yield* freeId(app, record);
	if (id === undefined) return refuse('deck-of-others');
	const versions = yield* rows(
		app.store.sql.selectFrom('decks').select(['version', 'data']).where('id', '=', id)
	);
	const newest = versions
		.toSorted((one, other) => compareVersions(one.version, other.version))
		.at(-1);
	const before = newest && (JSON.parse(newest.data) as Deck);
	const as = { id, version: before?.version ?? '1.0.0', licence, contact: contact ?? '' };
	const made = deckUnder(record, as);
	return made.ok ? done({ deck: made.value, before }) : made;
}

/** Refuses a draft with what stops it. */
function withoutStops({ deck, pictures }: DraftRecord): Outcome<undefined> {
	const findings = checkDraft(deck, languages, Object.keys(pictures));
	const stops = findings.filter(({ level }) => level === 'stop');
	return stops.length > 0
		? refuse('draft-stops', { findings: stops, draft: deck })
		: done(undefined);
}

/** A draft as a card set under this id and version. */
function deckUnder({ deck }: DraftRecord, as: Parameters<typeof publishedDeck>[1]): Outcome<Deck> {
	const parsed = parseDeck(publishedDeck(deck, as));
	return parsed.ok
		? done(parsed.deck)
		: refuse('draft-stops', { findings: parsed.findings, draft: deck });
}

/** The draft's own id where it has one that is its owner's, else the first that nobody else has. */
function* freeId(app: App, { deck, owner, published }: DraftRecord): Unit<string | undefined> {
	if (published) return published.deck;
	const wanted = idOfDraft(deck);
	for (let number = 1; number < 100; number++) {
		const id = idOfOwner(number === 1 ? wanted : `${wanted}-${number}`, owner);
		if (id === undefined) return undefined;
		if (builtInDecks.some((one) => one.id === id)) continue;
		const others = yield* rows(
			app.store.sql.selectFrom('decks').select('owner').where('id', '=', id).limit(1)
		);
		const [first] = others;
		// another set of the same maker has that name: this one is not its next version
		if (!first || (deck.id === id && isTheirs(first.owner, owner))) return id;
	}
	return undefined;
}

function* shelve(
	app: App,
	{ owner, pictures }: DraftRecord,
	deck: Deck,
	seen: 'link' | 'organisation' | 'all'
): Unit<void> {
	const { sql } = app.store;
	yield* rows(
		sql.insertInto('decks').values({
			id: deck.id,
			version: deck.version,
			data: JSON.stringify(deck),
			owner,
			added: dayOf(app.now()),
			seen,
			pictures: Object.keys(pictures).length === 0 ? '' : JSON.stringify(pictures)
		})
	);
	// visibility belongs to the set, not to one version of it
	yield* rows(sql.updateTable('decks').set({ seen }).where('id', '=', deck.id));
}

/** Characters of a version that says which revision of a draft was tried. */
const versionOfTry = (rev: number): string => `0.${Math.floor(rev / 10_000)}.${rev % 10_000}`;

/** Sets a draft aside to rehearse with: in no list, in no real dialogue, gone within days. */
export async function tryDraft(
	app: App,
	maker: Maker,
	id: string
): Promise<Outcome<{ readonly deck: string; readonly version: string }>> {
	return app.store.commit(function* (): Unit<Outcome<{ deck: string; version: string }>> {
		const record = yield* findDraft(app.store, maker.owners, id);
		if (!record) return refuse('no-such-draft');
		const checked = withoutStops(record);
		if (!checked.ok) return checked;
		const as = { id: `proef-${record.id}`, version: versionOfTry(record.rev), licence: '–' };
		const made = deckUnder(record, as);
		if (!made.ok) return made;
		const { pictures, owner } = record;
		yield* rows(
			app.store.sql
				.insertInto('decks')
				.values({
					id: as.id,
					version: as.version,
					data: JSON.stringify(made.value),
					owner,
					added: dayOf(app.now()),
					seen: 'try',
					pictures: Object.keys(pictures).length === 0 ? '' : JSON.stringify(pictures)
				})
				.onConflict((conflict) => conflict.doNothing())
		);
		return done({ deck: as.id, version: as.version });
	});
}
