import { expect, test } from 'vitest';
import { addressOf, joinLinkHere } from '../../src/lib/wall/join-link';

const link = 'http://192.168.1.4:3000/#tok.en';

test('a wall opened on an address that phones reach gives that address', () => {
	const here = { hostname: '10.0.0.2', origin: 'http://10.0.0.2:3000' };
	expect(joinLinkHere(link, here)).toBe('http://10.0.0.2:3000/#tok.en');
});

test.each(['localhost', '127.0.0.1', '[::1]'])(
	'a wall on %s gives the address of the server',
	(hostname) => {
		expect(joinLinkHere(link, { hostname, origin: `http://${hostname}:3000` })).toBe(link);
	}
);

test('the address that is read aloud has no secret in it', () => {
	expect(addressOf(link)).toBe('192.168.1.4:3000');
});
