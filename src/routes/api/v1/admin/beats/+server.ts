import { endpoint } from '$lib/server/http/endpoint';
import { STREAM_HEADERS } from '$lib/server/live/stream-headers';

const BEATS = 4;
const BETWEEN_MS = 250;

/** A second of a stream, so that `npm run doctor` sees whether a proxy holds streams back. */
export const GET = endpoint({ roles: ['admin'] }, () => {
	let left = BEATS;
	let timer: ReturnType<typeof setInterval> | undefined;
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const beat = () => {
				controller.enqueue(new TextEncoder().encode('event: beat\ndata: \n\n'));
				if ((left -= 1) > 0) return;
				clearInterval(timer);
				controller.close();
			};
			timer = setInterval(beat, BETWEEN_MS);
			beat();
		},
		cancel: () => clearInterval(timer)
	});
	return new Response(body, { headers: STREAM_HEADERS });
});
