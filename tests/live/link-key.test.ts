import { expect, test } from 'vitest';
import { keyIn } from '$lib/live/link-key';

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
