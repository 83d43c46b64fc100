import type { PictogramIndex } from '$lib/domain/deck-making/find-pictograms';

/** The words of all drawings: a file of its own, that only who looks for one reads. */
export async function readIndex(): Promise<PictogramIndex | undefined> {
	try {
		const answer = await fetch('/pictograms-index.json');
		return answer.ok ? ((await answer.json()) as PictogramIndex) : undefined;
	} catch {
		return undefined;
	}
}
