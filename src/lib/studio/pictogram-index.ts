import type { PictogramIndex } from '$lib/domain/deck-making/find-pictograms';
import { shape } from '$lib/protocol/shape';

const isIndex = shape<PictogramIndex>({ codes: 'list', nl: 'list', en: 'list' });

/** The search words of all drawings: a separate file, loaded only when searching. */
export async function readIndex(): Promise<PictogramIndex | undefined> {
	try {
		const answer = await fetch('/pictograms-index.json');
		const found: unknown = answer.ok ? await answer.json() : undefined;
		return isIndex(found) ? found : undefined;
	} catch {
		return undefined;
	}
}
