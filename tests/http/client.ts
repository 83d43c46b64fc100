import type { Product } from './product';

/** An answer of the API with its parsed body; `any` JSON is looked at by the tests. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly json: any;
}

export type Call = (
	method: string,
	path: string,
	options?: { body?: unknown; key?: string; headers?: Record<string, string>; raw?: string }
) => Promise<Answer>;

/** Asks the API of a running product as a program would: no cookies, no Origin. */
export function clientOf(product: Pick<Product, 'port'>): Call {
	return async (method, path, { body, key, headers = {}, raw } = {}) => {
		const response = await fetch(`http://127.0.0.1:${product.port}${path}`, {
			method,
			redirect: 'manual',
			headers: {
				...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
				...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
				...headers
			},
			...(raw === undefined
				? body === undefined
					? {}
					: { body: JSON.stringify(body) }
				: { body: raw })
		});
		const text = await response.text();
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			json = undefined;
		}
		return { status: response.status, headers: response.headers, text, json };
	};
}

/** A dialogue under test: its keys and its revision. */
export interface Led {
	readonly id: string;
	readonly code: string;
	readonly facilitatorKey: string;
	readonly wallKey: string;
	readonly joinToken: string;
	/** Sends a command on the newest revision. */
	readonly command: (command: object) => Promise<Answer>;
}

export async function leadDialogue(
	call: Call,
	settings: object = {},
	language = 'nl',
	key?: string,
	title = 'Proef',
	deck?: string
): Promise<Led> {
	const made = await call('POST', '/api/v1/dialogues', {
		...(key === undefined ? {} : { key }),
		body: { title, language, settings, ...(deck === undefined ? {} : { deck }) }
	});
	if (made.status !== 201) throw new Error(`no dialogue: ${made.text}`);
	const { id, code, facilitatorKey, wallKey, links } = made.json;
	let rev = 0;
	let count = 0;
	return {
		id,
		code,
		facilitatorKey,
		wallKey,
		joinToken: String(links.join).split('#')[1] ?? '',
		async command(command) {
			const answer = await call('POST', `/api/v1/dialogues/${id}/commands`, {
				key: facilitatorKey,
				body: { key: `c${++count}`, rev, command }
			});
			if (answer.status === 200) rev = answer.json.rev;
			return answer;
		}
	};
}

export interface Sorting {
	readonly participant: string;
	readonly token: string;
	readonly eraseCode: string;
	readonly hand: { readonly factor: readonly string[]; readonly need: readonly string[] };
	/** Sends entries under the next numbers. */
	readonly say: (...entries: readonly object[]) => Promise<Answer>;
}

/** A person on a phone of their own. */
export async function joinAs(
	call: Call,
	dialogue: Pick<Led, 'code'>,
	participant: string,
	research = true,
	language = 'nl'
): Promise<Sorting> {
	const joined = await call('POST', '/api/v1/join', {
		body: {
			participant,
			key: `key-of-${participant}`,
			code: dialogue.code,
			language,
			consent: { join: true, research }
		}
	});
	if (joined.status !== 201) throw new Error(`not joined: ${joined.text}`);
	const { token, eraseCode, hand } = joined.json;
	let seq = 0;
	return {
		participant,
		token,
		eraseCode,
		hand,
		say: (...entries) =>
			call('POST', `/api/v1/participants/${participant}/entries`, {
				key: token,
				body: { entries: entries.map((entry) => ({ seq: ++seq, ...entry })) }
			})
	};
}

/** Puts every factor card on the pile the rule says, and finishes the first round. */
export async function sortAll(
	person: Sorting,
	pileOf: (card: string, at: number) => string
): Promise<void> {
	const moves = person.hand.factor.map((card, at) => ({
		kind: 'move',
		round: 'factors-1',
		card,
		pile: pileOf(card, at)
	}));
	const answer = await person.say(...moves, { kind: 'finished', round: 'factors-1' });
	if (answer.status !== 200) throw new Error(`not sorted: ${answer.text}`);
}

let given = 0;

/** Somebody whom no other test of this worker knows. */
export const newParticipant = (): string => participantId(900_000 + (given += 1));

export const participantId = (number: number): string =>
	`person-${String(number).padStart(20, '0')}`;
