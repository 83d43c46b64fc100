import type { Who } from '../access/who';
import type { Call } from '../http/endpoint';
import { admitReader } from './admit-reader';
import { MOST_WAITING, STREAM_HEADERS } from './stream-headers';

/**
 * Answers with the stream of snapshots of a role, through the framework: what a page gets while
 * developing. The entry serves the same by `serveStream`, before the framework and for less.
 */
export async function eventStream(call: Call<undefined, Who>): Promise<Response> {
	const { app, event, who, refuse } = call;
	const dialogue = event.params['id'] ?? '';
	const admitted = await admitReader(app, dialogue, who);
	if (!admitted.ok) return refuse(admitted);
	if (event.request.method === 'HEAD') return new Response(null, { headers: STREAM_HEADERS });

	let leave: (() => void) | undefined;
	let closed = false;
	const stream = new ReadableStream<Uint8Array>(
		{
			start(controller) {
				const close = () => {
					if (closed) return;
					closed = true;
					leave?.();
					try {
						controller.close();
					} catch {
						// the reader was gone already
					}
				};
				leave = app.hub.subscribe(dialogue, {
					...admitted.value,
					came: event.locals.came,
					send(bytes) {
						if (closed) return false;
						if ((controller.desiredSize ?? 0) < 0) {
							close();
							return false;
						}
						controller.enqueue(bytes);
						return true;
					},
					end() {
						close();
						event.platform?.req?.socket.destroy();
					}
				});
			},
			cancel() {
				closed = true;
				leave?.();
			}
		},
		new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING })
	);
	return new Response(stream, { headers: STREAM_HEADERS });
}
