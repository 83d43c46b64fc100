import type { CsvRecord } from './csv-reader';
import { shownValue, type ImportNotice, type ImportProblem } from './import-problem';
import type { ImportChoices } from './import-table';
import { guessColumns, roleOfHeader, withoutEmpty, type ColumnRole, type Columns } from './layout';
import { tidy } from './look-alikes';
import { ofSurvey, surveyHeader } from './survey-header';
import { nameAtAnyTime } from './wide-rounds';

/** The first column of each role. */
export type FirstOf = Readonly<Partial<Record<ColumnRole, number>>>;

/** What the first lines of a file say of its columns. */
interface Heading {
	readonly header: readonly string[];
	/** of the header; 0 in an empty file */
	readonly line: number;
	readonly columns: Columns;
	readonly of: FirstOf;
	/** the lines under the header */
	readonly rows: readonly CsvRecord[];
	/** whether the rest can be read by it */
	readonly holds: boolean;
	readonly problems: readonly ImportProblem[];
	readonly notices: readonly ImportNotice[];
}

/** Reads the header and decides what each column is: as it was told, else as it looks. */
export function readHeading(records: readonly CsvRecord[], choices: ImportChoices): Heading {
	const [first, ...all] = records;
	const line = first?.line ?? 0;
	const written = (first?.fields ?? []).map(tidy);
	const survey = surveyHeader(
		written,
		all.slice(0, 2).map(({ fields }) => fields.map(tidy))
	);
	const header = survey?.header ?? written;
	const rows = all.slice(survey?.more ?? 0);
	const isKnown = choices.known ?? (() => false);
	const known = (label: string) => isKnown(label) || isKnown(nameAtAnyTime(label));
	const data = rows.map(({ fields }) => fields.map(tidy));
	const columns =
		choices.columns ??
		(survey ? ofSurvey(survey) : withoutEmpty(guessColumns(header, data, known), header, data));
	const of: Partial<Record<ColumnRole, number>> = {};
	header.forEach((_, at) => {
		const role = columns.roles[at];
		if (role && role !== 'ignore') of[role] ??= at;
	});
	const faults = faultsOf(header, line, columns, of);
	const problems: ImportProblem[] = columns.unsure ? [{ code: 'which-way', line: line || 1 }] : [];
	const notices: ImportNotice[] = survey?.more
		? [{ code: 'headers', line: line || 1, count: survey.more + 1 }]
		: [];
	return {
		header,
		line,
		columns,
		of,
		rows,
		holds: faults.problems.length === 0,
		problems: [...problems, ...faults.problems],
		notices: [...notices, ...faults.notices]
	};
}

/** What keeps the rest from being read by this header. */
function faultsOf(
	names: readonly string[],
	line: number,
	{ layout, roles }: Columns,
	of: FirstOf
): Pick<Heading, 'problems' | 'notices'> {
	if (names.length === 0) return { problems: [{ code: 'empty', line: 0 }], notices: [] };
	if (names.length === 1) {
		const value = shownValue(names[0] ?? '');
		return { problems: [{ code: 'one-column', line, value }], notices: [] };
	}
	const problems: ImportProblem[] = [];
	const notices: ImportNotice[] = [];
	const first = new Map<string, number>();
	for (const [at, name] of names.entries()) {
		const before = first.get(name);
		if (before === undefined) first.set(name, at);
		const used = roles[at] !== 'ignore' && (layout !== 'long' || roles[at] !== undefined);
		const { misread } = roleOfHeader(name);
		if (misread && used) {
			const { found, read, letters } = misread;
			notices.push({
				code: 'look-alike',
				line,
				value: found,
				other: `${read} (${letters.join(' ')})`
			});
		}
		if (layout !== 'long' && used && before !== undefined) {
			const value = shownValue(name);
			problems.push({ code: 'column-twice', line, value, found: before + 1, wanted: at + 1 });
		}
	}
	// in a file without names each line is a person
	const wanted: Readonly<Record<Columns['layout'], readonly ColumnRole[]>> = {
		long: ['participant', 'card', 'pile'],
		'people-in-rows': [],
		'cards-in-rows': ['card']
	};
	for (const role of wanted[layout]) {
		if (of[role] === undefined) problems.push({ code: 'no-column', line, value: role });
	}
	return { problems, notices };
}
