import { toCsv } from '$lib/domain/export/csv';
import { closedSortOf } from '$lib/domain/export/formats/closed-sort-of';
import { FORMAT_FILES, sortFor } from '$lib/domain/export/formats/format-files';
import { peopleInFormatsTable, type InFormat } from '$lib/domain/export/formats/people-in-formats';
import type { PeopleInFile } from '$lib/protocol/research';
import { mostUsedDeck } from './people-with-needs';
import type { ExportedDialogue } from './rows';

/** Their folder in the package: not part of the data package. */
export const FORMATS_FOLDER = 'formats/';

/** Who is in which of the files for other programs. */
export const FORMATS_LIST = 'formats.csv';

/** The files for other programs, by their names, with the list of who was left out of each. */
export const FORMAT_NAMES: readonly string[] = [
	...FORMAT_FILES.map(({ name }) => name),
	FORMATS_LIST
];

/** Columns of the list, which the codebook explains too. */
export const FORMATS_COLUMNS = peopleInFormatsTable([]);

interface Formats {
	readonly files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;
	/** by file: how many are in it, and how many are not and why */
	readonly people: Readonly<Record<string, PeopleInFile>>;
}

/**
 * The first factor rounds in the formats of other programs, for the deck version that most people
 * sorted. For an empty group there is only the list, with its header.
 * @param mtime the time stamp inside any zip among them
 */
export function formatsOf(dialogues: readonly ExportedDialogue[], mtime: Date): Formats {
	const rows = dialogues.flatMap((dialogue) => dialogue.rows);
	const deck = mostUsedDeck(dialogues);
	const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
	const people: Record<string, PeopleInFile> = {};
	const listed: InFormat[] = [];
	const closed = deck && [false, true].map((withSkip) => closedSortOf(deck, rows, withSkip));
	for (const format of FORMAT_FILES) {
		const given = closed?.[format.withSkip ? 1 : 0];
		if (!given) continue;
		const file = format.name;
		const { sort, leftOut } = sortFor(format, given.sort);
		files.set(file, format.write(sort, mtime));
		const inIt = sort.people.map(({ id }, at) => ({
			participant: numberOf(id),
			id: format.numbered ? String(at + 1) : id
		}));
		const out = [
			...leftOut.map(({ id, reason }) => ({ participant: numberOf(id), reason })),
			...given.leftOut
		];
		people[file] = { people: inIt.length, leftOut: countedBy(out.map(({ reason }) => reason)) };
		listed.push(
			...inIt.map((one) => ({ file, ...one, reason: undefined })),
			...out.map((one) => ({ file, ...one, id: undefined }))
		);
	}
	files.set(FORMATS_LIST, toCsv(peopleInFormatsTable(listed)));
	return { files, people };
}

/** The number in this export of somebody who is called P07 in the files. */
const numberOf = (id: string): number => Number(id.slice(1));

function countedBy<Reason extends string>(reasons: readonly Reason[]) {
	const counts: Partial<Record<Reason, number>> = {};
	for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
	return counts;
}
