import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, SETTINGS } from '$lib/server/config';
import { settingsIn } from '../../src/cli/env-file.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const found = (path: string, each: RegExp) =>
	[...read(path).matchAll(each)].map(([, name = '']) => name);
const all = SETTINGS.toSorted();

test('docs/settings.md names every setting, and no other', () => {
	const [, table = ''] = read('docs/settings.md').split('# Settings');
	const [names = ''] = table.split('\n## ');
	const cells = [...names.matchAll(/^\| (`.*?`) +\|/gm)].map(([, cell = '']) => cell).join();
	expect([...cells.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(all);
});

test('compose.yaml passes every setting that a copy in a container has a use for', () => {
	const [, app = ''] = read('docs/hosting/compose.yaml').split('  app:');
	const [own = ''] = app.split('  proxy:');
	const passed = [...own.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name = '']) => name);
	// the image says where it listens and keeps things; of PostgreSQL its own tools make backups
	const elsewhere = ['PORT', 'HOST', 'DATA_DIR', 'ALLOW_HTTP', 'BACKUP_DIR', 'BACKUP_HOURS'];
	expect([...passed, ...elsewhere].toSorted()).toEqual(all);
});

test('the example of /etc/kaartgesprek.env names every setting, and is right as it stands', () => {
	const path = 'docs/hosting/kaartgesprek.env';
	expect(found(path, /^#?([A-Z_]+)=/gm).toSorted()).toEqual(all);
	expect(readConfig(settingsIn(read(path)))).toMatchObject({
		ok: true,
		config: { dataDir: '/var/lib/kaartgesprek' }
	});
	// each has a line that says what it is
	for (const [above, name] of [...read(path).matchAll(/^(.*)\n#?([A-Z_]+)=/gm)].map((at) =>
		at.slice(1)
	)) {
		expect([name, above]).toEqual([name, expect.stringMatching(/^# .*\w/)]);
	}
	// what it offers is right as well, as far as it says something
	expect(readConfig(settingsIn(read(path).replace(/^#(?=[A-Z_]+=)/gm, '')))).toMatchObject({
		ok: true,
		config: { origin: 'https://kaartgesprek.example.org' }
	});
});

test('such a file is read as systemd reads it', () => {
	const text =
		'# remark\n; remark\nA=one # two\n B = "three \\"four\\"" \nC=\'#5\'\nD=six\\\n7\nnone\n';
	expect(settingsIn(text)).toEqual({ A: 'one # two', B: 'three "four"', C: '#5', D: 'six7' });
});
