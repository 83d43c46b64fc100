import type { Product } from './product';

/** A snapshot as it came in; tests look at what they need. */
export type Heard = Readonly<Record<string, unknown>> & {
	readonly rev: number;
	readonly pictures: object;
};

export interface Listening {
	readonly first: Heard;
	/** Reads on until a snapshot is as wanted. */
	readonly until: (wanted: (snapshot: Heard) => boolean) => Promise<Heard>;
	readonly close: () => void;
}

/** A room of phones hears the same text at the same time: it is parsed once. */
let latest: { readonly text: string; readonly heard: Heard } | undefined;

function parsed(text: string): Heard {
	if (latest?.text !== text) latest = { text, heard: JSON.parse(text) as Heard };
	return latest.heard;
}

/** Opens the live stream of a role and reads its first snapshot. */
export async function openStream(
	product: Pick<Product, 'port'>,
	dialogue: string,
	key: string,
	as: string
): Promise<Listening> {
	const stop = new AbortController();
	const response = await fetch(
		`http://127.0.0.1:${product.port}/api/v1/dialogues/${dialogue}/stream?as=${as}`,
		{ headers: { authorization: `Bearer ${key}` }, signal: stop.signal }
	);
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	if (!response.ok || !reader) throw new Error(`no stream: ${response.status}`);
	let waiting = '';
	async function nextSnapshot(): Promise<Heard> {
		for (;;) {
			const end = waiting.indexOf('\n\n');
			if (end >= 0) {
				const event = waiting.slice(0, end);
				waiting = waiting.slice(end + 2);
				const data = /^data: (.*)$/m.exec(event)?.[1];
				if (/^event: snapshot$/m.test(event) && data) return parsed(data);
				continue;
			}
			const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
			if (done) throw new Error('the stream ended');
			waiting += value;
		}
	}
	return {
		first: await nextSnapshot(),
		async until(wanted) {
			for (;;) {
				const snapshot = await nextSnapshot();
				if (wanted(snapshot)) return snapshot;
			}
		},
		close: () => stop.abort()
	};
}
