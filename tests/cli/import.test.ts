import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';

let product: Product;
let folder: string;
beforeAll(async () => {
	product = await startProduct();
	folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-import-'));
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await product.stop();
});

/** Runs the command as a person does: what it says, and how it ends. */
const run = (...args: readonly string[]) =>
	new Promise<{ readonly said: string; readonly complained: string; readonly code: number }>(
		(resolve) => {
			const env = { ...process.env, RESEARCHER_KEY };
			execFile(
				process.execPath,
				['src/cli/import.ts', ...args],
				{ env },
				(error, out, complaints) =>
					resolve({ said: out, complained: complaints, code: Number(error?.code ?? 0) })
			);
		}
	);
const file = (csv: string): string => {
	const path = join(folder, 'sorts.csv');
	writeFileSync(path, csv);
	return path;
};
const kept = async (): Promise<number> => {
	const answer = await fetch(`${product.url}/api/v1/research/export/participants.csv?mode=import`, {
		headers: { authorization: `Bearer ${RESEARCHER_KEY}` }
	});
	return (await answer.text()).trim().split('\n').length - 1;
};

test('says how it is used, and what is missing', async () => {
	const help = await run('--help');
	expect([help.code, help.said]).toEqual([
		0,
		expect.stringContaining('npm run import -- file.csv')
	]);
	const nothing = await run();
	expect([nothing.code, nothing.complained]).toEqual([1, expect.stringContaining('file.csv')]);
	const away = await run('--url', product.url, join(folder, 'not-there.csv'));
	expect([away.code, away.complained]).toEqual([1, expect.stringContaining('cannot be read')]);
});

test('names a bad row by its line and keeps nothing; without it, all the rest is kept', async () => {
	const path = file(
		`participant,card,pile\np1,zin-in-leren,helps\np1,no-such-card,helps\n${['p2', 'p3', 'p4', 'p5'].map((name) => `${name},tijd,hinders\n`).join('')}`
	);
	const wish = [
		'--url',
		product.url,
		'--language',
		'en',
		'--consent',
		'Everybody signed the form of March on paper',
		path
	];
	const refused = await run(...wish);
	expect(refused.code).toBe(1);
	expect(refused.said).toMatch(/! Line 3: .*no-such-card/);
	expect(refused.complained).toContain('Nothing was stored');
	expect(await kept()).toBe(0);

	const dry = await run(...wish, '--leave-out', '3', '--dry');
	expect([dry.code, dry.said]).toEqual([0, expect.stringContaining('Nothing was stored')]);
	expect(await kept()).toBe(0);

	const done = await run(...wish, '--leave-out-bad', '--consent-version', '1');
	expect([done.code, done.said]).toEqual([0, expect.stringContaining('5 people, 5 placements')]);
	expect(await kept()).toBe(5);
});

test('cards that no set has: what is printed, added to the command, makes one of them', async () => {
	const rows = ['appel,zoet,zoet,it’s sour', 'peer,zoet,it’s sour,zoet'];
	const path = file(`kaart,f1,f2,f3\n${rows.join('\n')}\n`.replaceAll('’', "'"));
	const first = await run('--url', product.url, path, '--dry');
	const added = first.complained.split('\n')[1] ?? '';
	const command = `'${process.execPath}' src/cli/import.ts --url ${product.url} '${path}' --dry ${added}`;
	const again = await promisify(execFile)('sh', ['-c', command], {
		env: { ...process.env, RESEARCHER_KEY }
	});
	expect(again.stdout).toContain('3 people, 6 placements');
	expect(again.stdout).toContain('Everything is understood. Nothing was stored.');
});
