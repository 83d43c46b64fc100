import type { IncomingMessage, ServerResponse } from 'node:http';

/** Twice the largest accepted upload, so that somebody slightly over the limit still hears so. */
const MOST_REST_BYTES = 128 * 1024 * 1024;

/**
 * Reads and discards the rest of a body once it has been answered, as after a refusal: cutting the
 * connection would lose the answer, and leaving it unread would block every further call on it.
 */
export function throwAwayRestOfBody(request: IncomingMessage, response: ServerResponse): void {
	response.once('prefinish', () => {
		if (request.complete && request.readableLength === 0) return;
		// the reader has already answered
		request.removeAllListeners('data');
		let rest = 0;
		request.on('data', (piece: Buffer) => {
			rest += piece.length;
			if (rest > MOST_REST_BYTES) request.socket.destroy();
		});
		request.resume();
	});
}
