/** Items as one phrase: `a, b en c`, or `a, b of c`. */
export function listOf(
	language: string,
	items: readonly string[],
	type: 'conjunction' | 'disjunction' = 'conjunction'
): string {
	return new Intl.ListFormat(language, { type, style: 'long' }).format(items);
}
