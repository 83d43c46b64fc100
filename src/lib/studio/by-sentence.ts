interface Found {
	readonly sentence: string;
	/** where it is, in words */
	readonly place: string;
	readonly path: string;
}

/** Each sentence once, in order, with the places that it is about; of equal words the first. */
export function bySentence(found: readonly Found[]) {
	const groups = new Map<string, Map<string, string>>();
	for (const { sentence, place, path } of found) {
		const places = groups.get(sentence) ?? new Map<string, string>();
		if (!places.has(place)) places.set(place, path);
		groups.set(sentence, places);
	}
	return [...groups].map(([sentence, places]) => ({
		sentence,
		places: [...places].map(([place, path]) => ({ place, path }))
	}));
}
