import * as v from 'valibot';
import type { Entry } from '$lib/domain/entry';
import { soloFile, type SoloFile } from '$lib/protocol/solo-file';
import type { SessionState } from '../session';

/** A solo sort as the text of a file. */
export function textOfSolo({
	person,
	entries,
	progress
}: Pick<SessionState, 'person' | 'entries' | 'progress'>): string {
	const file = {
		format: 'kaartgesprek-sort',
		version: 1,
		deck: { id: person.deck.id, version: person.deck.version },
		size: person.solo ?? 'core',
		language: person.language,
		seed: person.seed,
		passed: progress.aside?.passed ?? [],
		entries
	} as const;
	return JSON.stringify(file, null, '\t');
}

/** What such a file holds, its entries numbered from 1; undefined if it is no such file. */
export function readSoloFile(
	text: string
): { readonly file: SoloFile; readonly entries: readonly Entry[] } | undefined {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
	const read = v.safeParse(soloFile, json);
	if (!read.success) return undefined;
	const entries = read.output.entries.map((entry, at) => ({ ...entry, seq: at + 1 }));
	return { file: read.output, entries: entries as readonly Entry[] };
}
