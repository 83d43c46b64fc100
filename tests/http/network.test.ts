import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from './product';
import { openStream } from './stream';

/** The built product on made-up machines: what it says at its start, and what it serves. */

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

interface Machine {
	readonly networks: Readonly<Record<string, readonly string[]>>;
	readonly names?: Readonly<Record<string, readonly string[]>>;
	readonly backwards?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly args?: readonly string[];
}

/** Starts it there; resolves when it says that it is ready. */
async function startOn({ env, args = [], ...madeUp }: Machine) {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-network-'));
	const { HOST: _host, ORIGIN: _origin, ...own } = process.env;
	const child = spawn(
		process.execPath,
		['--import', './tests/http/made-up-network.ts', 'src/cli/start.ts', ...args],
		{
			env: {
				...own,
				PORT: String(port),
				DATA_DIR: folder,
				LOG_LEVEL: 'warn',
				MADE_UP_NETWORK: JSON.stringify(madeUp),
				...env
			},
			stdio: ['ignore', 'pipe', 'pipe', 'ipc']
		}
	);
	ends.push(async () => {
		if (child.exitCode === null) {
			child.kill('SIGTERM');
			await once(child, 'exit');
		}
		rmSync(folder, { recursive: true, force: true });
	});
	let said = '';
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk: Buffer) => {
				said += chunk.toString();
				if (said.includes('Stop with Ctrl+C')) resolve();
			});
		}
		child.on('exit', () => reject(new Error(`it did not start: ${said}`)));
	});

	/** Asks by loopback, under the name given. */
	async function ask(path: string, options: Asked = {}) {
		const { host = `localhost:${port}`, at = '127.0.0.1', method = 'GET', headers, body } = options;
		const asked = request({
			host: at,
			port,
			path,
			method,
			agent: false,
			headers: {
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
				...headers,
				host
			}
		});
		asked.end(body === undefined ? undefined : JSON.stringify(body));
		const [answer] = (await once(asked, 'response')) as [IncomingMessage];
		let text = '';
		for await (const chunk of answer) text += String(chunk);
		// eslint-disable-next-line @typescript-eslint/no-explicit-any
		const json: any = /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : {};
		return { status: answer.statusCode, headers: answer.headers, text, json };
	}
	const makeDialogue = (host?: string) =>
		ask('/api/v1/dialogues', {
			method: 'POST',
			body: { title: 'Proef', language: 'nl' },
			...(host === undefined ? {} : { host })
		});
	/** Whether a name in the Host header is ours. */
	const knows = async (host: string) => (await ask('/api/v1/health', { host })).status === 200;
	const moveTo = (networks: Machine['networks']) => void child.send(networks);
	return { port, said, ask, knows, makeDialogue, moveTo };
}

interface Asked {
	readonly host?: string;
	readonly at?: string;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
}

/** Whether something listens there; nobody does at an address this machine lacks. */
async function listensOn(address: string, port: number): Promise<boolean> {
	const socket = connect(port, address);
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}
/** One that this machine really has besides loopback. */
const real = Object.values(networkInterfaces())
	.flatMap((list) => list ?? [])
	.find((one) => one.family === 'IPv4' && !one.internal)?.address;

const MANY = {
	docker0: ['172.17.0.1'],
	tun0: ['10.8.0.6'],
	eth1: ['169.254.3.3'],
	'vEthernet (WSL)': ['172.24.0.1'],
	wlan0: ['192.168.1.34', 'fd00::34', 'fe80::34']
};

