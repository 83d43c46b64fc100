import { lookup } from 'node:dns/promises';
import type { Config } from '../../lib/server/config.ts';
import { addressKind } from '../../lib/server/network/address-kind.ts';
import type { MachineAddress } from '../../lib/server/network/machine-addresses.ts';

/**
 * The settings with a name in HOST resolved to its address: phones are sent there and do not know
 * this computer's own names. If a name leads to loopback, as its own often does, a remark says so.
 */
export async function hostAsAddress(
	config: Config,
	addresses: readonly MachineAddress[]
): Promise<Config> {
	const host = config.host?.toLowerCase();
	if (host === undefined || addresses.some(({ name }) => name === config.host)) return config;
	if (host === 'localhost') return { ...config, host };
	if (host === '*' || addressKind(host) !== undefined) return config;
	const address = await lookup(host).then(
		(found) => found.address,
		// listening on it reports what is wrong
		() => undefined
	);
	if (address === undefined) return config;
	if (addressKind(address) !== 'loopback') return { ...config, host: address };
	const alone = `HOST is ${host}, and that name leads to this computer alone (${address}): phones come in when HOST is left out.`;
	return { ...config, host: address, remarks: [...config.remarks, alone] };
}
