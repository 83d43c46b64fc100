import { get } from 'node:http';
import { readConfig } from '../lib/server/config.ts';

/** Ends well when the server on this machine answers and its store is there: for a container's check. */

const read = readConfig(process.env);
if (!read.ok) {
	process.stderr.write(`${read.sentences.join('\n')}\n`);
	process.exit(1);
}
const { port, origin } = read.config;
const status = await new Promise<number>((resolve) => {
	const asked = get(
		{
			host: '127.0.0.1',
			port,
			path: '/api/v1/health',
			// behind a proxy the server answers to its own name alone
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
