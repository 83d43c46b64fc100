import { csvParseRows } from 'd3';

interface Schema {
	readonly fields: readonly {
		readonly name: string;
		readonly type: string;
		readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
	}[];
	readonly missingValues: readonly string[];
	readonly primaryKey?: readonly string[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly string[];
		readonly reference: { readonly resource: string; readonly fields: readonly string[] };
	}[];
}
interface Descriptor {
	readonly name: string;
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly schema: Schema;
	}[];
}

/** What a cell of each type may be (Table Schema, default formats). */
const READS: Readonly<Record<string, (cell: string) => boolean>> = {
	string: () => true,
	integer: (cell) => /^[+-]?\d+$/.test(cell),
	number: (cell) => /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|NaN|-?INF)$/.test(cell),
	boolean: (cell) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(cell)
};

/** Every way in which the files of a package break the rules of its descriptor; in words. */
export function frictionlessErrors(
	descriptor: Descriptor,
	textOf: (path: string) => string | undefined
): readonly string[] {
	const errors: string[] = [];
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(descriptor.name)) errors.push(`name ${descriptor.name}`);
	const tables = new Map<string, { schema: Schema; rows: readonly (readonly string[])[] }>();
	for (const { name, path, schema } of descriptor.resources) {
		if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) errors.push(`resource name ${name}`);
		const text = textOf(path);
		if (text === undefined) {
			errors.push(`${path} is not there`);
			continue;
		}
		const [header = [], ...rows] = csvParseRows(text);
		if (header.join() !== schema.fields.map((field) => field.name).join()) {
			errors.push(`${path}: header ${header.join()}`);
		}
		if (new Set(header).size !== header.length) errors.push(`${path}: two columns of one name`);
		rows.forEach((row, at) => {
			const where = `${path} row ${at + 2}`;
			if (row.length !== header.length) errors.push(`${where}: ${row.length} cells`);
			schema.fields.forEach((field, column) => {
				const cell = row[column] ?? '';
				if (schema.missingValues.includes(cell)) {
					if (field.constraints?.required) errors.push(`${where}: ${field.name} is required`);
					return;
				}
				if (!READS[field.type]?.(cell))
					errors.push(`${where}: ${field.name} ${field.type} ${cell}`);
				if (field.constraints?.enum && !field.constraints.enum.includes(cell)) {
					errors.push(`${where}: ${field.name} cannot be ${cell}`);
				}
			});
		});
		tables.set(name, { schema, rows });
		const keys = keysOf(schema, rows, schema.primaryKey);
		if (new Set(keys).size !== keys.length) errors.push(`${path}: primary key twice`);
	}
	for (const [name, { schema, rows }] of tables) {
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const other = tables.get(reference.resource);
			const known = new Set(other && keysOf(other.schema, other.rows, reference.fields));
			for (const key of keysOf(schema, rows, fields)) {
				if (!known.has(key)) errors.push(`${name}: ${key} is not in ${reference.resource}`);
			}
		}
	}
	return errors;
}

function keysOf(
	schema: Schema,
	rows: readonly (readonly string[])[],
	fields: readonly string[] = []
): readonly string[] {
	if (fields.length === 0) return [];
	const columns = fields.map((name) => schema.fields.findIndex((field) => field.name === name));
	return rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
}
