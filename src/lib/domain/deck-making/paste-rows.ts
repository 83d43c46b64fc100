import type { Axis, Texts } from '../deck';
import type { PasteColumn } from './paste-columns';
import type { PastedCard, PasteRemark } from './pasted-card';

interface Row {
	readonly line: number;
	readonly fields: readonly string[];
}

/** Words for a card about the person, and words for one about their surroundings. */
const INNER =
	/^(in|i|a|1|binnen|inner|inside|intrinsic|persoon\w*|personal|zelf|self|ik|mij|links|left|in .*)$/i;
const OUTER =
	/^(b|e|2|buiten|outer|outside|external|omgeving|om|around|rechts|right|om .*|around .*)$/i;

/**
 * The cards in rows; a row without a text and a card that was already there are reported, not kept.
 * @param allTheSame lines of cards that were already there but are wanted
 */
export function cardsOfPaste(
	rows: readonly Row[],
	columns: readonly PasteColumn[],
	remarks: PasteRemark[],
	allTheSame: readonly number[] = []
): readonly PastedCard[] {
	const seen = new Map<string, number>();
	const sides = sidesOf(rows, columns);
	return rows.flatMap(({ line, fields }) => {
		const of = (kind: 'text' | 'hint'): Texts =>
			Object.fromEntries(
				columns.flatMap((column, at) =>
					column.kind === kind && column.language
						? [[column.language, unbulleted(fields[at] ?? '', kind)]]
						: []
				)
			);
		if (fields.length > columns.length || fields.length < Math.min(columns.length, 1)) {
			remarks.push({ line, rule: 'columns', values: { has: fields.length, most: columns.length } });
		}
		const [text, hint] = [of('text'), of('hint')];
		const words = Object.values(text).find((one) => one !== '');
		if (words === undefined) {
			remarks.push({ line, rule: 'no-text', values: {} });
			return [];
		}
		const key = words.toLowerCase();
		const earlier = seen.get(key);
		if (earlier !== undefined && !allTheSame.includes(line)) {
			remarks.push({ line, rule: 'double', values: { words, earlier } });
			return [];
		}
		seen.set(key, line);
		const said = (kind: 'side' | 'facet') => {
			const at = columns.findIndex((column) => column.kind === kind);
			return at < 0 ? '' : (fields[at] ?? '').trim();
		};
		const side = sides.get(said('side').toLowerCase());
		if (said('side') !== '' && side === undefined) {
			remarks.push({ line, rule: 'side', values: { word: said('side') } });
		}
		const facet = said('facet');
		return [
			{
				line,
				text,
				hint,
				...(side ? { side } : {}),
				...(facet === '' ? {} : { facet })
			}
		];
	});
}

/** A list from a letter has a dash, a dot or a number before each line. */
const unbulleted = (text: string, kind: 'text' | 'hint'): string =>
	kind === 'text' ? text.replace(/^(?:[-–—•·*▪◦]\s+|\d{1,3}[.)]\s+)/u, '') : text;

/** What a list calls the two sides, in the words of the line that names each first. */
export function sideNames(
	rows: readonly Row[],
	columns: readonly PasteColumn[]
): Readonly<Partial<Record<Axis, string>>> {
	const sides = sidesOf(rows, columns);
	const at = columns.findIndex(({ kind }) => kind === 'side');
	const names: Partial<Record<Axis, string>> = {};
	for (const { fields } of rows) {
		const word = (fields[at] ?? '').trim();
		const side = sides.get(word.toLowerCase());
		if (side) names[side] ??= word;
	}
	return names;
}

/** The side each word stands for; of two unknown words the first to appear is the inner side. */
function sidesOf(rows: readonly Row[], columns: readonly PasteColumn[]): ReadonlyMap<string, Axis> {
	const at = columns.findIndex(({ kind }) => kind === 'side');
	if (at < 0) return new Map();
	const words = [...new Set(rows.map(({ fields }) => (fields[at] ?? '').trim().toLowerCase()))]
		.filter((word) => word !== '')
		.slice(0, 20);
	const known = words.map((word): Axis | undefined =>
		INNER.test(word) ? 'intrinsic' : OUTER.test(word) ? 'external' : undefined
	);
	const free = (['intrinsic', 'external'] as const).filter((side) => !known.includes(side));
	return new Map(
		words.flatMap((word, index): readonly (readonly [string, Axis])[] => {
			const side = known[index] ?? (words.length <= 2 ? free.shift() : undefined);
			return side ? [[word, side]] : [];
		})
	);
}
