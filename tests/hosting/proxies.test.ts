import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endOf } from '../bench/room/server-process';
import { freePort, RESEARCHER_KEY, startProduct, type Product } from '../http/product';

/**
 * The files that docs/hosting offers, in the programs they are for, where those are installed:
 * names, ports and certificates are put in, and nothing else is changed.
 */

const there = (program: string, ...words: readonly string[]) =>
	spawnSync(program, words, { stdio: 'ignore' }).status === 0;
const tls = there('openssl', 'version');
// another one than the machine has: NGINX=/opt/nginx-1.26/sbin/nginx
const nginx = [process.env['NGINX'] ?? 'nginx', '/usr/sbin/nginx'].find((program) =>
	there(program, '-v')
);
const caddy = there('caddy', 'version') ? 'caddy' : undefined;

/** Seconds in which a stream has only beats: none in the suite, HOLD_S=300 in prove:proxies. */
const HOLD_S = Number(process.env['HOLD_S'] ?? 0);
const BEAT_S = 15;
const LIMIT_MS = 300_000 + HOLD_S * 1_000;

interface Ports {
	readonly https: number;
	readonly http: number;
	readonly app: number;
}

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function withCertificate(): string {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-proxy-'));
	folders.push(folder);
	mkdirSync(join(folder, 'logs'));
	const words =
		'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
	const more = ['-addext', 'subjectAltName=DNS:localhost', '-out', 'c.pem', '-keyout', 'c.key'];
	spawnSync('openssl', [...words.split(' '), ...more], { cwd: folder, stdio: 'ignore' });
	return folder;
}

/** Replaces what must be there. */
const put = (text: string, parts: readonly (readonly [string, string])[]): string =>
	parts.reduce((now, [from, to]) => {
		if (!now.includes(from)) throw new Error(`the file says nothing of ${from}`);
		return now.replaceAll(from, to);
	}, text);

function startNginx(program: string, folder: string, ports: Ports): ChildProcess {
	const site = put(readFileSync('docs/hosting/nginx.conf', 'utf8'), [
		['[::]:443', `[::1]:${ports.https}`],
		['[::]:80', `[::1]:${ports.http}`],
		['listen 443', `listen 127.0.0.1:${ports.https}`],
		['listen 80', `listen 127.0.0.1:${ports.http}`],
		['127.0.0.1:3000', `127.0.0.1:${ports.app}`],
		['server_name kaartgesprek.example.org', 'server_name localhost'],
		['/etc/ssl/kaartgesprek.pem', join(folder, 'c.pem')],
		['/etc/ssl/kaartgesprek.key', join(folder, 'c.key')]
	]);
	// as Debian has them: both logs on
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/logs/error.log info;
		events { worker_connections 256; }
		http { access_log ${folder}/logs/access.log; client_body_temp_path ${folder}/body; ${[
			'proxy',
			'fastcgi',
			'uwsgi',
			'scgi'
		]
			.map((kind) => `${kind}_temp_path ${folder}/${kind};`)
			.join(' ')}
		${site} }`
	);
	return spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
}

function startCaddy(program: string, folder: string, ports: Ports): ChildProcess {
	const site = put(readFileSync('docs/hosting/Caddyfile', 'utf8'), [
		// the end of this test is not waited for as long as a person would
		['lb_try_duration 5s', 'lb_try_duration 1s'],
		[
			'admin off',
			`admin off\n\tdefault_bind 127.0.0.1 ::1\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}`
		],
		['dynamic a app 3000', `dynamic a localhost ${ports.app}`],
		['{$SITE} {', `{$SITE} {\n\ttls ${join(folder, 'c.pem')} ${join(folder, 'c.key')}`]
	]);
	writeFileSync(join(folder, 'Caddyfile'), site);
	const child = spawn(program, ['run', '--config', join(folder, 'Caddyfile')], {
		env: {
			PATH: process.env['PATH'],
			HOME: folder,
			XDG_DATA_HOME: folder,
			XDG_CONFIG_HOME: folder,
			SITE: `localhost:${ports.https}`
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const log = (chunk: Buffer) =>
		writeFileSync(join(folder, 'logs', 'caddy.log'), chunk, { flag: 'a' });
	child.stdout.on('data', log);
	child.stderr.on('data', log);
	return child;
}

test.skipIf(!tls || nginx === undefined)(
	'nginx with our file: https, streams that last, large files, a restart, and no trace of who was there',
	() => throughProxy((folder, ports) => startNginx(nginx ?? '', folder, ports)),
	LIMIT_MS
);

test.skipIf(!tls || caddy === undefined)(
	'Caddy with our file: https, streams that last, large files, a restart, and no trace of who was there',
	() => throughProxy((folder, ports) => startCaddy(caddy ?? '', folder, ports)),
	LIMIT_MS
);

async function throughProxy(start: (folder: string, ports: Ports) => ChildProcess): Promise<void> {
	const folder = withCertificate();
	const [https, http] = [await freePort(), await freePort()];
	const origin = `https://localhost:${https}`;
	const product = await startProduct({ ORIGIN: origin, TRUST_PROXY: '1', OPEN_TO_ALL: 'yes' });
	const proxy = start(folder, { https, http, app: product.port });
	try {
		await walkThrough(product, folder, https, origin);
	} finally {
		await product.stop();
		await endOf(proxy);
	}
}

