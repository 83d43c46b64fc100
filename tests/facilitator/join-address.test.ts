import { expect, test } from 'vitest';
import { hostOf, inGroups, joinLinkAt, reachOf } from '../../src/lib/facilitator/join-address';

test('the join link keeps its token on another address', () => {
	expect(joinLinkAt('http://192.168.1.4:3000/#tok.en', 'http://10.0.0.2:3000')).toBe(
		'http://10.0.0.2:3000/#tok.en'
	);
	expect(joinLinkAt('http://a', 'http://b')).toBe('http://a');
});

test('it says how a phone reaches an address', () => {
	expect(
		['http://localhost:3000', 'http://127.0.0.1', 'http://192.168.1.4:3000', 'https://x.nl'].map(
			reachOf
		)
	).toEqual(['this-computer', 'this-computer', 'http', 'https']);
});

test('address and code are as people type them', () => {
	expect(hostOf('http://192.168.1.4:3000')).toBe('192.168.1.4:3000');
	expect(inGroups('12345678')).toBe('1234 5678');
});
