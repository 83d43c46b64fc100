import { expect, test } from 'vitest';
import { inGroups, reachOf } from '../../src/lib/facilitator/desks/join-address';

test('it says how a phone reaches an address; a name that begins as loopback is another one', () => {
	expect(
		[
			'http://localhost:3000',
			'http://127.0.0.1',
			'http://[::1]:3000',
			'http://192.168.1.4:3000',
			'http://127.evil.example',
			'https://x.nl'
		].map(reachOf)
	).toEqual(['this-computer', 'this-computer', 'this-computer', 'http', 'http', 'https']);
});

test('a code is read in groups', () => {
	expect(inGroups('12345678')).toBe('1234 5678');
});
