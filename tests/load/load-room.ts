import type { Agent } from 'node:http';
import { participantId } from '../http/client';
import { leanPost } from './lean-call';

export interface LoadPerson {
	readonly participant: string;
	readonly token: string;
	readonly cards: readonly string[];
	/** where the phone is served */
	readonly port: number;
}

/** A dialogue under load. */
export interface LoadRoom {
	readonly id: string;
	readonly wallKey: string;
	readonly facilitatorKey: string;
	readonly people: readonly LoadPerson[];
	/** Lets more people in. */
	readonly join: (count: number) => Promise<readonly LoadPerson[]>;
	readonly rev: () => number;
	/** Goes to the practice, or back to the sort; resolves with the revision it made. */
	readonly move: () => Promise<number>;
}

const AT_ONCE = 25;
const AGAIN_MS = 50;
let made = 0;

/**
 * Makes a dialogue with so many people, in the sort.
 * @param ports where it is led and joined: people are spread over them
 */
export async function loadRoom(
	agent: Agent,
	ports: readonly number[],
	people: number
): Promise<LoadRoom> {
	const [port = 0] = ports;
	const create = await leanPost(agent, port, '/api/v1/dialogues', { title: 'Meting' });
	const { id, code, facilitatorKey, wallKey } = create.json as Record<string, string>;
	if (!id || !code || !facilitatorKey || !wallKey) throw new Error(JSON.stringify(create.json));
	let rev = 0;
	async function command(what: object): Promise<number> {
		const body = { key: `c${rev}`, rev, command: what };
		const path = `/api/v1/dialogues/${id}/commands`;
		// under the same key until heard: a server that is down or starting is asked again
		for (;;) {
			const answer = await leanPost(agent, port, path, body, facilitatorKey).catch(() => undefined);
			if (answer?.status === 200) return (rev = answer.json.rev as number);
			if (answer && answer.status < 500) throw new Error(JSON.stringify(answer.json));
			await new Promise((again) => setTimeout(again, AGAIN_MS));
		}
	}
	await command({ type: 'open' });
	await command({ type: 'goto', stage: 'sort' });
	async function join(count: number): Promise<readonly LoadPerson[]> {
		const numbers = Array.from({ length: count }, () => participantId((made += 1)));
		const joined: LoadPerson[] = [];
		for (let at = 0; at < count; at += AT_ONCE) {
			const some = numbers.slice(at, at + AT_ONCE).map(async (participant, more) => {
				const to = ports[(at + more) % ports.length] ?? port;
				const { json, status } = await leanPost(agent, to, '/api/v1/join', {
					participant,
					key: `key-of-${participant}`,
					code,
					consent: { join: true }
				});
				if (status !== 201) throw new Error(`not joined: ${JSON.stringify(json)}`);
				return { participant, token: json.token, cards: json.hand.factor, port: to };
			});
			joined.push(...(await Promise.all(some)));
		}
		return joined;
	}
	const joined = await join(people);
	let there = true;
	return {
		id,
		wallKey,
		facilitatorKey,
		people: joined,
		join,
		rev: () => rev,
		move() {
			there = !there;
			return command({ type: 'goto', stage: there ? 'sort' : 'practice' });
		}
	};
}
