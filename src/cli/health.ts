import { get } from 'node:http';
import { readConfig } from '../lib/server/config.ts';
import { machineAddresses } from '../lib/server/network/machine-addresses.ts';
import { hostsOf, servingOf } from '../lib/server/network/serving.ts';
import { hostAsAddress } from './start/host-as-address.ts';

/** A container's health check: exits 0 if the server on this machine answers and has its store. */

const read = readConfig(process.env);
if (!read.ok) {
	process.stderr.write(`${read.sentences.join('\n')}\n`);
	process.exit(1);
}
const addresses = machineAddresses();
const config = await hostAsAddress(read.config, addresses);
const { port, origin } = config;
// where these settings make it listen: bound to one network it does not answer on 127.0.0.1
const [first] = hostsOf(servingOf(config, addresses), config);
const host = first === undefined || first === '0.0.0.0' ? '127.0.0.1' : first;
const status = await new Promise<number>((resolve) => {
	const asked = get(
		{
			host,
			port,
			path: '/api/v1/health',
			// behind a proxy the server answers only to its own name
			headers: origin ? { host: new URL(origin).host } : {},
			timeout: 2_500
		},
		(answer) => resolve(answer.resume().statusCode ?? 0)
	);
	asked.on('timeout', () => asked.destroy(new Error('no answer')));
	asked.on('error', (error) => {
		process.stderr.write(`${error.message}\n`);
		resolve(0);
	});
});
process.exitCode = status === 200 ? 0 : 1;
