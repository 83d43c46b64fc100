import { sumOf } from '../numbers/sum-of';

/** All drawings with their search words, as parallel lists with one item per drawing. */
export interface PictogramIndex {
	/** code points, as in the names of files */
	readonly codes: readonly string[];
	/** words in Dutch, the name first, with commas between */
	readonly nl: readonly string[];
	readonly en: readonly string[];
}

/**
 * The drawings that match, best first: a whole word of the name ranks above the other words, a
 * whole word above a prefix. Words of both languages match; every word asked for must.
 */
export function findPictograms(
	index: PictogramIndex,
	asked: string,
	language = 'nl',
	most = 60
): readonly string[] {
	const words = folded(asked)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	if (words.length === 0) return [];
	const [first, second] = language === 'en' ? [index.en, index.nl] : [index.nl, index.en];
	return index.codes
		.map((code, at) => {
			const scores = words.map((word) =>
				Math.max(2 * scoreOf(first[at] ?? '', word), scoreOf(second[at] ?? '', word))
			);
			return {
				code,
				at,
				score: Math.min(...scores),
				sum: sumOf(scores)
			};
		})
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.sum - one.sum || one.at - other.at)
		.slice(0, most)
		.map(({ code }) => code);
}

/** Without accents and capitals. */
const folded = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function scoreOf(words: string, asked: string): number {
	const [name = '', ...others] = folded(words).split(',');
	const isIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).includes(asked);
	const begins = (text: string) =>
		asked.length >= 3 && text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(asked));
	if (name.trim() === asked) return 16;
	if (others.some((word) => word.trim() === asked)) return 10;
	if (isIn(name)) return 8;
	if (others.some(isIn)) return 4;
	if (begins(name)) return 3;
	return others.some(begins) ? 2 : 0;
}
