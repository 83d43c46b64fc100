import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

async function group(people: number): Promise<{ dialogue: Led; sorters: Sorting[] }> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const sorters: Sorting[] = [];
	for (let person = 0; person < people; person++) {
		const sorting = await joinAs(call, dialogue, participantId(next++));
		await sortAll(sorting, (_, at) => (at % 2 ? 'helps' : 'hinders'));
		sorters.push(sorting);
	}
	return { dialogue, sorters };
}

/** The same, ended: its rows are in research. */
async function endedGroup(people: number) {
	const found = await group(people);
	await found.dialogue.command({ type: 'end' });
	return found;
}

/** Whether any file of the product holds this text. */
const onDisk = (text: string) =>
	readdirSync(product.folder).some((name) =>
		readFileSync(join(product.folder, name)).includes(Buffer.from(text))
	);

const placements = async () =>
	(await call('GET', '/api/v1/research/export/placements.csv', { key: RESEARCHER_KEY })).text.split(
		'\n'
	).length;

describe('the end of a dialogue', () => {
	test('an ended dialogue takes answers as late, and reopens to talk only', async () => {
		const { dialogue, sorters } = await group(5);
		await dialogue.command({ type: 'close', round: 'factors-1' });
		expect((await dialogue.command({ type: 'end' })).json.state.lifecycle).toBe('ended');
		const wish = sorters[0]?.hand.need[0];
		const late = await sorters[0]?.say({ kind: 'first', card: wish });
		expect(late?.json.verdicts).toMatchObject([{ verdict: 'late' }]);
		const reopened = await dialogue.command({ type: 'reopen' });
		expect(reopened.json.state).toMatchObject({ lifecycle: 'running' });
		const again = await dialogue.command({ type: 'round', part: 'factors' });
		expect([again.status, again.json.reason]).toEqual([409, 'talk-only']);
		expect((await dialogue.command({ type: 'goto', stage: 'cards' })).status).toBe(200);
	});

	test('a purge leaves no text of the people in any file once it is answered', async () => {
		const { dialogue, sorters } = await group(5);
		const [own, note, agreement] = ['kanarie-kaart', 'kanarie-notitie', 'kanarie-afspraak'].map(
			(word) => `${word}-${dialogue.id}`
		) as [string, string, string];
		await sorters[0]?.say({ kind: 'own-card', id: 'eigen-1', text: own, axis: 'external' });
		await dialogue.command({ type: 'note', text: note });
		await dialogue.command({
			type: 'agreement',
			sort: 'afspraak',
			what: agreement,
			who: 'wij',
			when: 'nu'
		});
		for (const text of [own, note, agreement]) expect(onDisk(text)).toBe(true);
		expect((await dialogue.command({ type: 'purge' })).status).toBe(200);
		for (const text of [own, note, agreement]) expect(onDisk(text)).toBe(false);
	});

	test('everybody of a purged dialogue is told so', async () => {
		const { dialogue, sorters } = await group(5);
		const person = sorters[0] as Sorting;
		await dialogue.command({ type: 'purge' });
		const own = await call('GET', `/api/v1/participants/${person.participant}`, {
			key: person.token
		});
		expect([own.status, own.json.code]).toEqual([410, 'purged']);
		const said = await person.say({ kind: 'practice-done' });
		expect([said.status, said.json.code]).toEqual([410, 'purged']);
		const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
			key: dialogue.facilitatorKey
		});
		expect(panel.status).toBe(403);
		const code = await call('POST', '/api/v1/join/look', { body: { code: dialogue.code } });
		expect([code.status, code.json.code]).toEqual([404, 'unknown-code']);
	});

	test('rows of who said yes stay for the study, and go by the code on their sheet', async () => {
		// others, so that what is left can be asked for at all
		await endedGroup(5);
		const before = await placements();
		const { dialogue, sorters } = await group(6);
		expect(await placements()).toBe(before);
		await dialogue.command({ type: 'purge' });
		expect(await placements()).toBe(before + 6 * 24);
		for (const one of sorters) {
			const erased = await call('POST', '/api/v1/erase', { body: { code: one.eraseCode } });
			expect([erased.status, erased.json]).toEqual([200, { inDialogue: false, inResearch: true }]);
		}
		expect(await placements()).toBe(before);
	});
});

