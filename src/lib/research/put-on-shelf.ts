import { ask } from '$lib/live/api';
import { isDeckVersion } from '$lib/protocol/answers/deck-answers';
import type { DeckUpload } from '$lib/protocol/deck-upload';

/** What is wrong with a deck, and where. */
export interface ShelfProblem {
	readonly line?: number;
	readonly path: string;
	readonly message: string;
}

/** Puts a deck on the shelf: its name and version, or everything that is wrong with it. */
export async function putOnShelf(
	upload: DeckUpload,
	language: string
): Promise<{ readonly id: string; readonly version: string } | ShelfProblem[]> {
	const answer = await ask('/research/decks', {
		is: isDeckVersion,
		method: 'POST',
		body: upload,
		language
	});
	if (answer.ok) return answer.value;
	const named = (answer.problem?.['problems'] ?? []) as readonly ShelfProblem[];
	if (named.length > 0) return [...named];
	return [{ path: '', message: (answer.problem?.detail ?? '').replace(/\.$/, '') }];
}
