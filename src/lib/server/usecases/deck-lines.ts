import { handOf, type Deck, type DeckSize } from '$lib/domain/deck';
import type { DeckLine, ShelfLine } from '$lib/protocol/deck-line';
import { builtInDecks } from '$lib/decks/built-in';
import { mayClear } from '../access/deck-owner';
import type { App } from '../app';
import { BROWSER, isBrowser, shelf, type Viewer } from '../store/deck-shelf';
import { rows, type Unit } from '../store/store';
import { isUsed } from './clear-deck';

/** A deck as lists name it. */
export function deckLine(deck: Deck): DeckLine {
	const { id, version, languages, unreviewed = [], title, description, status, cards } = deck;
	const dealtTo = (size: DeckSize) => (work: 'employed' | 'not-employed') => ({
		factors: handOf(deck, 'factor', size, work).length,
		needs: handOf(deck, 'need', size, work).length
	});
	const byWork = (dealt: ReturnType<typeof dealtTo>) => ({
		employed: dealt('employed'),
		'not-employed': dealt('not-employed')
	});
	return {
		id,
		version,
		languages,
		unreviewed,
		title,
		description,
		status,
		profiles: deck.axes.length === 2,
		cards: {
			factors: cards.filter((card) => card.kind === 'factor').length,
			needs: cards.filter((card) => card.kind === 'need').length
		},
		dealt: { core: byWork(dealtTo('core')), full: byWork(dealtTo('full')) },
		byWork: cards.some((card) => card.for !== 'all'),
		anchors: deck.questions.anchors.map((question) => question.id)
	};
}

/** The whole shelf as its keepers see it: whose each is, since when, and whether it was used. */
export function* shelfLines(app: App, asker: string): Unit<readonly ShelfLine[]> {
	const browsers = yield* rows(
		app.store.sql
			.selectFrom('decks')
			.select('owner')
			.where('owner', 'like', `${BROWSER}%`)
			.distinct()
	);
	const seen = new Map<string, ShelfLine>();
	const viewers: readonly Viewer[] = [[asker], ...browsers.map(({ owner }) => [owner])].map(
		(owners) => ({ owners, hasKey: true })
	);
	for (const viewer of viewers) {
		for (const { deck, owner, added, withdrawn } of yield* shelf(app.store, viewer)) {
			const name = `${deck.id}@${deck.version}`;
			if (seen.has(name)) continue;
			const builtIn = builtInDecks.some((one) => one.id === deck.id);
			seen.set(name, {
				...deckLine(deck),
				owner: builtIn ? { kind: 'built-in' } : told(owner),
				added,
				withdrawn,
				used: yield* isUsed(app, deck),
				yours: !builtIn && mayClear(owner, asker)
			});
		}
	}
	return [...seen.values()];
}

function told(owner: string): ShelfLine['owner'] {
	if (owner === '') return { kind: 'unknown' };
	if (isBrowser(owner)) return { kind: 'browser' };
	return { kind: 'key', name: owner.replace(/^(researcher|organiser):/, '') };
}
