import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openErasedLog } from '$lib/server/store/erased-log';
import { useDataFolder } from '$lib/server/data-folder';
import { hold } from '$lib/server/store/hold';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-folder-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!existsSync('/proc/self'))(
	'a folder that the system lets nobody make ends in a sentence, and ends',
	() => {
		expect(() => useDataFolder('/proc/kaart/data')).toThrow(
			/^The data folder \/proc\/kaart\/data cannot be used: .*DATA_DIR/
		);
	}
);

test('a folder is closed to others, but for one where others have things as well', () => {
	const mode = () => statSync(folder).mode & 0o777;
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'secret'), '');
	useDataFolder(folder);
	expect(mode()).toBe(0o700);
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'letters.odt'), '');
	useDataFolder(folder);
	expect(mode()).toBe(0o755);
});

test('whatever was written into a lock, it can be taken', () => {
	const lock = join(folder, 'in-use');
	writeFileSync(lock, 'not a lock '.repeat(1000));
	expect(hold(lock)).toBe(true);
});

test('a log of the erased that was taken away is whole again with the next line', () => {
	const path = join(folder, 'erased.log');
	const log = openErasedLog(folder);
	log.add(['one']);
	rmSync(path);
	log.add(['two']);
	log.add(['three']);
	expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
	rmSync(folder, { recursive: true });
	expect(() => log.add(['four'])).toThrow('removed or replaced');
	mkdirSync(folder);
	log.add(['four']);
	expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\nfour\n');
	log.close();
});
