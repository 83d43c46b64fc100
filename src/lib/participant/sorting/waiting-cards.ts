/**
 * The cards still in the hand, the next one first: those put off come after the others, in the
 * order in which they were put off.
 * @param order ids of the whole hand in the person's own order
 * @param lies whether a card lies on a pile
 * @param later ids put off, oldest first
 */
export function waitingCards(
	order: readonly string[],
	lies: (card: string) => boolean,
	later: readonly string[]
): readonly string[] {
	const off = new Set(later);
	const waiting = order.filter((card) => !lies(card));
	return [
		...waiting.filter((card) => !off.has(card)),
		...later.filter((card) => waiting.includes(card))
	];
}
