import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '$lib/server/app';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { sealKey } from '$lib/server/store/seal-key';
import { openSqlite } from '$lib/server/store/sqlite';
import type { Store } from '$lib/server/store/store';
import { POST as createDialogue } from '../../src/routes/api/v1/dialogues/+server';
import { POST as joinDialogue } from '../../src/routes/api/v1/join/+server';
import { GET as ownState } from '../../src/routes/api/v1/participants/[participant]/+server';
import { POST as takeAnswers } from '../../src/routes/api/v1/participants/[participant]/answers/+server';

let folder: string;
let started: Awaited<ReturnType<typeof startApp>>;
let full: Store;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-full-'));
	const result = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
	if (!result.ok) throw new Error('no config');
	started = await startApp(result.config);
});
afterAll(async () => {
	await full?.close();
	await started.stop();
	rmSync(folder, { recursive: true, force: true });
});

type Handler = (event: RequestEvent) => Promise<Response> | Response;

/** Calls a route as the server would, with an app of our choice. */
async function ask(
	handler: unknown,
	app: App,
	{
		body,
		key,
		participant
	}: { body?: unknown; key?: string; participant?: string; language?: string } = {}
) {
	const url = new URL('http://localhost/api/v1/x');
	const event = {
		url,
		params: participant === undefined ? {} : { participant },
		route: { id: '/api/v1/x' },
		locals: { app },
		cookies: { get: () => undefined, set: () => undefined },
		getClientAddress: () => '127.0.0.1',
		request: new Request(url, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				'content-type': 'application/json',
				'accept-language': 'nl',
				...(key === undefined ? {} : { authorization: `Bearer ${key}` })
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		})
	} as unknown as RequestEvent;
	const response = await (handler as Handler)(event);
	return { status: response.status, headers: response.headers, json: await response.json() };
}

test('a full disk says to wait, loses nothing accepted, and takes the same again later', async () => {
	const { app } = started;
	const dialogue = (await ask(createDialogue, app, { body: { title: 'x' } })).json;
	const participant = 'person-with-a-full-disk-0001';
	const joined = await ask(joinDialogue, app, {
		body: { participant, key: 'a-key-of-that-person', code: dialogue.code, consent: { join: true } }
	});
	const { token: key } = joined.json;
	const text = 'x'.repeat(80);
	const own = (seq: number) => ({
		seq,
		kind: 'own-card',
		id: `eigen-${seq}`,
		text,
		axis: 'external'
	});
	const say = (on: App, ...seqs: number[]) =>
		ask(takeAnswers, on, { key, participant, body: { answers: seqs.map(own) } });
	expect((await say(app, 1, 2)).json.acknowledged).toBe(2);

	// the file may grow no further than it is now
	full = openSqlite(folder, sealKey(started.app.secret), { maxPages: 1 });
	const tight: App = { ...app, hub: app.hub, store: full };
	let refused: Awaited<ReturnType<typeof say>> | undefined;
	let seq = 3;
	for (; seq < 2_000 && !refused; seq++) {
		const answer = await say(tight, seq);
		if (answer.status !== 200) refused = answer;
	}
	expect(refused?.status).toBe(503);
	expect(refused?.headers.get('retry-after')).toBe('5');
	expect(refused?.headers.get('content-type')).toContain('problem+json');
	expect(refused?.json).toMatchObject({ code: 'storage-full' });
	expect(refused?.json.detail).toMatch(/\.$/);

	const accepted = seq - 2;
	const kept = (await ask(ownState, app, { key, participant })).json;
	expect(kept.acknowledged).toBe(accepted);
	expect(kept.entries).toHaveLength(accepted);
	// there is room again
	expect((await say(app, accepted + 1)).json.acknowledged).toBe(accepted + 1);
});
