import { alikePeople } from './alike-people';
import { CsvReader, type CsvRecord } from './csv-reader';
import { faultOfRow } from './fault-of-row';
import { Faults } from './faults';
import { shownValue, type ImportNotice, type ImportProblem } from './import-problem';
import type { ImportChoices, ImportTable } from './import-table';
import { ImportText } from './import-text';
import { KeptPlacements } from './kept-placements';
import type { ColumnRole, Columns } from './layout';
import { kindOfFile } from './kind-of-file';
import { tidy } from './look-alikes';
import { HeldQFile } from './q-files';
import { readHeading, type FirstOf } from './read-heading';
import { saidOfText } from './said-of-text';
import { roundsInTime, wideRounds } from './wide-rounds';

/** Records looked at before the layout is guessed. */
const FIRST = 30;
/** Records taken between two pauses, of those that are here at once. */
const AT_ONCE = 256;

/** Reads a file of placements from its bytes, in pieces of any size. */
export class ImportReader {
	readonly #choices: ImportChoices;
	readonly #text: ImportText;
	readonly #csv: CsvReader;
	#first: CsvRecord[] | undefined = [];
	#header: readonly string[] = [];
	#columns: Columns = { layout: 'long', roles: {} };
	#of: FirstOf = {};
	#cells: readonly number[] = [];
	#headerNumbers: number[] = [];
	/** of a column that says when it was asked, its round */
	readonly #headerRounds: number[] = [];
	readonly #kept = new KeptPlacements();
	readonly #rowsSeen = new Map<string, number>();
	#faults = new Faults();
	readonly #notices: ImportNotice[] = [];
	readonly #sample: (readonly string[])[] = [];
	#kind: string | undefined;
	#held: HeldQFile | undefined;
	#blank = 0;
	#firstBlank = 0;
	#leftOut = 0;
	#rows = 0;
	#isCutOff = false;

	constructor(choices: ImportChoices = {}) {
		this.#choices = choices;
		this.#text = new ImportText(choices.encoding);
		this.#csv = new CsvReader((record) => this.#record(record), choices.separator);
	}

