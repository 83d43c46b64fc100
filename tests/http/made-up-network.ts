import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/**
 * Read before the product (`node --import`): the machine of a test has the networks and the names
 * that MADE_UP_NETWORK says, and asks no name server. A message brings it into other networks.
 */
interface MadeUp {
	readonly networks: Readonly<Record<string, readonly string[]>>;
	/** names, and the addresses they lead to */
	readonly names?: Readonly<Record<string, readonly string[]>>;
	/** what a name server that is asked backwards says */
	readonly backwards?: Readonly<Record<string, string>>;
}

const madeUp = JSON.parse(process.env['MADE_UP_NETWORK'] ?? '{"networks":{}}') as MadeUp;
const { names = {}, backwards = {} } = madeUp;
let { networks } = madeUp;
process.on('message', (other: MadeUp['networks']) => (networks = other));
// whoever tells it so keeps it from ending no longer than it would
process.channel?.unref();

os.networkInterfaces = () =>
	Object.fromEntries(
		Object.entries(networks).map(([name, addresses]) => [
			name,
			addresses.map((address) => ({
				address,
				family: address.includes(':') ? 'IPv6' : 'IPv4',
				internal: name === 'lo'
			}))
		])
	) as ReturnType<typeof os.networkInterfaces>;

const { lookup } = dns;
dns.lookup = (async (name: string, options?: { all?: boolean }) => {
	// the entry itself asks for what HOST says
	const found = names[name];
	if (options?.all !== true) {
		const [address] = found ?? [];
		return address === undefined ? lookup(name) : { address, family: 4 };
	}
	if (!found) throw Object.assign(new Error(`no such name: ${name}`), { code: 'ENOTFOUND' });
	return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}) as typeof dns.lookup;
dns.lookupService = async (address: string) => {
	const hostname = backwards[address];
	if (hostname === undefined) throw Object.assign(new Error('no name'), { code: 'ENOTFOUND' });
	return { hostname, service: 'http' };
};
syncBuiltinESMExports();
