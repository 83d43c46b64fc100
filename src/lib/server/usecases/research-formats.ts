import { toCsv } from '$lib/domain/export/csv';
import { closedSortOf } from '$lib/domain/export/formats/closed-sort-of';
import { FORMAT_FILES, sortFor } from '$lib/domain/export/formats/format-files';
import { peopleInFormatsTable, type InFormat } from '$lib/domain/export/formats/people-in-formats';
import { mostUsedDeck } from './research-people-with-needs';
import type { ExportedDialogue } from './research-rows';

/** Where the package has them: no part of the data package. */
export const FORMATS_FOLDER = 'formats/';

/** Who is in which of the files for other programs. */
export const FORMATS_LIST = 'formats.csv';

/** The files for other programs, by their names, with the list of who was left out of each. */
export const FORMAT_NAMES: readonly string[] = [
	...FORMAT_FILES.map(({ name }) => name),
	FORMATS_LIST
];

/**
 * The first factor rounds in the formats of other programs: of the deck version that most people sorted.
 * Nothing of nobody.
 * @param mtime what a zip among them says of when it was made
 */
export function formatsOf(
	dialogues: readonly ExportedDialogue[],
	mtime: Date
): ReadonlyMap<string, string | Uint8Array<ArrayBuffer>> {
	const rows = dialogues.flatMap((dialogue) => dialogue.rows);
	const deck = mostUsedDeck(dialogues);
	const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
	if (!deck) return files;
	const closed = closedSortOf(deck, rows);
	const listed: InFormat[] = [];
	for (const format of FORMAT_FILES) {
		const { sort, leftOut } = sortFor(format, closed.sort);
		files.set(format.name, format.write(sort, mtime));
		const numbered = format.name === 'kardsort_casolysis.csv';
		sort.people.forEach((person, at) =>
			listed.push({
				file: format.name,
				participant: Number(person.id.slice(1)),
				id: numbered ? String(at + 1) : person.id,
				reason: undefined
			})
		);
		for (const { id, reason } of leftOut) {
			listed.push({ file: format.name, participant: Number(id.slice(1)), id: undefined, reason });
		}
		for (const { participant, reason } of closed.leftOut) {
			listed.push({ file: format.name, participant, id: undefined, reason });
		}
	}
	files.set(FORMATS_LIST, toCsv(peopleInFormatsTable(listed)));
	return files;
}
