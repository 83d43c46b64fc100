import { describe, expect, test } from 'vitest';
import { addressesOf, type Interfaces } from '$lib/server/network/machine-addresses';
import { networkKind } from '$lib/server/network/network-kind';
import { phoneAddresses } from '$lib/server/network/phone-addresses';
import { hostsOf, servingOf, takes } from '$lib/server/network/serving';

const list = (networks: Readonly<Record<string, readonly string[]>>): Interfaces =>
	Object.fromEntries(
		Object.entries(networks).map(([name, addresses]) => [
			name,
			addresses.map((address) => ({ address }))
		])
	);
const config = { origin: undefined, host: undefined, allowHttp: false, port: 3000 };
const links = (networks: Readonly<Record<string, readonly string[]>>, asked = {}) =>
	phoneAddresses({ ...config, ...asked }, addressesOf(list(networks)));

describe('the likeliest address for a phone comes first', () => {
	test('Wi-Fi before Docker, WSL, a VPN and an address that nobody gave, whatever the order', () => {
		const networks = {
			lo: ['127.0.0.1', '::1'],
			docker0: ['172.17.0.1'],
			'br-1234567890ab': ['172.18.0.1'],
			tun0: ['10.8.0.6'],
			eth0: ['169.254.10.1'],
			wlan0: ['192.168.1.34', 'fd00::34', 'fe80::34'],
			'vEthernet (WSL)': ['172.24.0.1']
		};
		for (const some of [Object.entries(networks), Object.entries(networks).reverse()]) {
			const found = links(Object.fromEntries(some));
			expect(found[0]).toEqual({
				origin: 'http://192.168.1.34:3000',
				network: 'wifi',
				name: 'wlan0',
				likely: true
			});
			expect(found.filter(({ likely }) => likely)).toHaveLength(1);
			expect(found.map(({ network }) => network)).toEqual([
				'wifi',
				'wifi',
				'vpn',
				'wsl',
				'docker',
				'docker',
				'none',
				'this-computer'
			]);
		}
	});

	test('cable and Wi-Fi are both likely, once each', () => {
		const found = links({ eth0: ['10.0.0.5', 'fd00::5'], wlan0: ['192.168.1.34', 'fd00:1::1'] });
		expect(found.filter(({ likely }) => likely).map(({ origin }) => origin)).toEqual([
			'http://192.168.1.34:3000',
			'http://10.0.0.5:3000'
		]);
	});

	test('in a room with IPv6 alone the link carries it; what no browser can be sent to is left out', () => {
		const found = links({ wlan0: ['fe80::1%wlan0', 'fd00::2', 'fd00::3'] });
		expect(found.map(({ origin }) => origin)).toEqual([
			'http://[fd00::2]:3000',
			'http://localhost:3000'
		]);
		expect(links({ wlan0: ['fe80::1%wlan0'] })[0]?.origin).toBe('http://[fe80::1]:3000');
	});

	test('on port 80 it has no port', () => {
		expect(links({ wlan0: ['192.168.1.34'] }, { port: 80 })[0]?.origin).toBe('http://192.168.1.34');
	});

	test('in a container and in WSL its own address is no use, unless that is of the room', () => {
		const eth0 = (address: string) => list({ eth0: [address] });
		expect(addressesOf(eth0('172.17.0.2'), 'docker')).toMatchObject([
			{ network: 'docker', likely: false }
		]);
		expect(addressesOf(eth0('172.29.3.4'), 'wsl')).toMatchObject([
			{ network: 'wsl', likely: false }
		]);
		expect(addressesOf(eth0('192.168.1.34'), 'wsl')).toMatchObject([
			{ network: 'cable', likely: true }
		]);
	});
});

