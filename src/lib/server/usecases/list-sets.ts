import { compareVersions } from '$lib/domain/compare-versions';
import type { Deck } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { SEEN_BY, type SeenBy, type SetLine, type SetVersion } from '$lib/protocol/drafts';
import { deckLink } from '../access/deck-link';
import type { Maker } from '../access/makers';
import type { App } from '../app';
import { draftsOf, type DraftRecord } from '../store/draft-record';
import { first, rows, type Unit } from '../store/store';
import { isUsed } from './clear-deck';

/** The asker's card sets: drafts, what was published from them, and sets brought otherwise. */
export function* listSets(app: App, { owners }: Maker): Unit<readonly SetLine[]> {
	const drafts = yield* draftsOf(app.store, owners);
	const kept = yield* rows(
		app.store.sql
			.selectFrom('decks')
			.select(['id', 'version', 'data', 'added', 'withdrawn', 'seen'])
			.where('owner', 'in', owners)
			.where('seen', '!=', 'try')
	);
	const ids = [...new Set(kept.map(({ id }) => id))];
	const sets: SetLine[] = [];
	for (const id of ids) {
		const versions = kept
			.filter((row) => row.id === id)
			.sort((one, other) => compareVersions(other.version, one.version));
		const lines: SetVersion[] = [];
		for (const row of versions) lines.push(yield* versionLine(app, row));
		const draft = drafts.find(({ published }) => published?.deck === id);
		const deck = draft?.deck ?? (JSON.parse(versions[0]?.data ?? '{}') as Deck);
		const seen = versions[0]?.seen ?? '';
		const seenBy = SEEN_BY.find((one): one is SeenBy => one === seen);
		sets.push({
			...told(deck),
			...(draft ? { draft: draftLine(draft) } : {}),
			deck: id,
			state: versions.every(({ withdrawn }) => withdrawn === 1) ? 'withdrawn' : 'published',
			...(seenBy ? { seenBy } : {}),
			...(seenBy === 'link' ? { link: deckLink(app, id) } : {}),
			versions: lines
		});
	}
	const alone = drafts.filter(({ published }) => !published || !ids.includes(published.deck));
	return [
		...alone.map((draft): SetLine => ({
			...told(draft.deck),
			draft: draftLine(draft),
			state: 'draft',
			versions: []
		})),
		...sets
	].sort((one, other) => lastOf(other).localeCompare(lastOf(one)));
}

/** When it was last touched, as sortable text. */
const lastOf = ({ draft, versions }: SetLine): string =>
	draft ? new Date(draft.changed).toISOString() : (versions[0]?.added ?? '');

const draftLine = ({ id, rev, changed }: DraftRecord) => ({ id, rev, changed });

const told = ({ title, languages, cards }: Deck | DraftDeck) => ({
	title,
	languages,
	cards: {
		factors: cards.filter(({ kind }) => kind === 'factor').length,
		needs: cards.filter(({ kind }) => kind === 'need').length
	}
});

function* versionLine(
	app: App,
	row: {
		readonly id: string;
		readonly version: string;
		readonly added: string;
		readonly withdrawn: number;
	}
): Unit<SetVersion> {
	const last = yield* first(
		app.store.sql
			.selectFrom('dialogues')
			.select('year')
			.where('deck', '=', row.id)
			.where('deck_version', '=', row.version)
			.orderBy('year', 'desc')
			.limit(1)
	);
	return {
		version: row.version,
		added: row.added,
		withdrawn: row.withdrawn === 1,
		// the year: who made a set may be a researcher, who learns of no dialogue when it was (D12)
		...(last ? { lastUsed: last.year } : {}),
		unused: !(yield* isUsed(app, row))
	};
}
