import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readConfig } from '../lib/server/config.ts';
import { isLocalName, isPrivate } from '../lib/server/http/is-private.ts';
import { scheduledBackups } from './scheduled-backups.ts';

/**
 * Serves the product. `npm start` builds first (`--build`); without it, what was built is served. One process is server and application; SIGTERM ends it within two seconds.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (line: string) => process.stdout.write(`${line}\n`);
const stopWith = (...sentences: string[]): never => {
	for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
	process.exit(1);
};

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
	stopWith(
		`Node ${process.versions.node} is too old for this. Start it with "npm start", which brings its own.`
	);
}

const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const { config } = read as Extract<typeof read, { ok: true }>;

const addresses = Object.values(networkInterfaces())
	.flatMap((list) => list ?? [])
	.filter((one) => one.family === 'IPv4' && !one.internal)
	.map((one) => one.address);
const loopbackOnly = config.host === 'localhost' || config.host?.startsWith('127.') === true;
const plain = config.origin === undefined || config.origin.startsWith('http://');
const publicAddress =
	config.origin === undefined
		? loopbackOnly
			? undefined
			: addresses.find((address) => !isPrivate(address))
		: plain && !isLocalName(new URL(config.origin).hostname)
			? new URL(config.origin).hostname
			: undefined;
if (plain && publicAddress !== undefined && !config.allowHttp) {
	stopWith(
		`${publicAddress} can be reached from the internet, and over plain http anyone in between could read along.`,
		'Set ORIGIN to the https address of your proxy; or HOST=127.0.0.1 to serve this machine only; or ALLOW_HTTP=1 if you are sure.'
	);
}

if (process.argv.includes('--build')) {
	say('Building, this takes a moment …');
	for (const args of [
		['src/cli/sprite.ts'],
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']
	]) {
		const built = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
		if (built.status !== 0) stopWith('The build failed; what went wrong stands above.');
	}
}

const handlerPath = join(root, 'build', 'handler.js');
if (!existsSync(handlerPath))
	stopWith('Nothing has been built yet. Run "npm start", or "npm run build".');

// the adapter takes https when it knows no better, and would then refuse our own pages
if (config.origin) process.env['ORIGIN'] = config.origin;
else process.env['PROTOCOL_HEADER'] = 'x-kaartgesprek-scheme';
// the adapter knows one limit for all, that of the largest file taken in; every call but that one keeps to a
// smaller one of its own, and what says it is longer is stopped here
const MOST_BYTES = Math.max(config.bodyLimit, 2 * 1024 * 1024);
const MOST_IMPORT_BYTES = 72 * 1024 * 1024;
process.env['BODY_SIZE_LIMIT'] = String(MOST_IMPORT_BYTES);
if (config.trustProxy > 0) {
	process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
	process.env['XFF_DEPTH'] = String(config.trustProxy);
}

type Asked = [import('node:http').IncomingMessage, import('node:http').ServerResponse];

// the application hands over what it serves before the framework: streams, and figures
let first: (...asked: Asked) => boolean = () => false;
process.once(
	'kaartgesprek:first' as 'exit',
	((serve: typeof first) => {
		first = serve;
	}) as never
);

const { handler } = (await import(pathToFileURL(handlerPath).href).catch((error: unknown) =>
	stopWith(error instanceof Error ? error.message : String(error))
)) as {
	handler: (...asked: [...Asked, next: () => void]) => void;
};

const server = createServer((request, response) => {
	request.headers['x-kaartgesprek-scheme'] = 'http';
	// static files pass no hook: what holds for every response is set here
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'no-referrer');
	response.setHeader('x-frame-options', 'DENY');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	// the worker that keeps the program on the device may fetch it, from here alone
	const fetches = request.url?.split('?')[0] === '/service-worker.js' ? ` connect-src 'self';` : '';
	response.setHeader(
		'content-security-policy',
		`default-src 'none';${fetches} frame-ancestors 'none'`
	);
	// and a new one is looked for every time
	if (fetches !== '') response.setHeader('cache-control', 'no-cache');
	// a browser replaces what it kept by what a 304 says: a page would lose the policy of its own scripts
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
	response.writeHead = (...given: unknown[]) => {
		if (given[0] === 304) response.removeHeader('content-security-policy');
		return writeHead(...given);
	};
	if (first(request, response)) return;
	const imports = request.url?.split('?')[0] === '/api/v1/research/imports';
	if (!imports && Number(request.headers['content-length'] ?? 0) > MOST_BYTES) {
		// the rest is not read: nothing may follow on this connection
		response.writeHead(413, { connection: 'close', 'content-type': 'application/problem+json' });
		response.end(
			JSON.stringify({
				type: '/problems/too-large',
				title: 'This is too large to take in. Send it in smaller parts.',
				status: 413,
				detail: 'This is too large to take in. Send it in smaller parts.',
				code: 'too-large',
				limit: MOST_BYTES
			})
		);
		return;
	}
	handler(request, response, () => {
		response.statusCode = 404;
		response.end();
	});
});
// a file of 64 MB over a slow line takes minutes; headers still have to come within one
server.requestTimeout = 300_000;
// longer than a proxy or a phone that reads keeps a connection: none is closed under a request
server.keepAliveTimeout = 75_000;

server.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EADDRINUSE') {
		stopWith(`Port ${config.port} is taken. Stop what uses it, or set PORT to another number.`);
	}
	stopWith(`Cannot listen: ${error.message}`);
});

server.listen({ port: config.port, ...(config.host ? { host: config.host } : {}) }, () => {
	const bound = server.address();
	const port = typeof bound === 'object' && bound ? bound.port : config.port;
	const here = config.origin ?? `http://localhost:${port}`;
	say('');
	say('  Kaartgesprek is ready.');
	say('');
	say(`  Start a dialogue   ${here}/new`);
	say(`  Join with a code   ${here}/`);
	if (config.researcherKeys.length > 0) say(`  Research           ${here}/research`);
	else
		say(
			'  Research           set RESEARCHER_KEY (8 characters or more; 32 drawn at random are best) and start again'
		);
	if (!loopbackOnly && config.origin === undefined) {
		for (const address of addresses) say(`  Phones in the room http://${address}:${port}/`);
	}
	say('');
	say(
		config.databaseUrl
			? '  Answers are kept in PostgreSQL. Stop with Ctrl+C.'
			: `  Answers are kept in ${config.dataDir}. Stop with Ctrl+C.`
	);
	say('');
});

const stopBackups = scheduledBackups(config, root);
let stopping = false;
function stop(): void {
	if (stopping) return;
	stopping = true;
	stopBackups();
	// whatever hangs, the process is gone within two seconds
	setTimeout(() => process.exit(0), 1_900).unref();
	server.close();
	process.emit(
		'kaartgesprek:stop' as 'exit',
		(() => {
			server.closeAllConnections();
			process.exit(0);
		}) as never
	);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