async function walkThrough(
	product: Product,
	folder: string,
	port: number,
	origin: string
): Promise<void> {
	const ca = readFileSync(join(folder, 'c.pem'));
	const open = (path: string, options: RequestOptions = {}, body?: string | Buffer) =>
		new Promise<IncomingMessage>((resolve, reject) => {
			const asked = request(
				{ host: 'localhost', port, path, ca, ...options, agent: false },
				resolve
			);
			asked.on('error', reject);
			asked.end(body);
		});
	const ask = async (path: string, options: RequestOptions = {}, body?: string | Buffer) => {
		const answer = await open(path, options, body);
		let text = '';
		for await (const chunk of answer) text += String(chunk);
		return { status: answer.statusCode, text };
	};
	const post = (path: string, body: object, headers: Record<string, string> = {}) =>
		ask(
			path,
			{ method: 'POST', headers: { 'content-type': 'application/json', origin, ...headers } },
			JSON.stringify(body)
		);
	const healthy = async () => (await ask('/api/v1/health').catch(() => undefined))?.status;
	await expect.poll(healthy).toBe(200);

	const made = await post('/api/v1/dialogues', { title: 'Proef' });
	expect(made.status).toBe(201);
	const { id, links, facilitatorKey } = JSON.parse(made.text) as {
		id: string;
		links: { join: string };
		facilitatorKey: string;
	};
	expect(links.join.startsWith(`${origin}/#`)).toBe(true);

	// a stream: each state comes when it is there, and it stays
	const authorization = `Bearer ${facilitatorKey}`;
	const stream = await open(`/api/v1/dialogues/${id}/stream?as=facilitator`, {
		headers: { authorization }
	});
	expect(stream.statusCode).toBe(200);
	let heard = '';
	const over = new Promise<void>((resolve) => {
		stream.on('close', resolve);
		stream.on('error', () => undefined);
	});
	stream.on('data', (chunk: Buffer) => (heard += chunk.toString()));
	await expect.poll(() => heard).toContain('"rev":0');
	const command = { key: 'c1', rev: 0, command: { type: 'open' } };
	expect((await post(`/api/v1/dialogues/${id}/commands`, command, { authorization })).status).toBe(
		200
	);
	await expect.poll(() => heard).toContain('"rev":1');

	if (HOLD_S > 0) {
		const before = heard.length;
		await new Promise((go) => setTimeout(go, HOLD_S * 1_000));
		expect(stream.destroyed).toBe(false);
		const beats = heard.slice(before).match(/^event: beat$/gm) ?? [];
		expect(beats.length).toBeGreaterThanOrEqual(Math.floor(HOLD_S / BEAT_S) - 1);
		// and what comes then comes through
		const later = { key: 'c2', rev: 1, command: { type: 'goto', stage: 'sort' } };
		await post(`/api/v1/dialogues/${id}/commands`, later, { authorization });
		await expect.poll(() => heard).toContain('"rev":2');
	}

	// a file of 3 MB reaches the program, which looks at it
	const large = await ask(
		'/api/v1/research/imports?dry=1',
		{
			method: 'POST',
			headers: { 'content-type': 'text/csv', origin, authorization: `Bearer ${RESEARCHER_KEY}` }
		},
		Buffer.alloc(3 * 1024 * 1024, 'a,b,c\n')
	);
	expect(large.status).toBe(200);

	// who makes up addresses is still one address
	const guess = (at: number) =>
		post('/api/v1/erase', { code: 'ABCD-EFGH-JKMN' }, { 'x-forwarded-for': `203.0.113.${at}` });
	const tries = await Promise.all(Array.from({ length: 21 }, (_, at) => guess(at)));
	expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);

	expect(stream.destroyed).toBe(false);
	await product.restart();
	await over;
	await expect.poll(healthy).toBe(200);

	// while nobody is behind it, the proxy has errors to tell
	await product.stop();
	const gone = ask(`/api/v1/dialogues/${id}/state?as=facilitator`, { headers: { authorization } });
	expect([502, 503]).toContain((await gone).status);
	await noTrace(folder, id);
}

async function noTrace(folder: string, dialogue: string): Promise<void> {
	const logs = readdirSync(join(folder, 'logs'));
	const text = logs.map((name) => readFileSync(join(folder, 'logs', name), 'utf8')).join('\n');
	for (const trace of [dialogue, 'client: ', 'remote_ip', '/api/']) {
		expect(text).not.toContain(trace);
	}
}
