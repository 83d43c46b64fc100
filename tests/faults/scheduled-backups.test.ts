import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsIn } from '$lib/server/store/backups-in';
import { nextBackup } from '../../src/cli/next-backup';
import { clientOf } from '../http/client';
import { startProduct } from '../http/product';

const MINUTE = 60_000;

test.each([
	['there is none', -Infinity, -Infinity, -Infinity],
	['the newest is older than the period', -90, -Infinity, -30],
	['the newest is younger, however short ago the server started', -20, -Infinity, 40],
	['the last try failed: ten minutes after it', -90, -2, 8]
])('a backup is due where %s', (_, newest, tried, due) => {
	expect(nextBackup(newest * MINUTE, tried * MINUTE, 60 * MINUTE)).toBe(due * MINUTE);
});

test('a backup that failed is told by health, figures and log; the next start makes up for it', async () => {
	const around = mkdtempSync(join(tmpdir(), 'kaartgesprek-backups-'));
	const BACKUP_DIR = join(around, 'backups');
	writeFileSync(BACKUP_DIR, 'a file where the folder should be');
	const product = await startProduct({ BACKUP_HOURS: '1', BACKUP_DIR });
	const call = clientOf(product);
	const state = async () => (await call('GET', '/api/v1/health')).json.backups;
	const figures = async () => (await call('GET', '/metrics')).text;
	await expect.poll(state).toBe('failed');
	expect(product.log()).toContain('No backup was made: ');
	expect(product.log()).toMatch(/"level":"error".*"message":"backup failed/);
	expect(await figures()).toMatch(/^kaartgesprek_backup_failed 1$/m);
	expect(await figures()).toMatch(/^kaartgesprek_backup_age_seconds \+Inf$/m);

	await product.restart(() => rmSync(BACKUP_DIR));
	await expect.poll(state).toBe('sound');
	expect(backupsIn(BACKUP_DIR)).toHaveLength(1);
	expect(await figures()).toMatch(/^kaartgesprek_backup_failed 0$/m);
	expect(Number(/^kaartgesprek_backup_age_seconds (.*)$/m.exec(await figures())?.[1])).toBeLessThan(
		130
	);
	await product.stop();
	rmSync(around, { recursive: true });
});