	push(bytes: Uint8Array): void {
		if (!this.#held) {
			this.#kind = kindOfFile(bytes);
			this.#held = new HeldQFile(this.#kind, bytes);
		}
		if (this.#held.isOne) this.#held.push(bytes);
		else if (this.#kind === undefined) this.#csv.push(this.#text.push(bytes));
	}

	/** The rest, pausing often, and then all of it. */
	*end(): Generator<void, ImportTable> {
		const records = this.#held?.records();
		if (records) this.#kind = undefined;
		for (const [at, record] of records?.entries() ?? []) {
			if (at % AT_ONCE === 0) yield;
			this.#record(record);
		}
		this.#csv.push(this.#text.end());
		this.#csv.end();
		if (this.#first) this.#begin();
		const tooMany = this.#isCutOff ? this.#kept.tooMany() : undefined;
		if (tooMany) this.#bad(tooMany);
		yield* this.#sayWhatWasRead();
		return {
			encoding: this.#text.encoding,
			separator: this.#csv.separator,
			lines: this.#csv.lines,
			header: this.#header,
			sample: this.#sample,
			columns: this.#columns,
			...this.#kept,
			problems: this.#faults.problems,
			problemCount: this.#faults.problemCount,
			badLines: this.#faults.badLines,
			notices: this.#notices
		};
	}

	#record(record: CsvRecord): void {
		if (record.fields.every((field) => field.trim() === '')) {
			this.#blank += 1;
			this.#firstBlank ||= record.line;
			return;
		}
		if (this.#first) {
			this.#first.push(record);
			if (this.#first.length > FIRST) this.#begin();
		} else this.#row(record);
	}

	/** The header and the first lines are here: decides what each column is. */
	#begin(): void {
		const { header, line, columns, of, rows, holds, ...said } = readHeading(
			this.#first ?? [],
			this.#choices
		);
		this.#first = undefined;
		this.#header = header;
		this.#columns = columns;
		this.#of = of;
		this.#sample.push(...rows.slice(0, 5).map(({ fields }) => fields.map(shownValue)));
		this.#notices.push(...said.notices);
		for (const problem of said.problems) this.#bad(problem);
		if (!holds) return;
		const { layout, roles } = columns;
		this.#cells = header.flatMap((_, at) => (roles[at] === undefined ? [at] : []));
		if (layout !== 'long') this.#nameColumns(line || 1);
		if (layout === 'cards-in-rows')
			this.#headerNumbers.forEach((n) => (this.#kept.groupOf[n] = -1));
		for (const row of rows) this.#row(row);
	}

	/** Every column of a wide table is a card or a person, in one round if its name says when. */
	#nameColumns(line: number): void {
		const { people, cards, rounds: kept } = this.#kept;
		const side = this.#columns.layout === 'cards-in-rows' ? people : cards;
		const names = this.#cells.map((at) => this.#header[at] ?? '');
		const moments = this.#of['round'] === undefined ? wideRounds(names) : undefined;
		if (moments) {
			const rounds = roundsInTime(moments);
			for (const round of rounds) kept.add(round, line);
			this.#notices.push({
				code: 'wide-rounds',
				line,
				value: rounds.join(', '),
				count: rounds.length
			});
		}
		this.#headerNumbers = this.#header.map(() => -1);
		for (const [which, at] of this.#cells.entries()) {
			const { name, round } = moments?.[which] ?? { name: names[which] ?? '', round: undefined };
			this.#headerNumbers[at] = side.add(name, line);
			if (round !== undefined) this.#headerRounds[at] = kept.add(round, line);
		}
	}

	#row(record: CsvRecord): void {
		const { line, fields } = record;
		if (this.#headerNumbers.length === 0 && this.#columns.layout !== 'long') return;
		if (this.#kept.tooMany()) {
			this.#isCutOff = true;
			return;
		}
		if (this.#choices.leaveOut?.has(line)) {
			this.#leftOut += 1;
			return;
		}
		this.#rows += 1;
		const fault = faultOfRow(record, this.#header.length, (at) => this.#isUsed(at));
		if (fault) this.#bad(fault);
		else if (this.#columns.layout === 'long') this.#longRow(line, fields);
		else this.#wideRow(line, fields);
	}

	/** A column that nobody uses may hold anything. */
	#isUsed(at: number): boolean {
		const role = this.#columns.roles[at];
		return role === undefined ? this.#columns.layout !== 'long' : role !== 'ignore';
	}

	#longRow(line: number, fields: readonly string[]): void {
		const person = this.#value('participant', fields);
		const card = this.#value('card', fields);
		if (person === '') return this.#bad({ code: 'no-participant', line });
		if (card === '') return this.#bad({ code: 'no-card', line });
		const who = this.#person(person, this.#value('group', fields), line);
		if (who < 0) return;
		const round = this.#round(fields, line);
		this.#kept.place(
			who,
			this.#kept.cards.add(card, line),
			this.#value('pile', fields),
			line,
			round
		);
	}

	#wideRow(line: number, fields: readonly string[]): void {
		const people = this.#columns.layout === 'people-in-rows';
		const role = people ? 'participant' : 'card';
		const label = this.#of[role] === undefined ? `${line}` : this.#value(role, fields);
		if (label === '') return this.#bad({ code: people ? 'no-participant' : 'no-card', line });
		const round = this.#round(fields, line);
		const key = `${round} ${label}`;
		const earlier = this.#rowsSeen.get(key);
		if (earlier !== undefined) {
			return this.#bad({
				code: 'double-row',
				line,
				value: shownValue(label),
				found: earlier
			});
		}
		this.#rowsSeen.set(key, line);
		const row = people
			? this.#person(label, this.#value('group', fields), line)
			: this.#kept.cards.add(label, line);
		for (const at of this.#cells) {
			const other = this.#headerNumbers[at] as number;
			const pile = tidy(fields[at] ?? '');
			const when = this.#headerRounds[at] ?? round;
			if (people) this.#kept.place(row, other, pile, line, when);
			else this.#kept.place(other, row, pile, line, when);
		}
	}

	/** −1 where the file tells no rounds apart. */
	#round(fields: readonly string[], line: number): number {
		const label = this.#value('round', fields);
		return this.#of['round'] === undefined ? -1 : this.#kept.rounds.add(label || '1', line);
	}

	#value(role: ColumnRole, fields: readonly string[]): string {
		const at = this.#of[role];
		return at === undefined ? '' : tidy(fields[at] ?? '');
	}

	/** −1 for somebody who cannot be taken, as was said. */
	#person(label: string, group: string, line: number): number {
		const person = this.#kept.addPerson(label, group, line);
		if (typeof person === 'number') return person;
		this.#bad(person);
		return -1;
	}

	#bad(problem: ImportProblem): void {
		this.#faults.add(problem);
	}

	*#sayWhatWasRead(): Generator<void, void> {
		if (this.#kind !== undefined) {
			this.#faults = new Faults();
			this.#bad({ code: 'not-a-table', line: 0, value: this.#kind });
			return;
		}
		this.#notices.push(...(yield* alikePeople(this.#kept.people)));
		const { problems, notices } = saidOfText(this.#text, this.#csv, this.#choices.leaveOut);
		for (const problem of problems) this.#bad(problem);
		this.#notices.push(...notices);
		if (this.#faults.problemCount === 0 && this.#rows === 0)
			this.#bad({ code: 'no-rows', line: 1 });
		const say = (notice: ImportNotice | false) => notice && this.#notices.push(notice);
		say(this.#blank > 0 && { code: 'blank-lines', line: this.#firstBlank, count: this.#blank });
		const { empty } = this.#kept;
		say(empty > 0 && { code: 'not-placed', line: 0, count: empty });
		say(this.#leftOut > 0 && { code: 'left-out', line: 0, count: this.#leftOut });
	}
}
