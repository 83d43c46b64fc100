import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whoHas } from '$lib/server/access/who-asks';
import { makeSecret, onlySecret, readSecrets } from '$lib/server/access/secret';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { letIn, makeDialogue } from '../an-app';

let folder: string;
const path = () => join(folder, 'secret');
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-secret-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a secret is drawn once, kept, and read by nobody else', () => {
	const [secret = ''] = readSecrets(folder, []);
	expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
	expect(readSecrets(folder, [])).toEqual([secret]);
	expect(statSync(path()).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder)).toEqual(['secret']);
});

test('one that others could read is shut again, and one that was cut off is refused', () => {
	readSecrets(folder, []);
	chmodSync(path(), 0o644);
	readSecrets(folder, []);
	expect(statSync(path()).mode & 0o777).toBe(0o600);
	writeFileSync(path(), 'kort');
	expect(() => readSecrets(folder, [])).toThrow('too short');
});

test('where there is a database none is made, but for an empty one', () => {
	const database = join(folder, 'kaartgesprek.db');
	writeFileSync(database, 'what people said');
	expect(() => readSecrets(folder, [])).toThrow(/kaartgesprek\.db\) and no file "secret"/);
	expect(readdirSync(folder)).toEqual(['kaartgesprek.db']);
	writeFileSync(database, '');
	expect(readSecrets(folder, [])[0]).toHaveLength(43);
});

test('one from the environment leaves no file', () => {
	expect(readSecrets(folder, ['given'])).toEqual(['given']);
	expect(readdirSync(folder)).toEqual([]);
});

test('a secret is exchanged: two are good for a while, then the new one alone, and nothing kept is lost', async () => {
	const settings = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
	if (!settings.ok) throw new Error('no settings');
	const start = () => startApp(settings.config);
	const before = await start();
	const { epoch } = before.app;
	const { code } = await makeDialogue(before.app);
	const early = await letIn(before.app, code, 'person-of-before-0000001');
	await before.stop();

	makeSecret(folder, readSecrets(folder, []));
	const during = await start();
	// phones need not send anything again, and codes to erase go on
	expect(during.app.epoch).toBe(epoch);
	expect(await whoHas(during.app, early.token)).toMatchObject({ role: 'participant' });
	const again = await letIn(during.app, code, 'person-of-before-0000001');
	expect(again.token).not.toBe(early.token);
	expect(again.eraseCode).toBe(early.eraseCode);
	await during.stop();

	onlySecret(folder, readSecrets(folder, [])[0] ?? '');
	const after = await start();
	expect(await whoHas(after.app, early.token)).toBeUndefined();
	expect(await whoHas(after.app, again.token)).toMatchObject({ role: 'participant' });
	expect(after.app.store.allDamaged()).toEqual([]);
	await after.stop();

	writeFileSync(path(), 'another-secret-of-32-characters-!');
	await expect(start()).rejects.toThrow('The secret does not belong to this database');
});
