import type { Who } from '../access/who';
import type { Call } from '../http/endpoint';
import { first } from '../store/store';
import { findDialogue } from '../store/dialogue-record';
import { keyedHash } from '../access/keys';

/** A reader that has this much waiting is dropped: it will come back and get the newest state. */
const MOST_WAITING = 64 * 1024;

/** Answers with the stream of snapshots of a role, until the reader leaves or the server stops. */
export async function eventStream(call: Call<undefined, Who>): Promise<Response> {
	const { app, event, who, refuse } = call;
	const dialogue = event.params['id'] ?? '';
	const found = await app.store.read(() => findDialogue(app.store, dialogue));
	if (!found) return refuse({ ok: false, problem: 'no-such-dialogue' });
	if (found.state.lifecycle === 'purged') return refuse({ ok: false, problem: 'purged' });
	if (who.role === 'researcher') return refuse({ ok: false, problem: 'key-wrong' });
	const { role } = who;
	let number: number | undefined;
	if (who.role === 'participant' && who.claims.v === 0) {
		const { claims } = who;
		const { person, erased } = await app.store.read(function* () {
			const { sql } = app.store;
			return {
				person: yield* first(
					sql.selectFrom('participants').select('number').where('id', '=', claims.p)
				),
				erased: yield* first(
					sql
						.selectFrom('erased')
						.select('hash')
						.where('hash', '=', keyedHash(app.secret, 'erased', claims.p))
				)
			};
		});
		if (erased) return refuse({ ok: false, problem: 'erased' });
		number = person?.number;
	}
	if (event.request.method === 'HEAD') return new Response(null, { headers: HEADERS });

	let leave: (() => void) | undefined;
	let closed = false;
	const stream = new ReadableStream<Uint8Array>(
		{
			async start(controller) {
				const close = () => {
					if (closed) return;
					closed = true;
					try {
						controller.close();
					} catch {
						// the reader was gone already
					}
				};
				leave = await app.hub.subscribe(dialogue, {
					role,
					...(number === undefined ? {} : { number }),
					...('key' in who ? { key: who.key } : {}),
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
				if (closed) leave();
			},
			cancel() {
				closed = true;
				leave?.();
			}
		},
		new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING })
	);
	return new Response(stream, { headers: HEADERS });
}

const HEADERS = {
	'content-type': 'text/event-stream; charset=utf-8',
	'cache-control': 'no-store',
	'x-accel-buffering': 'no'
};
