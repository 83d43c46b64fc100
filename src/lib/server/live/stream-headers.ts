/** Headers of every stream: no cache stores it, and no proxy buffers it. */
export const STREAM_HEADERS = {
	'content-type': 'text/event-stream; charset=utf-8',
	'cache-control': 'no-store',
	'x-accel-buffering': 'no'
} as const;

/** A reader with this many bytes waiting is dropped: it comes back and gets the newest state. */
export const MOST_WAITING = 64 * 1024;
