import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPostgres } from '../server/store/a-database';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from './client';
import { startProduct, type Product } from './product';

/** A word that stands nowhere else, for each text that somebody can type. */
const canary = (of: string) => `kanarie-${of}`;

/** Where a store keeps what was written, as one text. */
interface Place {
	readonly env: Readonly<Record<string, string>>;
	readonly everything: (product: Product) => Promise<string>;
	readonly remove: () => Promise<void>;
}

const sqlite = async (): Promise<Place> => ({
	env: {},
	everything: async ({ folder }) =>
		readdirSync(folder)
			.filter((name) => name.startsWith('kaartgesprek.db'))
			.map((name) => readFileSync(join(folder, name)).toString('latin1'))
			.join('\n'),
	remove: async () => {}
});

async function postgres(): Promise<Place> {
	const env = await onPostgres();
	return {
		env,
		async everything() {
			const client = new Client({ connectionString: env.DATABASE_URL });
			await client.connect();
			const tables = await client.query<{ name: string }>(
				`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`
			);
			const texts: string[] = [];
			for (const { name } of tables.rows) {
				const found = await client.query(`SELECT * FROM "${name}"`);
				texts.push(JSON.stringify(found.rows));
			}
			await client.end();
			return texts.join('\n');
		},
		remove: async () => {}
	};
}

describe.each([
	['SQLite', sqlite],
	['PostgreSQL', postgres]
] as const)('a purged dialogue on %s', (_, make) => {
	let place: Place;
	let product: Product;
	let call: Call;
	beforeAll(async () => {
		place = await make();
		product = await startProduct(place.env);
		call = clientOf(product);
	});
	afterAll(async () => {
		await product.stop();
		await place.remove();
	});

	test('leaves no text that anybody typed, and says nothing but that it is gone', async () => {
		const typed: string[] = [];
		const word = (of: string) => {
			typed.push(canary(of));
			return canary(of);
		};
		const stage = (kind: string) => ({
			kind,
			script: word(`draaiboek-${kind}`),
			prompt: word(`vraag-${kind}`)
		});
		const agenda = ['welcome', 'sort', 'reveal', 'cards', 'agree', 'close'].map(stage);
		const made = await call('POST', '/api/v1/dialogues', {
			body: {
				title: word('titel'),
				settings: {
					agenda,
					comments: true,
					places: [{ name: word('plek'), text: word('plek-waarvoor') }]
				}
			}
		});
		const { id, facilitatorKey, code } = made.json;
		let rev = 0;
		const command = async (one: object) => {
			const answer = await call('POST', `/api/v1/dialogues/${id}/commands`, {
				key: facilitatorKey,
				body: { key: `c${rev}`, rev, command: one }
			});
			expect([one, answer.status]).toEqual([one, 200]);
			rev = answer.json.rev;
			return answer.json.state;
		};
		await command({ type: 'open' });
		await command({
			type: 'wifi',
			network: { name: word('wifi'), password: word('wachtwoord'), hidden: false }
		});
		await command({ type: 'places', places: [{ name: word('plek-2'), text: '' }] });
		await command({ type: 'insert', at: 2, stage: stage('pairs') });
		await command({ type: 'stage', id: 'sort', script: word('nieuw'), prompt: word('nieuw-2') });
		await command({ type: 'note', text: word('notitie') });
		await command({ type: 'note', card: 'tijd', text: word('notitie-bij-kaart') });
		const told = { what: word('wat'), who: word('wie'), when: word('wanneer') };
		await command({ type: 'agreement', sort: 'afspraak', ...told });
		await command({ type: 'wall', value: 'frozen' });
		const people = [];
		for (let person = 0; person < 6; person++) {
			people.push(await joinAs(call, { code }, participantId(person)));
			await sortAll(people[person] as (typeof people)[number], () => 'helps');
		}
		const own = { kind: 'own-card', id: 'eigen-1', text: word('eigen-kaart'), axis: 'external' };
		const comment = { kind: 'comment', card: 'tijd', text: word('opmerking') };
		expect((await people[0]?.say(own, comment))?.json.verdicts).toEqual([]);
		await command({ type: 'close', round: 'factors-1' });
		await command({ type: 'release', round: 'factors-1', to: 'room' });
		// the one that follows shows the title of this one as long as it is there
		const next = await leadDialogue(call, {
			follows: { dialogue: id, key: facilitatorKey, compare: true }
		});
		const before = await place.everything(product);
		// the agreements that stay open are the next dialogue's own from now on
		const carried = new Set(Object.values(told));
		for (const text of typed) expect(before, text).toContain(text);
		await command({ type: 'end' });
		const state = await command({ type: 'purge' });
		expect(state).toEqual({ lifecycle: 'purged' });
		const after = await place.everything(product);
		for (const text of typed.filter((one) => !carried.has(one))) {
			expect(after.includes(text), text).toBe(false);
		}
		await next.command({ type: 'purge' });
		const last = await place.everything(product);
		for (const text of typed) expect(last.includes(text), text).toBe(false);
	});

	test('tells an open stream that it is gone, and nothing else', async () => {
		const led = await leadDialogue(call);
		await led.command({ type: 'open' });
		const stop = new AbortController();
		const response = await fetch(
			`http://127.0.0.1:${product.port}/api/v1/dialogues/${led.id}/stream?as=wall`,
			{ headers: { authorization: `Bearer ${led.wallKey}` }, signal: stop.signal }
		);
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		await led.command({ type: 'purge' });
		let heard = '';
		while (!heard.includes('purged')) heard += (await reader?.read())?.value ?? '';
		stop.abort();
		const events = heard.split('\n\n').filter((event) => event.includes('purged'));
		expect(events).toEqual(['event: snapshot\ndata: {"lifecycle":"purged"}']);
	});
});
