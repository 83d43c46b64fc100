/** The body exceeds the limit. */
export class TooLarge extends Error {}

/** The sender disconnected midway: nothing failed here, and nobody is left to answer. */
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
		// cancelling it would close the connection, and lose the answer
		for await (const piece of request.body?.values({ preventCancel: true }) ?? []) {
			size += piece.byteLength;
			if (size > limit) throw new TooLarge();
			yield piece;
		}
	} catch (error) {
		// 413 is the adapter's own limit; any other error is the connection
		throw error instanceof TooLarge || statusOf(error) === 413 ? new TooLarge() : new WentAway();
	}
}

const statusOf = (error: unknown) =>
	error instanceof Error && 'status' in error ? error.status : undefined;
