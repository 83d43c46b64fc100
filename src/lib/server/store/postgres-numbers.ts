import { types, type CustomTypesConfig } from 'pg';

const INT8 = 20;
const NUMERIC = 1700;

function parseNumber(text: string): number {
	const value = Number(text);
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
		throw new RangeError(`${text} from the database is too large for a number`);
	}
	return value;
}

/** BIGINT, counts and sums come back as numbers, as in SQLite; one too large is a RangeError. */
export const postgresNumbers: CustomTypesConfig = {
	getTypeParser: (type: number, format?: 'text' | 'binary') =>
		type === INT8 || type === NUMERIC ? parseNumber : types.getTypeParser(type, format as 'text')
};
