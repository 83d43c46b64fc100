/** Signs of an id made of a text: room is left for the sign of a browser, and for a number. */
const LONGEST = 40;

/**
 * The id of something new, made of its first text and never changed after: lower-case words joined by hyphens,
 * as they stand in exports. What no Latin letter is left of is called `kaart`.
 * @param taken ids that are given already
 */
export function cardId(text: string, taken: Iterable<string>): string {
	const words = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');
	const base = words === '' ? 'kaart' : words;
	const given = new Set(taken);
	if (!given.has(base)) return base;
	let number = 2;
	while (given.has(`${base}-${number}`)) number += 1;
	return `${base}-${number}`;
}