describe('files that join', () => {
	const freeze = (filters: object = {}) =>
		call('POST', '/api/v1/research/exports', { key: RESEARCHER_KEY, body: { filters } });
	const fetchFile = (link: string) => call('GET', link, { key: RESEARCHER_KEY });
	const column = (text: string, name: string) => {
		const [head = '', ...lines] = text.trim().split('\n');
		const at = head.split(',').indexOf(name);
		return new Set(lines.map((line) => line.split(',')[at]));
	};

	test('one frozen export has one numbering in all its files; the next has another', async () => {
		await endedGroup(6);
		const frozen = await freeze();
		expect(frozen.status).toBe(201);
		const { id, files, links } = frozen.json;
		expect(files).toContain('participants.csv');
		expect(links['participants.csv']).toBe(`/api/v1/research/exports/${id}/participants.csv`);
		const people = await fetchFile(links['participants.csv']);
		expect(people.headers.get('content-type')).toContain('text/csv');
		const placed = await fetchFile(links['placements.csv']);
		expect(column(placed.text, 'participant')).toEqual(column(people.text, 'participant'));
		// what ends later changes nothing in it
		await endedGroup(5);
		expect((await fetchFile(links['participants.csv'])).text).toBe(people.text);
		const other = await freeze();
		expect((await fetchFile(other.json.links['participants.csv'])).text).not.toBe(people.text);
	});

	test('what people wrote is asked for by itself, and goes with their yes and with their dialogue (D11)', async () => {
		const { dialogue, sorters } = await group(6);
		const word = `kanarie ${dialogue.id}`;
		const [writer, other] = sorters as [Sorting, Sorting];
		await writer.say({ kind: 'own-card', id: 'own-1', text: `=${word}`, axis: 'external' });
		await dialogue.command({ type: 'end' });
		const written = () =>
			call('POST', '/api/v1/research/exports', { key: RESEARCHER_KEY, body: { texts: true } });
		const first = (await written()).json.links;
		const texts = await fetchFile(first['texts.csv']);
		expect(texts.text).toContain(`,external,'=${word}\n`);
		expect((await call('GET', first['texts.csv'])).status).toBe(401);
		expect((await fetchFile('/api/v1/research/export/texts.csv')).json.code).toBe('no-such-file');
		const { id, links } = (await freeze()).json;
		expect(links['texts.csv']).toBeUndefined();
		expect((await fetchFile(`/api/v1/research/exports/${id}/texts.csv`)).status).toBe(404);

		// who takes their yes back takes their own row along, and nobody else's
		const rows = (text: string) => text.trim().split('\n').length;
		const before = (await fetchFile(first['participants.csv'])).text;
		await other.say({ kind: 'research', consent: false });
		expect(rows((await fetchFile(first['participants.csv'])).text)).toBe(rows(before) - 1);
		expect((await fetchFile(first['texts.csv'])).text).toBe(texts.text);
		const second = (await written()).json.links;
		// anybody may make a dialogue and erase it: that is nobody else's file
		const elsewhere = await group(5);
		await elsewhere.dialogue.command({ type: 'purge' });
		expect((await fetchFile(second['texts.csv'])).text).toContain(word);
		await dialogue.command({ type: 'purge' });
		for (const { 'texts.csv': file } of [first, second]) {
			expect((await fetchFile(file)).text).not.toContain(word);
		}
		const third = (await written()).json.links;
		expect((await fetchFile(third['texts.csv'])).text).not.toContain(word);
	});

	test('it loses the row of who erases their cards at once, and no other', async () => {
		const { sorters } = await endedGroup(5);
		const { links } = (await freeze()).json;
		const other = await group(5);
		const erase = (person: Sorting) =>
			call('DELETE', `/api/v1/participants/${person.participant}`, { key: person.token });
		const people = async () => (await fetchFile(links['participants.csv'])).text.trim().split('\n');
		const before = await people();
		await erase(other.sorters[0] as Sorting);
		expect(await people()).toEqual(before);
		await erase(sorters[0] as Sorting);
		const after = await people();
		expect(after).toHaveLength(before.length - 1);
		expect(before).toEqual(expect.arrayContaining(after));
	});

	test('an unknown filter or file is refused, and nobody without the key gets in', async () => {
		expect((await freeze({ mode: 'droom' })).status).toBe(400);
		const { id, links } = (await freeze()).json;
		expect((await fetchFile(`/api/v1/research/exports/${id}/names.csv`)).json.code).toBe(
			'no-such-file'
		);
		expect((await call('GET', links['participants.csv'])).status).toBe(401);
	});
});

