import type { PictogramIndex } from '$lib/domain/deck-making/find-pictograms';

/** The search words of all drawings: a separate file, loaded only when searching. */
export async function readIndex(): Promise<PictogramIndex | undefined> {
	try {
		const answer = await fetch('/pictograms-index.json');
		return answer.ok ? ((await answer.json()) as PictogramIndex) : undefined;
	} catch {
		return undefined;
	}
}
