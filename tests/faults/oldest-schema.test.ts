import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { hourOf } from '$lib/server/store/dialogue-record';
import { clientOf } from '../http/client';
import { startProduct } from '../http/product';
import { operateOn } from './operate';

const from = (name: string) => readFileSync(join('tests/fixtures/oldest-schema', name), 'utf8');
const keys = JSON.parse(from('keys.json')) as Record<
	'secret' | 'dialogue' | 'facilitatorKey' | 'participant' | 'token' | 'eraseCode',
	string
>;

/** What the first version with a database left: seven people who sorted, a released picture. */
function laidDown(path: string): void {
	const database = new DatabaseSync(path);
	database.exec(from('database.sql'));
	// it was used just now, whenever this runs
	database
		.prepare('UPDATE dialogues SET active_hour = ?, kept_until = ?')
		.run(hourOf(Date.now()), '9999-12-31');
	database.close();
}

const metaOf = (path: string, name: string) => {
	const database = new DatabaseSync(path, { readOnly: true });
	const found = database.prepare('SELECT value FROM meta WHERE name = ?').get(name)?.['value'];
	database.close();
	return found;
};

test('the database of the oldest version comes forward with all that is in it, and there is a way back', async () => {
	const product = await startProduct();
	const call = clientOf(product);
	const backups = join(product.folder, 'backups');
	const path = join(product.folder, DATABASE_FILE);
	// as its own version made it before the upgrade
	const backup = join(backups, 'kaartgesprek-2026-11-24T0900Z.db');
	await product.restart(() => {
		for (const beside of ['', '-wal', '-shm']) rmSync(path + beside, { force: true });
		laidDown(path);
		mkdirSync(backups);
		laidDown(backup);
		writeFileSync(join(product.folder, 'secret'), keys.secret);
	});
	expect(metaOf(path, 'schema')).toBe(String(MIGRATIONS.length));

	const own = `/api/v1/participants/${keys.participant}`;
	const mine = await call('GET', own, { key: keys.token });
	expect([mine.json.acknowledged, mine.json.placements.length]).toEqual([25, 24]);
	const at = `/api/v1/dialogues/${keys.dialogue}`;
	const state = await call('GET', at, { key: keys.facilitatorKey });
	expect(state.json).toMatchObject({ lifecycle: 'running', counts: { joined: 7 } });
	const panel = await call('GET', `${at}/panel`, { key: keys.facilitatorKey });
	expect(panel.text).toContain('factors-1');
	const ended = await call('POST', `${at}/commands`, {
		key: keys.facilitatorKey,
		body: { key: 'on', rev: state.json.rev, command: { type: 'end' } }
	});
	expect(ended.status).toBe(200);
	expect((await call('GET', `${at}/export/report.html`, { key: keys.facilitatorKey })).status).toBe(
		200
	);
	const erased = await call('POST', '/api/v1/erase', { body: { code: keys.eraseCode } });
	expect([erased.status, (await call('GET', own, { key: keys.token })).status]).toEqual([200, 410]);
	expect(operateOn(product, 'verify').said).toContain('is sound');

	// back: the backup of before is put in place as that version wrote it, for that version to open
	await product.restart(() => {
		expect(operateOn(product, 'restore', backup)).toMatchObject({ status: 0 });
		expect(metaOf(path, 'schema')).toBe('1');
		expect(metaOf(path, 'epoch')).not.toBe(metaOf(backup, 'epoch'));
	});
	// and forward once more: who was erased since stays away
	expect((await call('GET', own, { key: keys.token })).status).toBe(410);
	expect((await call('GET', at, { key: keys.facilitatorKey })).json.counts.joined).toBe(6);
	await product.stop();
});
