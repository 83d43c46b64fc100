/** The body is longer than is taken in. */
export class TooLarge extends Error {}

/** Whoever was sending went away in the middle of it: nothing failed here, and nobody hears the answer. */
export class WentAway extends Error {}

/** Of a request its body, as it arrives. */
export interface WithBody {
	readonly body: {
		readonly values: (options: { preventCancel: true }) => AsyncIterable<Uint8Array>;
	} | null;
}

/** A request's body as it arrives, of at most `limit` bytes. Rejects with TooLarge or WentAway. */
export async function* bodyPieces(request: WithBody, limit: number): AsyncGenerator<Uint8Array> {
	let size = 0;
	try {
		// cancelled, it would take the connection along, and the answer with it
		for await (const piece of request.body?.values({ preventCancel: true }) ?? []) {
			size += piece.byteLength;
			if (size > limit) throw new TooLarge();
			yield piece;
		}
	} catch (error) {
		// the adapter stops a body that is longer than its own limit; all else is the line
		throw error instanceof TooLarge || statusOf(error) === 413 ? new TooLarge() : new WentAway();
	}
}

const statusOf = (error: unknown) =>
	error instanceof Error && 'status' in error ? error.status : undefined;
