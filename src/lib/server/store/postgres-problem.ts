import { DatabaseError } from 'pg';
import { StorageProblem } from './store';

/** SQLSTATE codes and classes after which the same request may succeed later. */
const DOWN = /^(08...|25P0[34]|53...|55P03|57014|57P0[1-5]|58...|XX00[12])$/;

/** Caused by another transaction; the unit may be rerun at once. */
export const isRerun = (error: unknown): boolean =>
	error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');

/**
 * An error of pg as the store reports it: StorageProblem if the database cannot do its work now,
 * else the error itself. Errors not from the server are a lost, hung or refused connection.
 */
export function postgresProblem(error: unknown): unknown {
	// a number too large, from our own parser
	if (error instanceof RangeError) return error;
	if (!(error instanceof DatabaseError)) return new StorageProblem('down', error);
	if (error.code === '53100') return new StorageProblem('full', error);
	return DOWN.test(error.code ?? '') ? new StorageProblem('down', error) : error;
}
