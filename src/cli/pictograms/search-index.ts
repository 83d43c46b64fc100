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
 * All OpenMoji drawings with their search words, for the studio only. Dutch words come from Unicode
 * CLDR; OpenMoji's own drawings are found by their English words. Of a drawing in five skin tones
 * only the one without is listed; company marks are left out.
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
