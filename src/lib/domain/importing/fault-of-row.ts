import type { CsvRecord } from './csv-reader';
import { shownValue, type ImportProblem } from './import-problem';

const LONGEST_LABEL = 200;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Why a line cannot be read, whatever its columns mean; undefined: it can.
 * @param width how many columns the header has
 * @param isUsed a column that nobody uses may hold anything
 */
export function faultOfRow(
	{ line, fields, stray }: CsvRecord,
	width: number,
	isUsed: (column: number) => boolean
): ImportProblem | undefined {
	if (stray) return { code: 'stray-quote', line };
	// programs leave off the empty end of a line; only a column that is used is missed
	let short = false;
	for (let at = fields.length; at < width; at++) short ||= isUsed(at);
	if (short || fields.slice(width).some((field) => field.trim() !== '')) {
		return { code: 'ragged', line, found: fields.length, wanted: width };
	}
	for (const [at, field] of fields.entries()) {
		if (!isUsed(at)) continue;
		if (CONTROL.test(field) || !field.isWellFormed()) {
			return { code: 'control-character', line, value: shownValue(field) };
		}
		if (field.length > LONGEST_LABEL) {
			return { code: 'too-long', line, value: shownValue(field), found: field.length };
		}
	}
	return undefined;
}
