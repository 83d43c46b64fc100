import type { Entry } from '$lib/domain/entry';
import {
	MOST_COMMENTS,
	MOST_ENTRIES,
	MOST_ENTRIES_A_CARD,
	MOST_OWN_CARDS
} from '$lib/domain/limits';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';

/** Says of each further entry of a person whether there is room to keep it, and counts it. */
type RoomFor = (entry: Entry) => boolean;

/**
 * The room left for what one person says. Anything beyond it is acknowledged but not kept, so that
 * no phone waits for ever. People who said little are not counted: usual moves cost no extra query.
 */
export function* roomForEntries(
	app: App,
	person: ParticipantRow,
	entries: readonly Entry[]
): Unit<RoomFor> {
	const counted = new Map<string, number>();
	const names = new Set(entries.flatMap((entry) => nameOf(entry) ?? []));
	const mayBeFull = [...names].some((name) => person.acknowledged >= mostOf(name));
	if (mayBeFull) {
		const kept = yield* rows(
			app.store.sql
				.selectFrom('entries')
				.select(['body'])
				.where('participant', '=', person.id)
				.where('kind', 'in', ['move', 'comment', 'own-card'])
		);
		for (const { body } of kept) {
			const name = nameOf(JSON.parse(body) as Entry);
			if (name && names.has(name)) counted.set(name, (counted.get(name) ?? 0) + 1);
		}
	}
	return (entry) => {
		// only the last of these counts, and a person must be able to say it
		if (entry.kind === 'research' || entry.kind === 'finished') {
			return entry.seq <= 2 * MOST_ENTRIES;
		}
		if (entry.seq > MOST_ENTRIES) return false;
		const name = nameOf(entry);
		if (name === undefined) return true;
		const before = counted.get(name) ?? 0;
		if (before >= mostOf(name)) return false;
		counted.set(name, before + 1);
		return true;
	};
}

/** What a limit of its own counts: a card in a round, comments, own cards. */
function nameOf(entry: Entry): string | undefined {
	switch (entry.kind) {
		case 'move':
			return `move ${entry.round} ${entry.card}`;
		case 'comment':
		case 'own-card':
			return entry.kind;
		default:
			return undefined;
	}
}

function mostOf(name: string): number {
	if (name === 'comment') return MOST_COMMENTS;
	return name === 'own-card' ? MOST_OWN_CARDS : MOST_ENTRIES_A_CARD;
}
