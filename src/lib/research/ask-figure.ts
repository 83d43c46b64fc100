import { ask } from '$lib/live/api';
import { isFigure } from '$lib/protocol/answers/research-answers';
import type { FigureAnswer, FigureId } from '$lib/protocol/research-figures';

/** Wait before asking again for a figure that is still being computed. */
const AGAIN_MS = 700;

export type Asked<Id extends FigureId> =
	| { readonly state: 'ready'; readonly answer: FigureAnswer<Id> }
	/** nobody counts */
	| { readonly state: 'nobody' }
	| { readonly state: 'failed' };

/**
 * Asks for a figure until it is ready.
 * @param query who counts, from `?` on
 * @param onwait called each time it is still being computed
 * @param signal stops asking; no callback follows
 */
export async function askFigure<Id extends FigureId>(
	id: Id,
	query: string,
	onwait: () => void,
	signal: AbortSignal
): Promise<Asked<Id> | undefined> {
	while (!signal.aborted) {
		const got = await ask(`/research/figures/${id}${query}`, { is: isFigure<Id> });
		if (signal.aborted) return undefined;
		if (!got.ok) return { state: 'failed' };
		if (got.value === null) return { state: 'nobody' };
		if (!('working' in got.value)) return { state: 'ready', answer: got.value };
		onwait();
		await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
	}
	return undefined;
}
