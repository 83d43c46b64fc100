import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecret } from '$lib/server/access/secret';

let folder: string;
const path = () => join(folder, 'secret');
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-secret-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a secret is drawn once, kept, and read by nobody else', () => {
	const secret = readSecret(folder, undefined);
	expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
	expect(readSecret(folder, undefined)).toBe(secret);
	expect(statSync(path()).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder)).toEqual(['secret']);
});

test('one that others could read is shut again, and one that was cut off is refused', () => {
	readSecret(folder, undefined);
	chmodSync(path(), 0o644);
	readSecret(folder, undefined);
	expect(statSync(path()).mode & 0o777).toBe(0o600);
	writeFileSync(path(), 'kort');
	expect(() => readSecret(folder, undefined)).toThrow('too short');
});

test('where there is a database none is made, but for an empty one', () => {
	const database = join(folder, 'kaartgesprek.db');
	writeFileSync(database, 'what people said');
	expect(() => readSecret(folder, undefined)).toThrow(/kaartgesprek\.db\) and no file "secret"/);
	expect(readdirSync(folder)).toEqual(['kaartgesprek.db']);
	writeFileSync(database, '');
	expect(readSecret(folder, undefined)).toHaveLength(43);
});

test('one from the environment leaves no file', () => {
	expect(readSecret(folder, 'given')).toBe('given');
	expect(readdirSync(folder)).toEqual([]);
});
