import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One drawing as OpenMoji describes it. */
interface Described {
	readonly hexcode: string;
	readonly group: string;
	readonly subgroups: string;
	readonly annotation: string;
	readonly tags: string;
	readonly openmoji_tags: string;
	readonly skintone: string;
}

/**
 * All drawings of OpenMoji with the words they are found by, for the studio alone. Dutch words are those of
 * Unicode CLDR; a drawing that is OpenMoji's own is found by its English words. Of the same drawing in five skin
 * tones the one without is listed, and no marks of companies.
 */
export function searchIndex(openmoji: string): {
	readonly codes: readonly string[];
	readonly nl: readonly string[];
	readonly en: readonly string[];
} {
	const all = JSON.parse(
		readFileSync(join(openmoji, 'data/openmoji.json'), 'utf8')
	) as readonly Described[];
	const dutch = JSON.parse(
		readFileSync(join(import.meta.dirname, 'dutch-words.json'), 'utf8')
	) as Readonly<Record<string, string>>;
	const listed = all.filter(
		({ skintone, subgroups }) =>
			skintone === '' && subgroups !== 'brand' && subgroups !== 'subdivision-flag'
	);
	return {
		codes: listed.map(({ hexcode }) => hexcode),
		nl: listed.map(({ hexcode }) => dutch[hexcode] ?? ''),
		en: listed.map(({ annotation, tags, openmoji_tags }) =>
			distinct([annotation, ...`${tags},${openmoji_tags}`.split(',')])
		)
	};
}

/** Each word once, without those that the name has already. */
function distinct(words: readonly string[]): string {
	const [name = '', ...others] = words.map((word) => word.trim().toLowerCase());
	const inName = new Set(name.split(/[^\p{L}\p{N}]+/u));
	const rest = [...new Set(others)].filter((word) => word !== '' && !inName.has(word));
	return [name, ...rest].join(',');
}
