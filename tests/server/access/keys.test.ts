import { expect, test } from 'vitest';
import { hashKey, keyedHash, newCode, newId, newKey, sameText } from '$lib/server/keys';

const bitsOf = (text: string, encoding: BufferEncoding = 'base64url') =>
	Buffer.from(text, encoding).length * 8;

test('hashes and macs are SHA-256 and have all of its 256 bits', () => {
	expect([bitsOf(hashKey('abc')), bitsOf(keyedHash('secret', 'x', 'abc'))]).toEqual([256, 256]);
	// the vectors of FIPS 180-4 and RFC 4231
	expect(Buffer.from(hashKey('abc'), 'base64url').toString('hex')).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
	expect(keyedHash('secret', 'x', 'abc')).not.toBe(keyedHash('secret', 'y', 'abc'));
	expect(keyedHash('secret', 'x', 'abc')).not.toBe(keyedHash('other', 'x', 'abc'));
});

test('a key has 160 bits, an id 96, a code eight digits, and none comes twice', () => {
	expect([bitsOf(newKey()), bitsOf(newId().slice(1), 'hex')]).toEqual([160, 96]);
	expect(newCode()).toMatch(/^\d{8}$/);
	expect(new Set(Array.from({ length: 1_000 }, newKey)).size).toBe(1_000);
});

test('texts are the same only if all of them is', () => {
	expect([sameText('abc', 'abc'), sameText('abc', 'abd'), sameText('abc', 'ab')]).toEqual([
		true,
		false,
		false
	]);
});
