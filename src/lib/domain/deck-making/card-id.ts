/** Longest id made from a text: leaves room for the browser's mark and a number. */
const LONGEST = 40;

/**
 * The id of something new, made from its first text and never changed: lower-case words joined by
 * hyphens, as exports show them. If nothing Latin is left, `kaart`.
 * @param taken ids already in use
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
