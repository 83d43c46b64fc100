import type { NetworkKind } from '$lib/protocol/phone-address';

/**
 * What a network is, by the name the system gives it: `wlan0`, `Wi-Fi`, `vEthernet (WSL)`, `utun3`.
 * A guess, for order and words only; the first line that fits decides.
 */
const BY_NAME: readonly (readonly [NetworkKind, RegExp])[] = [
	['wsl', /\bwsl\b/i],
	['docker', /^docker|^br-[\da-f]{12}$/i],
	[
		'vpn',
		/^(tun|tap|wg|utun|ipsec|ppp|tailscale|zt|nordlynx|proton|mullvad|wt\d|gpd|cscotun)|vpn|tailscale|wireguard|wintun|zerotier|anyconnect|forti/i
	],
	[
		'virtual',
		/^(vethernet|veth|virbr|vnet|vmnet|vmenet|vboxnet|bridge\d|br\d|br-|lxc|lxd|incus|podman|cni|flannel|cali|dummy|ifb)|virtual|vmware|hyper-v/i
	],
	['mobile', /^(wwan|wwp|rmnet|ccmni)|mobile|cellular|mobiel/i],
	// a computer that is a hotspot itself has "Local Area Connection* 2" on Windows
	['wifi', /^(wl|ath\d|ap\d)|wi-?fi|wireless|wlan|draadloos|drahtlos|\* ?\d+$/i],
	['cable', /^(eth\d|en[opsxP]|usb\d)|ethernet|lan-verbinding|local area connection/i]
];

export const networkKind = (name: string): NetworkKind =>
	BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? 'network';
