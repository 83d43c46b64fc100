import type { IncomingMessage, ServerResponse } from 'node:http';

/** Twice the largest file taken in: whoever sends one that is somewhat too large still hears so. */
const MOST_REST_BYTES = 128 * 1024 * 1024;

/**
 * What is still coming of a body when its answer is there, as after a refusal, is read and thrown away:
 * a connection cut under it takes the answer along, and one that nobody reads lets no other call pass.
 */
export function throwAwayRestOfBody(request: IncomingMessage, response: ServerResponse): void {
	response.once('prefinish', () => {
		if (request.complete && request.readableLength === 0) return;
		// whoever was reading it has answered
		request.removeAllListeners('data');
		let rest = 0;
		request.on('data', (piece: Buffer) => {
			rest += piece.length;
			if (rest > MOST_REST_BYTES) request.socket.destroy();
		});
		request.resume();
	});
}
