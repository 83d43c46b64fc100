import type { CompleteLanguage } from '$lib/messages/language';
import { createHash } from 'node:crypto';
import { cardFinder } from '$lib/domain/importing/guess-labels';
import type { ImportMapping, ImportReport } from '$lib/protocol/imports';
import type { App } from '../app';
import { findDeck, listDecks } from '../store/deck-shelf';
import { inSlices } from './in-slices';
import { done, refuse, type Outcome } from '../outcome';
import { deckOfImport } from './deck-of-import';
import { importReport } from './import-report';
import { readPlacements } from './read-placements';
import { storeImport } from './store-import';

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
	const table = await readPlacements(bytes, mapping, (label) => find(label) !== undefined, hash);
	const judged = await inSlices(deckOfImport(table, mapping, chosen, shelf));
	if (!judged.ok) return judged;
	const { deck, made, result } = judged.value;
	const report = importReport(table, judged.value, dry, language);
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
