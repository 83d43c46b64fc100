import type { Texts } from '../deck';

/** undefined is missing, which is never 0. */
export type Cell = string | number | boolean | undefined;
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly label: Texts;
	/** All values it can take, where they are few. */
	readonly values?: readonly string[];
}

export interface Table {
	/** Without the ending of a file: `participants`. */
	readonly name: string;
	readonly columns: readonly Column[];
	/** Each as long as `columns`; may be iterated more than once. */
	readonly rows: Iterable<readonly Cell[]>;
}

/** A column together with how its cell is read from one row's source. */
export interface Field<Row> extends Column {
	readonly of: (row: Row) => Cell;
}

/** One field; `values` only where they are few. */
export function field<Row>(
	name: string,
	type: ColumnType,
	nl: string,
	en: string,
	of: (row: Row) => Cell,
	values?: readonly string[]
): Field<Row> {
	return { name, type, label: { nl, en }, of, ...(values === undefined ? {} : { values }) };
}

/** A table whose rows are read one by one while it is written. */
export function tableOf<Row>(
	name: string,
	fields: readonly Field<Row>[],
	sources: Iterable<Row>
): Table {
	const columns = fields.map(({ of: _of, ...column }): Column => column);
	const rows = {
		*[Symbol.iterator]() {
			for (const source of sources) {
				const cells = new Array<Cell>(fields.length);
				for (let at = 0; at < cells.length; at++) cells[at] = (fields[at] as Field<Row>).of(source);
				yield cells;
			}
		}
	};
	return { name, columns, rows };
}
