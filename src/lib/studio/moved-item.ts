/** The list with the item at `from` at `to`; the same list where nothing moves. */
export function movedItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const item = list[from];
	if (item === undefined || from === to || to < 0 || to >= list.length) return list;
	const rest = list.filter((_, at) => at !== from);
	return [...rest.slice(0, to), item, ...rest.slice(to)];
}