describe('what is said and served at the start', () => {
	test('on a machine with private addresses phones in the room come in', async () => {
		const { said, port, ask, makeDialogue } = await startOn({
			networks: { lo: ['127.0.0.1'], wlan0: ['192.168.1.34'] }
		});
		expect(said).toContain(`Phones in the room http://192.168.1.34:${port}/  Wi-Fi (wlan0)\n`);
		expect(said).not.toContain('internet');
		expect((await makeDialogue()).json.links.join).toMatch(`http://192.168.1.34:${port}/#`);
		for (const at of ['127.0.0.1', '::1']) {
			expect((await ask('/api/v1/health', { at })).status).toBe(200);
		}
		if (real !== undefined) expect(await listensOn(real, port)).toBe(true);
	});

	test('on one with public addresses alone it serves this computer, and says how phones come in', async () => {
		const { said, port, ask, makeDialogue } = await startOn({
			networks: { eth0: ['145.97.1.2', '2a02:1::2', 'fe80::2'] }
		});
		const lines = said.split('\n').filter((line) => line.startsWith('  - '));
		expect(lines).toHaveLength(3);
		expect(lines[0]).toContain(`npm start -- --lan`);
		expect(lines[0]).toContain(`http://145.97.1.2:${port}/ (eth0)`);
		expect(lines[1]).toContain('ORIGIN=https://');
		expect(lines[2]).toContain('not at all');
		expect(said).not.toContain('can be reached from the internet');
		expect((await makeDialogue()).json.links.join).toMatch(`http://localhost:${port}/#`);
		for (const at of ['127.0.0.1', '::1']) {
			expect((await ask('/api/v1/health', { at })).status).toBe(200);
		}
		if (real !== undefined) expect(await listensOn(real, port)).toBe(false);
	});

	test('and with --lan everyone who reaches it', async () => {
		const { said, port } = await startOn({
			networks: { eth0: ['145.97.1.2', '2a02:1::2'] },
			args: ['--lan']
		});
		expect(said).toContain(`Phones in the room http://145.97.1.2:${port}/  cable (eth0)`);
		if (real !== undefined) expect(await listensOn(real, port)).toBe(true);
	});

	test('with both kinds it offers the private one', async () => {
		const { said, port, makeDialogue } = await startOn({
			networks: { eth0: ['145.97.1.2'], wlan0: ['192.168.1.34'] }
		});
		expect(said).toContain(`http://192.168.1.34:${port}/`);
		expect(said).not.toContain('145.97.1.2');
		expect((await makeDialogue()).json.links.join).toMatch(`http://192.168.1.34:${port}/#`);
	});

	test('in a room with IPv6 alone links carry it, and the address is ours', async () => {
		const { said, port, knows, makeDialogue } = await startOn({
			networks: { wlan0: ['fe80::2', 'fd00::2'] }
		});
		expect(said).toContain(`http://[fd00::2]:${port}/`);
		expect((await makeDialogue()).json.links.join).toMatch(`http://[fd00::2]:${port}/#`);
		expect(await knows(`[fd00::2]:${port}`)).toBe(true);
		expect(await knows(`[FD00:0::2]:${port}`)).toBe(true);
		expect(await knows(`[fd00::3]:${port}`)).toBe(false);
	});

	test('without any network it says so, and serves this computer', async () => {
		const { said, port, makeDialogue } = await startOn({ networks: {} });
		expect(said).toContain('no network yet');
		expect((await makeDialogue()).json.links.join).toMatch(`http://localhost:${port}/#`);
	});

	test('on one whose private addresses are all inside it, the QR is not for those either', async () => {
		const { said, port, makeDialogue } = await startOn({
			networks: { eth0: ['145.97.1.2', '2a02:1::2'], docker0: ['172.17.0.1'] }
		});
		expect(said.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(3);
		expect(said).toContain(`--lan   at http://145.97.1.2:${port}/ (eth0)`);
		expect(said).not.toContain('172.17.0.1');
		expect((await makeDialogue()).json.links.join).toMatch(`http://localhost:${port}/#`);
	});

	test.each([['::1'], ['localhost'], ['LOCALHOST'], ['laptop']])(
		'HOST=%s serves this computer alone, both ways',
		async (HOST) => {
			const { port, ask, makeDialogue } = await startOn({
				networks: MANY,
				names: { laptop: ['127.0.1.1'] },
				env: { HOST }
			});
			for (const at of ['127.0.0.1', '::1']) {
				expect((await ask('/api/v1/health', { at })).status).toBe(200);
			}
			expect((await makeDialogue()).json.links.join).toMatch(`http://localhost:${port}/#`);
			if (real !== undefined) expect(await listensOn(real, port)).toBe(false);
		}
	);

	test('an IPv6 address that means nothing without its interface is refused, and not offered', async () => {
		const refused = startOn({
			networks: { wlan0: ['192.168.1.34', 'fe80::34'] },
			env: { HOST: 'fe80::34' }
		});
		await expect(refused).rejects.toThrow(
			/HOST is fe80::34, .* set one that is: localhost, 192\.168\.1\.34 \(wlan0\)\.\n/
		);
	});

	test.skipIf(real === undefined)(
		'HOST of one interface serves that, and this computer',
		async () => {
			const { port, ask, makeDialogue } = await startOn({
				networks: { wlan0: ['192.168.1.34'], eth0: [real ?? ''] },
				env: { HOST: real ?? '' }
			});
			expect((await makeDialogue()).json.links.join).toMatch(`http://${real}:${port}/#`);
			for (const at of ['127.0.0.1', '::1', real ?? '']) {
				expect((await ask('/api/v1/health', { at })).status).toBe(200);
			}
		}
	);

	test('ORIGIN over http with a plain name is taken, in capitals too, for reading and for writing', async () => {
		const { said, ask, knows, makeDialogue } = await startOn({
			networks: { wlan0: ['192.168.1.34'] },
			env: { ORIGIN: 'HTTP://LAPTOP:3000' }
		});
		expect(said).toContain('http://laptop:3000/new');
		expect(await knows('laptop:3000')).toBe(true);
		expect(await knows('LapTop:3000')).toBe(true);
		expect(await knows('laptop')).toBe(false);
		expect((await makeDialogue('laptop:3000')).json.links.join).toMatch('http://laptop:3000/#');
		const posted = await ask('/api/v1/dialogues', {
			host: 'laptop:3000',
			method: 'POST',
			headers: { origin: 'http://laptop:3000', 'sec-fetch-site': 'same-origin' },
			body: { title: 'Proef', language: 'nl' }
		});
		expect(posted.status).toBe(201);
		// the same name said in full, or as it was typed
		const statusOf = async (host: string, origin: string) =>
			(
				await ask('/api/v1/dialogues', {
					host,
					method: 'POST',
					headers: { origin },
					body: { title: 'Proef', language: 'nl' }
				})
			).status;
		expect(await statusOf('laptop.:3000', 'http://laptop.:3000')).toBe(201);
		expect(await statusOf('LAPTOP:3000', 'http://LAPTOP:3000')).toBe(201);
		expect(await statusOf('laptop:3000', 'http://laptop.:3000')).toBe(201);
		for (const origin of [
			'https://laptop:3000',
			'http://laptop',
			'http://laptop.evil:3000',
			'null'
		]) {
			expect([origin, await statusOf('laptop:3000', origin)]).toEqual([origin, 403]);
		}
	});
});

test.skipIf(real === undefined)(
	'ORIGIN beside HOST of one interface: health asks where it listens, and under that name',
	async () => {
		const env = { HOST: real ?? '', ORIGIN: 'https://Kaart.Test' };
		const { port, ask } = await startOn({ networks: { eth0: [real ?? ''] }, env });
		expect(await listensOn('127.0.0.1', port)).toBe(false);
		const asked = spawn(process.execPath, ['src/cli/run.js', 'health'], {
			env: { ...process.env, ...env, PORT: String(port) }
		});
		expect(await once(asked, 'exit')).toEqual([0, null]);
		const posted = await ask('/api/v1/dialogues', {
			at: real ?? '',
			host: 'kaart.test.',
			method: 'POST',
			headers: { origin: 'https://kaart.test.' },
			body: { title: 'Proef', language: 'nl' }
		});
		// it got past the door: behind https it takes a key to start one
		expect([posted.status, posted.json.code]).toEqual([403, 'making-shut']);
	}
);

test('a request with two hosts is refused', async () => {
	const { port } = await startOn({ networks: { wlan0: ['192.168.1.34'] } });
	const socket = connect(port, '127.0.0.1');
	socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nhost: evil.example\r\n\r\n');
	let said = '';
	for await (const piece of socket) said += String(piece);
	expect(said).toMatch(/^HTTP\/1\.1 400 /);
});

describe('which names are ours', () => {
	test('those of this computer, its addresses, and names of the room that lead here', async () => {
		const { port, knows } = await startOn({
			networks: MANY,
			names: {
				laptop: ['127.0.1.1'],
				'laptop.fritz.box': ['192.168.1.34'],
				'pc12.school.intra': ['fd00::34'],
				'printer.local': ['192.168.1.99'],
				'pc12.school.example': ['192.168.1.34'],
				// rebinding: a name on the internet that was made to lead here
				'evil.example': ['192.168.1.34', '127.0.0.1'],
				'127.evil.example': ['127.0.0.1']
			},
			backwards: { '192.168.1.34': 'PC12.school.example' }
		});
		const asked: Record<string, boolean> = {};
		// one after the other: of names that nobody asked about yet few are looked up at once
		const expected = {
			localhost: true,
			LOCALHOST: true,
			'localhost.': true,
			'127.0.0.1': true,
			'127.1.2.3': true,
			'[::1]': true,
			'192.168.1.34': true,
			'172.17.0.1': true,
			'[fd00::34]': true,
			laptop: true,
			'laptop.fritz.box': true,
			'laptop.fritz.box.': true,
			'pc12.school.intra': true,
			'pc12.school.example': true,
			'printer.local': false,
			nobody: false,
			'192.168.1.35': false,
			'127.evil.example': false,
			'evil.example': false,
			'192.168.1.34.evil.example': false,
			'localhost.evil.example': false,
			'evil.example#localhost': false,
			'localhost@evil.example': false
		};
		for (const name of Object.keys(expected)) {
			asked[name] = await knows(name.includes('#') ? name : `${name}:${port}`);
		}
		expect(asked).toEqual(expected);
	});

	test('a browser under another name reads a page, a program a problem; the page tells no address of ours', async () => {
		const { port, ask } = await startOn({ networks: MANY });
		const host = `kaarten.example:${port}`;
		const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
		for (const [language, words] of [
			['nl-NL,nl;q=0.9', 'Dit adres kent deze server niet'],
			['en', 'You can’t reach this server at this address'],
			['fr', 'You can’t reach this server at this address']
		] as const) {
			const page = await ask('/panel/x', {
				host,
				headers: { ...browser, 'accept-language': language }
			});
			expect([page.status, page.headers['content-type']]).toEqual([
				403,
				'text/html; charset=utf-8'
			]);
			expect(page.text).toContain(words);
			expect(page.text).toContain(`ORIGIN=http://kaarten.example:${port}`);
			expect(page.text).not.toMatch(/<script|192\.168|fd00|172\.17/);
			expect(page.headers['content-security-policy']).toMatch(
				/^default-src 'none'; style-src 'sha256-/
			);
		}
		const odd = await ask('/', { host: `a"&'b.example`, headers: browser });
		expect([odd.status, odd.text.includes(`"&'`)]).toEqual([403, false]);
		expect(odd.text).toContain('a&quot;&amp;&#39;b.example');
		for (const [path, headers] of [
			['/api/v1/health', {}],
			['/', { accept: 'application/json' }],
			['/', {}]
		] as const) {
			const program = await ask(path, { host, headers });
			expect([program.status, program.json.code]).toEqual([403, 'wrong-host']);
			expect(program.headers['content-type']).toContain('application/problem+json');
		}
	});

	test('where ORIGIN is set the page leads there', async () => {
		const { ask } = await startOn({
			networks: MANY,
			env: { ORIGIN: 'https://kaarten.example' }
		});
		const { status, text } = await ask('/', { headers: { accept: 'text/html' } });
		expect(status).toBe(403);
		expect(text).toContain('<a href="https://kaarten.example">');
	});
});

describe('the QR never leads to a dead address', () => {
	test('Wi-Fi comes before Docker, WSL, a VPN and an address nobody gave; then where the panel is open; then what was chosen', async () => {
		const { port, said, ask, makeDialogue } = await startOn({
			networks: { ...MANY, eth0: ['10.0.0.5'] },
			names: { laptop: ['10.0.0.5'] }
		});
		expect(said).toContain(`Phones in the room http://192.168.1.34:${port}/`);
		const { id, facilitatorKey, wallKey, links } = (await makeDialogue()).json;
		expect(links.wall).toMatch(`http://192.168.1.34:${port}/wall/`);
		const panel = async (host?: string) =>
			(
				await ask(`/api/v1/dialogues/${id}`, {
					...(host === undefined ? {} : { host }),
					headers: { authorization: `Bearer ${facilitatorKey}` }
				})
			).json;
		const doorOf = (state: { join: { link: string } }) => state.join.link.replace(/\/#.*/, '');
		const wall = async (host: string) => {
			const asked = request({
				host: '127.0.0.1',
				port,
				path: `/api/v1/dialogues/${id}/stream?as=wall`,
				agent: false,
				headers: { host, authorization: `Bearer ${wallKey}` }
			});
			asked.end();
			const [answer] = (await once(asked, 'response')) as [IncomingMessage];
			let text = '';
			for await (const chunk of answer) {
				text += String(chunk);
				if (/^event: snapshot\n.*\n\n/m.test(text)) break;
			}
			asked.destroy();
			return doorOf(JSON.parse(/^event: snapshot\ndata: (.*)$/m.exec(text)?.[1] ?? ''));
		};
		// on localhost: the likeliest first, each with its network
		const here = await panel();
		expect(doorOf(here)).toBe(`http://192.168.1.34:${port}`);
		expect(
			here.addresses.map((one: { name?: string; likely: boolean }) => [one.name, one.likely])
		).toEqual([
			['wlan0', true],
			['eth0', true],
			['wlan0', false],
			['tun0', false],
			['vEthernet (WSL)', false],
			['docker0', false],
			['eth1', false],
			[undefined, false]
		]);
		// opened elsewhere: that address is alive, by its number or its name
		for (const host of [`10.0.0.5:${port}`, `laptop:${port}`]) {
			const there = await panel(host);
			expect(doorOf(there)).toBe(`http://10.0.0.5:${port}`);
			expect(there.addresses[0]).toMatchObject({ name: 'eth0', network: 'cable' });
			expect(await wall(host)).toBe(`http://10.0.0.5:${port}`);
		}
		expect((await makeDialogue(`10.0.0.5:${port}`)).json.links.join).toMatch(
			`http://10.0.0.5:${port}/#`
		);
		expect(await wall(`localhost:${port}`)).toBe(`http://192.168.1.34:${port}`);
		// chosen: it is so for panel and wall, wherever they are open, and after a reload
		const chosen = await ask(`/api/v1/dialogues/${id}/commands`, {
			method: 'POST',
			headers: { authorization: `Bearer ${facilitatorKey}` },
			body: {
				key: 'a',
				rev: 0,
				command: { type: 'address', origin: `http://10.0.0.5:${port}` }
			}
		});
		expect(chosen.status).toBe(200);
		for (const host of [`localhost:${port}`, `192.168.1.34:${port}`]) {
			expect(doorOf(await panel(host))).toBe(`http://10.0.0.5:${port}`);
			expect(await wall(host)).toBe(`http://10.0.0.5:${port}`);
		}
		// one that does not lead here is not used
		const wrong = await ask(`/api/v1/dialogues/${id}/commands`, {
			method: 'POST',
			headers: { authorization: `Bearer ${facilitatorKey}` },
			body: { key: 'b', rev: 1, command: { type: 'address', origin: 'http://evil.example' } }
		});
		expect(wrong.status).toBe(200);
		expect(doorOf(await panel())).toBe(`http://192.168.1.34:${port}`);
	});

	test('a computer that comes into another network tells panel and wall the new address by itself', async () => {
		const { port, makeDialogue, knows, moveTo } = await startOn({ networks: {} });
		const { id, facilitatorKey, wallKey } = (await makeDialogue()).json;
		const screens = [
			await openStream({ port }, id, facilitatorKey, 'facilitator'),
			await openStream({ port }, id, wallKey, 'wall')
		];
		const linkOf = (heard: object) => (heard as { join: { link: string } }).join.link;
		for (const { first } of screens) expect(linkOf(first)).toMatch(`http://localhost:${port}/#`);
		moveTo({ wlan0: ['192.168.7.7'] });
		for (const screen of screens) {
			await screen.until((heard) => linkOf(heard).startsWith(`http://192.168.7.7:${port}/#`));
			screen.close();
		}
		expect(await knows(`192.168.7.7:${port}`)).toBe(true);
	});
});
