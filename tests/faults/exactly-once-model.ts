/**
 * What the server must make of a phone's entries (S8, L6, L7), in as few words as it takes: every
 * number once, in order, the first content said under it, for ever.
 */
export interface Said {
	readonly seq: number;
	readonly kind: string;
	readonly card?: string;
}
export interface Model {
	/** one for each number, from 1 */
	readonly said: readonly { readonly entry: Said; readonly verdict: string }[];
	readonly closed: boolean;
	readonly erased: boolean;
}
export interface Reply {
	/** `ok`, or the code of the refusal */
	readonly code: string;
	readonly acknowledged?: number;
	readonly awaited?: number;
	/** number and reason of what does not count, by number */
	readonly verdicts?: readonly (readonly [number, string])[];
}

export const NO_CARD = 'no-such-card';
export const nothingSaid: Model = { said: [], closed: false, erased: false };

export function take(model: Model, batch: readonly Said[]): readonly [Model, Reply] {
	if (model.erased) return [model, { code: 'erased' }];
	const said = [...model.said];
	const awaited = said.length + 1;
	const verdicts = new Map<number, string>();
	for (const entry of batch.toSorted((a, b) => a.seq - b.seq)) {
		const before = said[entry.seq - 1];
		if (before && JSON.stringify(before.entry) !== JSON.stringify(entry)) {
			return [model, { code: 'seq-conflict', awaited }];
		}
		if (!before && entry.seq !== said.length + 1) return [model, { code: 'seq-gap', awaited }];
		const late = model.closed ? 'round-closed' : '';
		const verdict = before?.verdict ?? (entry.card === NO_CARD ? 'unknown-card' : late);
		if (!before) said.push({ entry, verdict });
		if (verdict !== '') verdicts.set(entry.seq, verdict);
	}
	return [
		{ ...model, said },
		{ code: 'ok', acknowledged: said.length, verdicts: [...verdicts] }
	];
}
