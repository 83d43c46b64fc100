import { expect, test } from 'vitest';
import { keyIn } from '$lib/live/link-key';
import { readableHash } from '$lib/live/mend-hash';

const KEY = 'q3_Zr-0bYt5LkVwX9aBcDeFgHiJ.Kl0-mN';

test.each([
	['as it was made', KEY],
	['with a full stop', `${KEY}.`],
	['in brackets', `${KEY})`],
	['with a comma and more', `${KEY}, tot straks`],
	['with what a mailing adds', `${KEY}?utm_source=mail&utm_medium=x`],
	['with what a network adds', `${KEY}&fbclid=abc`],
	['with a lone per cent', `${KEY}%`],
	['with half an escape', `${KEY}%E2%80`],
	['escaped on the way', encodeURIComponent(`${KEY} `)],
	['behind a sign nobody sees', `\u200b${KEY}\u2069`]
])('a link is read %s', (_, behind) => {
	expect(keyIn(behind)).toBe(KEY);
});

test('what holds no key is none, and throws nothing', () => {
	for (const text of ['', '%', '%%', '.', '€']) expect(keyIn(text)).toBeUndefined();
});

test('what stands behind # can be decoded after it is mended, and gives the same key', () => {
	for (const tail of ['', '%', '%E2%80', '%zz', '%20']) {
		const whole = readableHash(`#${KEY}${tail}`);
		expect(() => decodeURIComponent(whole)).not.toThrow();
		expect(keyIn(whole.slice(1))).toBe(KEY);
	}
	expect(readableHash(`#${KEY}%20`)).toBe(`#${KEY}%20`);
});