describe('after a restored backup', () => {
	test('an erased person stays erased, and a later one is made again from their phone (S8)', async () => {
		const { dialogue, sorters } = await group(5);
		const erased = sorters[0] as Sorting;
		const backup = `${product.folder}-backup`;
		await product.restart(() =>
			cpSync(join(product.folder, 'kaartgesprek.db'), join(backup, 'kaartgesprek.db'))
		);
		const late = await joinAs(call, dialogue, participantId(next++));
		await late.say({ kind: 'practice-done' }, { kind: 'first', card: late.hand.need[0] });
		await call('DELETE', `/api/v1/participants/${erased.participant}`, { key: erased.token });
		await product.restart(() => {
			for (const name of readdirSync(product.folder)) {
				if (name.startsWith('kaartgesprek.db')) rmSync(join(product.folder, name));
			}
			cpSync(join(backup, 'kaartgesprek.db'), join(product.folder, 'kaartgesprek.db'));
			rmSync(backup, { recursive: true });
		});
		const gone = await call('GET', `/api/v1/participants/${erased.participant}`, {
			key: erased.token
		});
		expect([gone.status, gone.json.code]).toEqual([410, 'erased']);
		// the phone goes on where it was: the server says from where it misses something
		const gap = await late.say({ kind: 'first', card: 'gratis' });
		expect([gap.status, gap.json.code, gap.json.awaited]).toEqual([409, 'seq-gap', 1]);
		const resent = await call('POST', `/api/v1/participants/${late.participant}/answers`, {
			key: late.token,
			body: {
				answers: [
					{ seq: 1, kind: 'practice-done' },
					{ seq: 2, kind: 'first', card: late.hand.need[0] }
				]
			}
		});
		expect([resent.status, resent.json.acknowledged]).toEqual([200, 2]);
	});
});

describe('what each role hears', () => {
	test('no stream says who, and only the facilitator hears how many are where', async () => {
		const { dialogue, sorters } = await group(5);
		const person = sorters[0] as Sorting;
		const [phone, wall, panel] = await Promise.all([
			openStream(product, dialogue.id, person.token, 'participant'),
			openStream(product, dialogue.id, dialogue.wallKey, 'wall'),
			openStream(product, dialogue.id, dialogue.facilitatorKey, 'facilitator')
		]);
		for (const stream of [phone, wall, panel]) {
			const text = JSON.stringify(stream.first);
			for (const one of sorters) {
				expect(text).not.toContain(one.participant);
				expect(text).not.toContain(one.token);
			}
			expect(stream.first.pictures).toEqual({});
		}
		expect(phone.first).not.toHaveProperty('people');
		expect(phone.first).not.toHaveProperty('join');
		expect(phone.first).not.toHaveProperty('allNotes');
		expect(wall.first).not.toHaveProperty('people');
		expect(wall.first).not.toHaveProperty('keys');
		expect(panel.first['people']).toHaveLength(5);
		// a preview is for the facilitator alone
		await dialogue.command({ type: 'close', round: 'factors-1' });
		await dialogue.command({ type: 'release', round: 'factors-1', to: 'preview' });
		const previewed = await panel.until((one) => Object.keys(one['previews'] ?? {}).length > 0);
		expect(previewed.pictures).toEqual({});
		const seen = await phone.until((one) => one.rev === previewed.rev);
		expect(JSON.stringify(seen)).not.toContain('most-');
		for (const stream of [phone, wall, panel]) stream.close();
	});

	test('a key of another role or dialogue opens no stream', async () => {
		const { dialogue, sorters } = await group(1);
		const other = await leadDialogue(call);
		const stream = (key: string, as: string) =>
			call('GET', `/api/v1/dialogues/${dialogue.id}/stream?as=${as}`, { key });
		expect((await stream(dialogue.wallKey, 'facilitator')).status).toBe(403);
		expect((await stream(sorters[0]?.token ?? '', 'wall')).status).toBe(403);
		expect((await stream(other.facilitatorKey, 'facilitator')).status).toBe(403);
	});
});

test('a wall whose key is revoked hears nothing more, and the others go on (L3)', async () => {
	const { dialogue } = await group(1);
	const added = await dialogue.command({ type: 'key', role: 'wall', action: 'add' });
	const state = (
		await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })
	).json;
	const walls = state.keys.filter((key: { role: string }) => key.role === 'wall');
	expect(walls).toHaveLength(2);
	const [first, second] = await Promise.all([
		openStream(product, dialogue.id, dialogue.wallKey, 'wall'),
		openStream(product, dialogue.id, added.json.key.secret, 'wall')
	]);
	const own = walls.find((key: { id: string }) => key.id !== added.json.key.id);
	const ended = first.until(() => false).catch((error: Error) => error.message);
	const revoked = await dialogue.command({
		type: 'key',
		role: 'wall',
		action: 'revoke',
		id: own.id
	});
	expect(revoked.status).toBe(200);
	expect(await ended).toBeTruthy();
	const next = await second.until((one) => one.rev === revoked.json.rev);
	expect(next.rev).toBe(revoked.json.rev);
	second.close();
});
