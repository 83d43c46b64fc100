import { expect, test } from 'vitest';
import { addressKind, plainAddress } from '$lib/server/network/address-kind';

test.each([
	['127.0.0.1', 'loopback'],
	['127.255.255.254', 'loopback'],
	['::1', 'loopback'],
	['[::1]', 'loopback'],
	['::ffff:127.0.0.1', 'loopback'],
	['169.254.7.7', 'link-local'],
	['fe80::1%wlan0', 'link-local'],
	['febf::1', 'link-local'],
	['10.0.0.1', 'private'],
	['172.16.0.1', 'private'],
	['172.31.255.255', 'private'],
	['192.168.1.34', 'private'],
	['::ffff:192.168.1.34', 'private'],
	['100.64.0.1', 'private'],
	['100.127.255.255', 'private'],
	['fd00::2', 'private'],
	['192.0.2.2', 'private'],
	['198.51.100.1', 'private'],
	['203.0.113.9', 'private'],
	['2001:db8::1', 'private'],
	['172.15.0.1', 'public'],
	['172.32.0.1', 'public'],
	['100.128.0.1', 'public'],
	['192.0.3.1', 'public'],
	['8.8.8.8', 'public'],
	['2a02:1234::1', 'public'],
	['fec0::1', 'public'],
	['127.evil.example', undefined],
	['127.0.0', undefined],
	['localhost', undefined],
	['', undefined]
])('%s is %s', (address, kind) => {
	expect(addressKind(address)).toBe(kind);
});

test('an address has one spelling', () => {
	expect(
		['FD00:0:0::2', '[fd00::2]', 'fe80::1%eth0', '::FFFF:c0a8:122', '192.168.1.34'].map(
			plainAddress
		)
	).toEqual(['fd00::2', 'fd00::2', 'fe80::1', '192.168.1.34', '192.168.1.34']);
});
