import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '$lib/server/store/back-up';
import { openSqlite } from '$lib/server/store/sqlite';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('what holds answers is its owner’s alone, also where it stood open before', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-modes-'));
	const backups = join(folder, 'backups');
	mkdirSync(backups);
	const database = join(folder, 'kaartgesprek.db');
	writeFileSync(database, '');
	for (const [path, mode] of [
		[folder, 0o755],
		[backups, 0o755],
		[database, 0o644]
	] as const) {
		chmodSync(path, mode);
	}
	const store = openSqlite(folder, 'a key for seals');
	try {
		const backup = backUp(folder, backups, 0);
		expect([folder, backups].map(modeOf)).toEqual(['700', '700']);
		const files = [database, `${database}-wal`, `${database}-shm`, backup];
		expect(files.map(modeOf)).toEqual(['600', '600', '600', '600']);
	} finally {
		await store.close();
		rmSync(folder, { recursive: true });
	}
});
