import type { Call } from '../http/client';
import type { Product } from '../http/product';
import { openStream, type Heard, type Listening } from '../http/stream';

/** Something said, before it has its number. */
export type Said = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The live end of any role, opened again whenever it ends. */
export interface Screen {
	/** what it shows now */
	readonly state: () => Heard | undefined;
	/** Resolves when what it shows is as wanted. */
	readonly shows: (wanted: (state: Heard) => boolean, what: string) => Promise<void>;
	readonly close: () => void;
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const MOST_MS = 30_000;

export async function until(
	there: () => boolean | Promise<boolean>,
	what: string,
	most = MOST_MS
): Promise<void> {
	for (const from = performance.now(); !(await there()); await sleep(10)) {
		if (performance.now() - from > most) throw new Error(`in vain: ${what}`);
	}
}

/** @param wait ms until it tries again */
export function openScreen(
	product: Pick<Product, 'port'>,
	dialogue: string,
	key: string,
	role: string,
	wait: () => number
): Screen {
	let state: Heard | undefined;
	let line: Listening | undefined;
	let closed = false;
	async function listen(): Promise<void> {
		while (!closed) {
			try {
				line = await openStream(product, dialogue, key, role);
				state = line.first;
				while (!closed) state = await line.until(() => true);
			} catch {
				// down, or it ended: a while later again
				await sleep(wait());
			}
		}
		line?.close();
	}
	void listen();
	return {
		state: () => state,
		shows: (wanted, what) => until(() => state !== undefined && wanted(state), `${role}: ${what}`),
		close() {
			closed = true;
			line?.close();
		}
	};
}

/** A person's phone: keeps what was said until the server has it, and shows what it is told. */
export interface Phone {
	readonly participant: string;
	readonly token: string;
	readonly hand: { readonly factor: readonly string[]; readonly need: readonly string[] };
	readonly screen: () => Screen;
	/** Says something; it is sent when there is a line. */
	readonly say: (...said: readonly Said[]) => void;
	/** how much of that the server said it has */
	readonly acknowledged: () => number;
	/** Resolves when the server has all that was said. */
	readonly sent: () => Promise<void>;
	/** In a pocket, or out of reach: nothing comes or goes. */
	readonly away: () => void;
	readonly back: () => void;
	/** A second tab that sends everything from the start again, in pieces. */
	readonly resend: (piece: number) => Promise<void>;
	/** everything said so far, with its numbers */
	readonly said: () => readonly (Said & { readonly seq: number })[];
	/** what the server judged not to count, by number */
	readonly verdicts: () => ReadonlyMap<number, string>;
	readonly close: () => void;
}

export interface Joining {
	readonly product: Pick<Product, 'port'>;
	readonly call: Call;
	readonly dialogue: string;
	readonly code: string;
	readonly participant: string;
	readonly random: () => number;
}

/** Asks until an answer is one: not a dead line, and not a server that is still starting. */
export async function answerOf(call: Call, ...asked: Parameters<Call>): ReturnType<Call> {
	for (const from = performance.now(); ; await sleep(25)) {
		const answer = await call(...asked).catch(() => undefined);
		if (answer && answer.status < 500) return answer;
		if (performance.now() - from > MOST_MS) throw new Error(`no answer: ${answer?.text}`);
	}
}

export async function joinRoom(joining: Joining): Promise<Phone> {
	const { product, call, dialogue, code, participant, random } = joining;
	const joined = await answerOf(call, 'POST', '/api/v1/join', {
		body: {
			participant,
			key: `key-of-${participant}`,
			code,
			consent: { join: true, research: true }
		}
	});
	if (joined.status > 201) throw new Error(`not joined: ${joined.text}`);
	const { token, hand } = joined.json as Pick<Phone, 'token' | 'hand'>;
	const path = `/api/v1/participants/${participant}/entries`;
	const said: (Said & { seq: number })[] = [];
	const verdicts = new Map<number, string>();
	let acknowledged = 0;
	let sending = false;
	let here = true;
	let closed = false;
	const pause = () => 20 + random() * 80;
	const open = () => openScreen(product, dialogue, token, 'participant', pause);
	let screen = open();

	async function send(entries: readonly object[]): Promise<number | undefined> {
		const answer = await call('POST', path, { key: token, body: { entries } }).catch(
			() => undefined
		);
		if (!answer || answer.status >= 500) return undefined;
		if (answer.status === 409 && answer.json.code === 'seq-gap') return answer.json.awaited - 1;
		if (answer.status !== 200) throw new Error(`refused: ${answer.text}`);
		for (const { seq, reason } of answer.json.verdicts) verdicts.set(seq, reason);
		return answer.json.acknowledged as number;
	}

	/** One request at a time, in order; what did not come through is sent again. */
	async function flush(): Promise<void> {
		if (sending) return;
		sending = true;
		while (here && !closed && acknowledged < said.length) {
			const reached = await send(said.slice(acknowledged, acknowledged + 4));
			if (reached === undefined) await sleep(pause());
			else acknowledged = reached;
		}
		sending = false;
	}

	return {
		participant,
		token,
		hand,
		screen: () => screen,
		say(...more) {
			for (const one of more) said.push({ ...one, seq: said.length + 1 });
			void flush();
		},
		acknowledged: () => acknowledged,
		async sent() {
			void flush();
			await until(() => acknowledged === said.length, `${participant} sent`);
		},
		away() {
			here = false;
			screen.close();
		},
		back() {
			here = true;
			screen = open();
			void flush();
		},
		async resend(piece) {
			const all = said.slice(0, acknowledged);
			for (let at = 0; at < all.length; at += piece) await send(all.slice(at, at + piece));
		},
		said: () => said,
		verdicts: () => verdicts,
		close() {
			closed = true;
			screen.close();
		}
	};
}
