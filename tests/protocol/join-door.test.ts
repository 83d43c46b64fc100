import { expect, test } from 'vitest';
import { addressOf, originOf } from '../../src/lib/protocol/join-door';

test.each([
	['http://192.168.1.4:3000/#tok.en', 'http://192.168.1.4:3000', '192.168.1.4:3000'],
	['http://[fd00::2]:3000/#tok.en', 'http://[fd00::2]:3000', '[fd00::2]:3000'],
	['https://kaarten.example.org/#t', 'https://kaarten.example.org', 'kaarten.example.org']
])('of %s the address that is read aloud has no secret in it', (link, origin, address) => {
	expect(originOf(link)).toBe(origin);
	expect(addressOf(link)).toBe(address);
});
