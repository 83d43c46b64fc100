import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	type Call,
	type Led,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;
let dialogue: Led;
let person: Sorting;
let next = 1;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'debug' });
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	person = await joinAs(call, dialogue, participantId(next++));
});
afterAll(async () => product.stop());

/** Asks with exactly these headers, and does not wait for the end of a stream. */
async function ask(
	method: string,
	path: string,
	headers: Readonly<Record<string, string>> = {}
): Promise<{ answer: IncomingMessage; text: string }> {
	const asked = request({
		port: product.port,
		host: '127.0.0.1',
		method,
		path,
		headers,
		agent: false
	});
	asked.end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	let text = '';
	for await (const chunk of answer) {
		text += String(chunk);
		if (/^event: snapshot\n.*\n\n/m.test(text)) break;
	}
	asked.destroy();
	return { answer, text };
}
const path = (id = dialogue.id, as = 'participant') => `/api/v1/dialogues/${id}/stream?as=${as}`;
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const metric = async (name: string) => {
	const { text } = await call('GET', '/metrics');
	return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('a stream', () => {
	test('begins with the whole state, under headers that nothing keeps and no proxy holds back', async () => {
		const { answer, text } = await ask('GET', path(), bearer(person.token));
		expect(answer.statusCode).toBe(200);
		expect(answer.headers).toMatchObject({
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		});
		expect(text).toMatch(
			/^event: beat\ndata: \{"ok":true,"now":\d+\}\n\nid: \d+\nevent: snapshot\ndata: \{"version":\d+,/
		);
		expect(text).not.toMatch(/^retry:/m);
	});

	test('carries every header of safety that other answers carry', async () => {
		const other = await call('GET', '/api/v1/health');
		const { answer } = await ask('GET', path(), bearer(person.token));
		for (const name of [
			'content-security-policy',
			'x-content-type-options',
			'x-frame-options',
			'referrer-policy',
			'cross-origin-resource-policy',
			'permissions-policy'
		]) {
			expect([name, answer.headers[name]]).toEqual([name, other.headers.get(name)]);
		}
	});

	test('answers HEAD as GET, with no body', async () => {
		const { answer, text } = await ask('HEAD', path(), bearer(person.token));
		expect([answer.statusCode, answer.headers['content-type'], text]).toEqual([
			200,
			'text/event-stream; charset=utf-8',
			''
		]);
		const refused = await ask('HEAD', path());
		expect([refused.answer.statusCode, refused.text]).toEqual([401, '']);
	});

	test('opens by the cookie of the role that is named, and by no other', async () => {
		const cookie = `wall-${dialogue.id}=${dialogue.wallKey}`;
		const wall = await ask('GET', path(dialogue.id, 'wall'), { cookie: `a=b; ${cookie}` });
		expect(wall.text).toContain('"role":"wall"');
		const panel = await ask('GET', path(dialogue.id, 'facilitator'), { cookie });
		expect([panel.answer.statusCode, JSON.parse(panel.text).code]).toEqual([401, 'key-missing']);
		const broken = await ask('GET', path(dialogue.id, 'wall'), {
			cookie: `wall-${dialogue.id}=%E0`
		});
		expect([broken.answer.statusCode, JSON.parse(broken.text).code]).toEqual([403, 'key-wrong']);
	});

	test.each([
		['nobody', {}, 401, 'key-missing'],
		['a wrong key', bearer('verkeerd'), 403, 'key-wrong'],
		['a host that is not ours', { host: 'elders.example' }, 403, 'wrong-host']
	])('refuses %s in words', async (_, headers, status, code) => {
		for (const language of ['nl', 'en']) {
			const { answer, text } = await ask('GET', path(), {
				...headers,
				'accept-language': language
			});
			expect(answer.headers['content-type']).toContain('application/problem+json');
			expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
			const problem = JSON.parse(text) as { code: string; detail: string };
			expect([answer.statusCode, problem.code]).toEqual([status, code]);
			expect(problem.detail).toMatch(/\.$/);
		}
	});

	test('of who erased their cards, or of a dialogue that is wiped, is gone: 410', async () => {
		const other = await leadDialogue(call);
		const one = await joinAs(call, other, participantId(next++));
		const two = await joinAs(call, other, participantId(next++));
		const open = await openStream(product, other.id, one.token, 'participant');
		const ended = open.until(() => false).catch((error: Error) => error.message);
		await call('DELETE', `/api/v1/participants/${one.participant}`, { key: one.token });
		expect(await ended).toBeTruthy();
		const erased = await ask('GET', path(other.id), bearer(one.token));
		expect([erased.answer.statusCode, JSON.parse(erased.text).code]).toEqual([410, 'erased']);
		await other.command({ type: 'purge' });
		const purged = await ask('GET', path(other.id), bearer(two.token));
		expect([purged.answer.statusCode, JSON.parse(purged.text).code]).toEqual([410, 'purged']);
	});

	test('gives the newest whole state, whatever a reader says to have seen last', async () => {
		for (const seen of ['0', '999999', 'onzin']) {
			const { text } = await ask('GET', path(), { ...bearer(person.token), 'last-event-id': seen });
			const id = /^id: (\d+)$/m.exec(text)?.[1];
			expect(text).toContain(`"version":${id},`);
		}
	});

	test('takes no other method, and no address around it', async () => {
		const posted = await call('POST', path(), { key: person.token, body: {} });
		expect([posted.status, posted.json.code]).toEqual([405, 'wrong-method']);
		const strange = await call('GET', '/api/v1/dialogues/%2e%2e/stream', { key: person.token });
		expect(strange.status).toBeGreaterThanOrEqual(400);
		expect(strange.status).toBeLessThan(500);
	});

	test('whose reader does not read is dropped, and the room hears on', async () => {
		// a long agenda makes a large state: what the system keeps for a reader is soon full
		const stage = { kind: 'pairs', minutes: 5, script: 'x'.repeat(2000), prompt: '' };
		const loud = await leadDialogue(call, { agenda: Array.from({ length: 60 }, () => stage) });
		const deaf = connect(product.port, '127.0.0.1');
		deaf.on('error', () => undefined);
		deaf.write(
			[
				`GET ${path(loud.id, 'facilitator')} HTTP/1.1`,
				'host: localhost',
				`authorization: Bearer ${loud.facilitatorKey}`,
				'\r\n'
			].join('\r\n')
		);
		await once(deaf, 'data');
		deaf.pause();
		const heard = await openStream(product, loud.id, loud.wallKey, 'wall');
		let dropped = false;
		for (let time = 0; !dropped && time < 400; time++) {
			await loud.command({ type: time % 2 ? 'unlock' : 'lock' });
			if (time % 20 === 0) dropped = (await metric('kaartgesprek_readers_dropped_total')) > 0;
		}
		expect(dropped).toBe(true);
		const last = await loud.command({ type: 'open' });
		expect((await heard.until((one) => one.rev === last.json.rev)).rev).toBe(last.json.rev);
		heard.close();
		deaf.destroy();
	});
});

describe('figures for the operator', () => {
	test('count streams, rooms, states, commits and answers by kind', async () => {
		// streams of the tests before are let go of a moment after they are closed
		await expect.poll(() => metric('kaartgesprek_streams')).toBe(0);
		const open = await openStream(product, dialogue.id, person.token, 'participant');
		expect(await metric('kaartgesprek_streams')).toBe(1);
		expect(await metric('kaartgesprek_rooms')).toBeGreaterThan(0);
		const commits = await metric('kaartgesprek_commits_total');
		const states = await metric('kaartgesprek_states_sent_total');
		const answer = await dialogue.command({ type: 'open' });
		await open.until((one) => one.rev === answer.json.rev);
		expect(await metric('kaartgesprek_commits_total')).toBeGreaterThan(commits);
		expect(await metric('kaartgesprek_states_sent_total')).toBeGreaterThan(states);
		expect(await metric('kaartgesprek_units_waiting')).toBe(0);
		expect(await metric('kaartgesprek_database_reached')).toBe(1);
		const { text } = await call('GET', '/metrics');
		expect(text).toMatch(
			/^kaartgesprek_http_requests_total\{route="dialogues",status="201"\} \d+$/m
		);
		expect(text).toMatch(/^kaartgesprek_http_requests_total\{route="stream",status="200"\} \d+$/m);
		expect(text).toMatch(/^kaartgesprek_http_requests_total\{route="stream",status="410"\} \d+$/m);
		open.close();
	});

	test('hold nothing of a person or a dialogue', async () => {
		const { text } = await call('GET', '/metrics');
		for (const secret of [
			person.participant,
			person.token,
			dialogue.id,
			dialogue.code,
			dialogue.facilitatorKey,
			'127.0.0.1'
		]) {
			expect(text).not.toContain(secret);
		}
	});

	test.each([
		['through a proxy', { 'x-forwarded-for': '10.0.0.1' }],
		['under a name that is not this machine', { host: 'room.test' }]
	])('are not there %s', async (_, headers) => {
		const { answer, text } = await ask('GET', '/metrics', headers as Record<string, string>);
		expect(answer.statusCode).toBe(404);
		expect(text).not.toContain('kaartgesprek_streams');
	});

	test('leave health as it was', async () => {
		const health = await call('GET', '/api/v1/health');
		expect(Object.keys(health.json)).toEqual([
			'status',
			'store',
			'version',
			'organisers',
			'backups'
		]);
		expect(health.json).toMatchObject({ status: 'ok', store: 'sqlite' });
	});
});

test('no line of the log, however talkative, knows a person, a key or an address', async () => {
	const canary = `kanarie-${dialogue.id}`;
	await person.say({ kind: 'own-card', id: 'eigen-1', text: canary, axis: 'external' });
	await call('POST', '/api/v1/join', { raw: `{"code": "${dialogue.code}", "title": "${canary}"` });
	await call('POST', '/api/v1/erase', { body: { code: person.eraseCode } });
	await call('GET', `/d/${canary}`);
	await call('GET', path(), { key: person.token, headers: { 'user-agent': canary } });
	await product.restart();
	for (const line of ['answered', 'started', 'stopped']) {
		expect(product.log()).toContain(`"message":"${line}"`);
	}
	for (const secret of [
		canary,
		person.participant,
		person.token,
		person.eraseCode,
		dialogue.id,
		dialogue.code,
		dialogue.facilitatorKey,
		dialogue.wallKey,
		dialogue.joinToken,
		'127.0.0.1'
	]) {
		expect(product.log()).not.toContain(secret);
	}
});

describe('who goes away in the middle of sending', () => {
	test.each([
		['answers', 'application/json', () => `/api/v1/participants/${person.participant}/entries`],
		['a file', 'text/csv', () => '/api/v1/research/imports?dry=1']
	])('%s is no error of ours: nothing is written but at debug', async (what, type, to) => {
		const before = product.log().length;
		const asked = request({
			port: product.port,
			host: '127.0.0.1',
			method: 'POST',
			path: to(),
			headers: {
				authorization: `Bearer ${what === 'a file' ? RESEARCHER_KEY : person.token}`,
				'content-type': type,
				'content-length': '40000',
				// says that it may go on once the head was read
				expect: '100-continue'
			}
		});
		asked.on('error', () => {});
		asked.flushHeaders();
		await once(asked, 'continue');
		asked.write('participant,card,pile\n'.repeat(1_000), () => asked.destroy());
		const since = () => product.log().slice(before);
		await expect.poll(since).toContain('went away');
		expect(since()).not.toMatch(/"level":(?:[3-6]0|"(?:info|warn|error|fatal)")/);
	});
});
