import { ImportReader } from '$lib/domain/importing/import-reader';
import type { ImportTable } from '$lib/domain/importing/import-table';
import type { ColumnRole, Columns } from '$lib/domain/importing/layout';
import type { ImportMapping } from '$lib/protocol/imports';
import { breather, inSlices } from './in-slices';

/** Bytes read between two looks at the clock. */
const READ_AT_ONCE = 16_384;
/** Enough to hold a header, however long its questions are. */
const HEADER_BYTES = 65_536;

/**
 * Reads the file to be imported, letting others in between.
 * @param known whether a label is a card of a set on the shelf
 * @param hash takes every byte
 */
export async function readPlacements(
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
