import type { Entry } from '$lib/domain/entry';
import type { PaperSortRequest } from '$lib/protocol/given-sort';

type GivenSort = Omit<PaperSortRequest, 'key' | 'consent'>;

/** The entries a phone would have sent for this sort, numbered from 1, finished rounds included. */
export function givenEntries(given: GivenSort, needs: boolean): readonly Entry[] {
	const entries: Entry[] = [];
	let seq = 0;
	// one at a time keeps `seq` free of gaps
	const add = (entry: Omit<Entry, 'seq'>) => entries.push({ ...entry, seq: ++seq } as Entry);
	const { want, doing, work } = given;
	if (want !== undefined || doing !== undefined || work !== undefined) {
		add({
			kind: 'anchor',
			...(want === undefined ? {} : { want }),
			...(doing === undefined ? {} : { doing }),
			...(work === undefined ? {} : { work })
		} as Omit<Entry, 'seq'>);
	}
	const rounds = [
		['factors-1', given.factors],
		...(needs && Object.keys(given.needs).length > 0 ? [['needs-1', given.needs] as const] : [])
	] as const;
	for (const [round, piles] of rounds) {
		for (const [card, pile] of Object.entries(piles)) {
			add({ kind: 'move', round, card, pile, via: 'paper' } as Omit<Entry, 'seq'>);
		}
	}
	if (given.emphasis.length > 0) {
		add({ kind: 'emphasis', round: 'factors-1', cards: given.emphasis } as Omit<Entry, 'seq'>);
	}
	if (given.blocker !== undefined) {
		add({ kind: 'blocker', round: 'factors-1', card: given.blocker } as Omit<Entry, 'seq'>);
	}
	if (given.first !== undefined) add({ kind: 'first', card: given.first } as Omit<Entry, 'seq'>);
	for (const [round] of rounds) add({ kind: 'finished', round } as Omit<Entry, 'seq'>);
	return entries;
}