test.each([
	['wlan0', 'wifi'],
	['wlp2s0', 'wifi'],
	['Wi-Fi', 'wifi'],
	['Local Area Connection* 2', 'wifi'],
	['eth0', 'cable'],
	['enp0s31f6', 'cable'],
	['eno1', 'cable'],
	['Ethernet 2', 'cable'],
	['en0', 'network'],
	['Bluetooth-netwerkverbinding', 'network'],
	['docker0', 'docker'],
	['br-0123456789ab', 'docker'],
	['vEthernet (WSL (Hyper-V firewall))', 'wsl'],
	['vEthernet (Default Switch)', 'virtual'],
	['VirtualBox Host-Only Network', 'virtual'],
	['VMware Network Adapter VMnet8', 'virtual'],
	['virbr0', 'virtual'],
	['veth12ab', 'virtual'],
	['bridge100', 'virtual'],
	['br0', 'virtual'],
	['tun0', 'vpn'],
	['tap0', 'vpn'],
	['wg0', 'vpn'],
	['utun3', 'vpn'],
	['ppp0', 'vpn'],
	['tailscale0', 'vpn'],
	['Tailscale', 'vpn'],
	['OpenVPN Wintun', 'vpn'],
	['wwan0', 'mobile']
])('a network called %s is of the kind %s', (name, kind) => {
	expect(networkKind(name)).toBe(kind);
});

describe('who is served', () => {
	const serving = (networks: Readonly<Record<string, readonly string[]>>, asked = {}) => {
		const all = { ...config, ...asked };
		const found = servingOf(all, addressesOf(list(networks)));
		return { ...found, listen: hostsOf(found, all) };
	};
	const both = ['127.0.0.1', '::1'];

	test('a machine with public addresses only serves itself, also beside the address of the wire', () => {
		const networks = { eth0: ['145.97.1.2', '2a02:1::2', 'fe80::2'] };
		expect(serving(networks)).toEqual({
			to: 'this-computer',
			because: 'public-only',
			listen: both
		});
		expect(serving(networks, { host: '0.0.0.0' }).listen).toEqual(both);
		expect(serving(networks, { allowHttp: true })).toEqual({ to: 'everyone', listen: [undefined] });
		expect(serving(networks, { origin: 'https://a.nl' }).to).toBe('everyone');
	});

	test('with private ones it listens everywhere, and hears nobody who comes by a public one', () => {
		const { listen, ...found } = serving({ eth0: ['145.97.1.2'], wlan0: ['192.168.1.34'] });
		expect([found.to, listen]).toEqual(['private', [undefined]]);
		expect(
			[
				'192.168.1.34',
				'::ffff:192.168.1.34',
				'::ffff:7f00:1',
				'::1',
				'192.168.9.9',
				'fe80::1',
				'145.97.1.2',
				'::ffff:145.97.1.2',
				'2a02:1::2',
				undefined
			].map((address) => takes(found as { to: 'private' }, address))
		).toEqual([true, true, true, true, true, true, false, false, false, false]);
		expect(links({ eth0: ['145.97.1.2'], wlan0: ['192.168.1.34'] })).toHaveLength(2);
		// without any network one may come
		expect(serving({}).to).toBe('private');
	});

	test.each([
		['localhost', 'this-computer', both],
		['127.0.0.1', 'this-computer', both],
		['::1', 'this-computer', ['::1', '127.0.0.1']],
		['[::1]', 'this-computer', ['::1', '127.0.0.1']],
		['145.97.1.2', 'one', ['145.97.1.2', ...both]],
		['eth0', 'one', ['145.97.1.2', ...both]],
		['0.0.0.0', 'private', ['0.0.0.0', '::1']],
		['::', 'private', [undefined]]
	])('HOST=%s serves %s and always this computer', (host, to, listen) => {
		const found = serving({ eth0: ['145.97.1.2', 'fe80::1'], wlan0: ['192.168.1.34'] }, { host });
		expect(found.to).toBe(to);
		expect(new Set(found.listen)).toEqual(new Set(listen));
	});

	test('behind a proxy HOST is the one address', () => {
		expect(serving({}, { origin: 'https://a.nl', host: '127.0.0.1' }).listen).toEqual([
			'127.0.0.1'
		]);
	});

	test('HOST of one interface is the address of the links', () => {
		const networks = { eth0: ['10.0.0.5'], wlan0: ['192.168.1.34'] };
		expect(links(networks, { host: '10.0.0.5' })[0]?.origin).toBe('http://10.0.0.5:3000');
		expect(links(networks, { host: 'laptop' })[0]?.origin).toBe('http://laptop:3000');
		expect(links(networks, { host: '::1' })).toHaveLength(1);
	});
});
