import type { ExportFile } from '../research/export-file';
import { savedAs } from './saved-as';

/** A file that is saved, never shown inside this origin, and kept by no cache. */
export function download({ name, called, type, body }: ExportFile): Response {
	return new Response(body instanceof Uint8Array ? body : streamOf(body), {
		headers: {
			'content-type': type,
			'content-disposition': savedAs(name, 'attachment', called),
			'cache-control': 'no-store'
		}
	});
}

/** Produced as fast as it is read; a reader that stops also stops production. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const reading = pieces[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const next = await reading.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		},
		async cancel() {
			await reading.return?.();
		}
	});
}

/** A page of ours to read in the browser, under a policy that lets nothing run or be fetched. */
export function readHere(file: ExportFile & { readonly policy: string }): Response {
	const { name, called, type, body, policy } = file;
	return new Response(body instanceof Uint8Array ? body : streamOf(body), {
		headers: {
			'content-type': type,
			'content-disposition': savedAs(name, 'inline', called),
			'content-security-policy': policy,
			'cache-control': 'no-store'
		}
	});
}
