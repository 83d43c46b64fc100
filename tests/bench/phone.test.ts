import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardsLeft, comeIn } from '../browser/phone-person';
import { giveHands } from '../browser/hands';
import { openBrowser } from '../browser/people';
import { clientOf, leadDialogue } from '../http/client';
import { startProduct } from '../http/product';
import { readings } from './readings';

/**
 * The sorting page on an old phone with a slow line, beside an application of one button that the
 * framework alone made (`bare`), in the same run. One JSON line.
 */
const SLOWER = 4;
const SMALL = { width: 360, height: 640, touch: true };
/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 0.75e6 / 8
};
const RUNS = 5;

const middle = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const p95 = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

/** Put into every page before its own scripts: when a card showed, and what moved by itself. */
function watch(): void {
	const seen = globalThis as unknown as Record<string, unknown>;
	seen['shift'] = 0;
	seen['taps'] = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput } = entry as unknown as {
				value: number;
				hadRecentInput: boolean;
			};
			// what moves because somebody pressed is no shift (Layout Instability)
			if (!hadRecentInput) seen['shift'] = (seen['shift'] as number) + value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
	const title = () => document.querySelector('[aria-level="2"], h2')?.textContent ?? undefined;
	let before: string | undefined;
	let pressed: number | undefined;
	addEventListener('click', (event) => (pressed = event.timeStamp), true);
	const painted = (then: (at: number) => void) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => then(performance.now());
			channel.port2.postMessage(0);
		});
	new MutationObserver(() => {
		const now = title();
		if (now === undefined || now === before) return;
		const begun = pressed;
		pressed = undefined;
		if (before === undefined) painted((at) => (seen['first'] ??= at));
		else if (begun !== undefined) painted((at) => (seen['taps'] as number[]).push(at - begun));
		before = now;
	}).observe(document, { childList: true, subtree: true, characterData: true });
}

const read = <T>(page: Page, name: string) =>
	page.evaluate(
		(wanted) => (globalThis as unknown as Record<string, unknown>)[wanted],
		name
	) as Promise<T>;

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** The bare application, built and running. */
async function startBare() {
	const cwd = join('tests', 'bench', 'bare');
	const vite = join('..', '..', '..', 'node_modules', 'vite', 'bin', 'vite.js');
	// where its packages are found, and where nothing else looks
	mkdirSync(join('node_modules', '.cache'), { recursive: true });
	const out = mkdtempSync(resolve('node_modules', '.cache', 'bare-'));
	const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd,
		env: { ...process.env, OUT: out }
	});
	if (built.status !== 0) throw new Error(String(built.stderr));
	const port = await freePort();
	const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port) };
	const child = spawn(process.execPath, [join(out, 'app', 'index.js')], {
		cwd,
		env,
		stdio: 'ignore'
	});
	const url = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 100; tries++) {
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			break;
		await new Promise((done) => setTimeout(done, 50));
	}
	return {
		url,
		stop() {
			child.kill();
			rmSync(out, { recursive: true, force: true });
		}
	};
}

/** Opens an address as often as it takes and says when its first card could be read. */
async function firstCard(page: Page, session: CDPSession, address: string): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		await page.goto('about:blank');
		await session.send('Network.clearBrowserCache');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
		await page.goto(address);
		await expect
			.poll(() => read<number | undefined>(page, 'first'), { timeout: 20_000 })
			.toBeDefined();
		times.push(await read<number>(page, 'first'));
	}
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 0,
		downloadThroughput: -1,
		uploadThroughput: -1
	});
	return middle(times);
}

/**
 * Bytes of JavaScript that a page asked for before its first card stood, as sent compressed; what
 * drags comes later and is told apart. On a busy machine more comes before the network is idle.
 */
async function scripts(page: Page, address: string) {
	const sizes: Promise<readonly [drags: boolean, bytes: number, url: string]>[] = [];
	const listen = (response: import('playwright-core').Response) => {
		if (!new URL(response.url()).pathname.endsWith('.js')) return;
		sizes.push(
			response
				.body()
				.then(
					(body) =>
						[
							body.length > 60_000 && body.includes('data-dnd-'),
							gzipSync(body).length,
							response.url()
						] as const
				)
		);
	};
	// what was kept answers without a body
	const session = await page.context().newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	page.on('response', listen);
	await page.goto(address, { waitUntil: 'networkidle' });
	page.off('response', listen);
	await expect.poll(() => read<number | undefined>(page, 'first')).toBeDefined();
	const first = await read<number>(page, 'first');
	const before = await page.evaluate(
		(until) =>
			performance
				.getEntriesByType('resource')
				.filter(({ startTime }) => startTime < until)
				.map(({ name }) => name),
		first
	);
	const all = (await Promise.all(sizes)).filter(([drags, , url]) => drags || before.includes(url));
	const sum = (drags: boolean) =>
		all.reduce((bytes, [is, size]) => bytes + (is === drags ? size : 0), 0) / 1024;
	return { plain: sum(false), drag: sum(true) };
}

test('the phone', async () => {
	const product = await startProduct({ LOG_LEVEL: 'error' });
	const bare = await startBare();
	const people = await openBrowser(product.url);
	const { take, failed } = readings();
	try {
		const dialogue = await leadDialogue(clientOf(product));
		await dialogue.command({ type: 'open' });
		await dialogue.command({ type: 'goto', stage: 'sort' });
		const context = await people.browser.newContext({
			viewport: { width: SMALL.width, height: SMALL.height },
			hasTouch: true,
			locale: 'nl-NL',
			// what a worker keeps would be measured as nothing
			serviceWorkers: 'block'
		});
		const phone = await context.newPage();
		giveHands(phone);
		await phone.addInitScript(watch);
		await phone.goto(`${product.url}/#${dialogue.joinToken}`);
		await comeIn(phone);
		const address = `${product.url}/d/${dialogue.id}`;
		const own = await take('js_gzip_kib', () => scripts(phone, address));
		const session = await context.newCDPSession(phone);
		await session.send('Network.enable');
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const first = await take('first_card_ms', () => firstCard(phone, session, address));

		let scrolls = 0;
		const laid = await take('tap_p95_ms', async () => {
			await phone.goto(address, { waitUntil: 'networkidle' });
			for (let left = 24; left > 0; left--) {
				await cardsLeft(phone, left);
				const [tall, high] = await phone.evaluate(
					() => [document.documentElement.scrollHeight, innerHeight] as const
				);
				if (tall > high) scrolls += 1;
				await phone
					.getByRole('button', { name: /^(Helpt mij|Maakt voor mij|Houdt mij)/ })
					.nth(left % 3)
					.click();
			}
			await phone.getByRole('heading', { name: 'Alle kaarten liggen' }).waitFor();
			const taps = await read<number[]>(phone, 'taps');
			const shift = await read<number>(phone, 'shift');
			return { taps, shift };
		});

		// all cards on the board, one of them dragged over it
		const frames = await take('drag_frame_p95_ms', async () => {
			await phone.setViewportSize({ width: 1000, height: 800 });
			await phone.locator('[data-liftable]').first().waitFor();
			const card = await phone.locator('li.card').first().boundingBox();
			if (!card) throw new Error('no card on the board');
			await phone.mouse.move(card.x + 60, card.y + 20);
			await phone.mouse.down();
			await phone.evaluate(() => {
				const frames: number[] = [];
				let last = 0;
				const step = (now: number) => {
					if (last > 0) frames.push(now - last);
					last = now;
					requestAnimationFrame(step);
				};
				requestAnimationFrame(step);
				(globalThis as unknown as Record<string, unknown>)['frames'] = frames;
			});
			for (let at = 0; at < 120; at++) {
				await phone.mouse.move(120 + at * 6, 250 + 120 * Math.sin(at / 9));
			}
			await phone.mouse.up();
			return read<number[]>(phone, 'frames');
		});

		const framework = await take('bare', async () => {
			const plain = await context.newPage();
			await plain.addInitScript(watch);
			const bareScripts = await scripts(plain, bare.url);
			const bareSession = await context.newCDPSession(plain);
			await bareSession.send('Network.enable');
			await bareSession.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
			const bareFirst = await firstCard(plain, bareSession, bare.url);
			for (let at = 0; at < 24; at++) await plain.getByRole('button').click();
			const bareTaps = await read<number[]>(plain, 'taps');
			return { bareScripts, bareFirst, bareTaps };
		});

		const round = (value = NaN) => Math.round(value * 10) / 10;
		writeSync(
			1,
			`${JSON.stringify({
				bench: 'phone',
				slower: SLOWER,
				js_gzip_kib: round(own?.plain),
				js_with_drag_gzip_kib: round(own && own.plain + own.drag),
				bare_js_gzip_kib: round(framework?.bareScripts.plain),
				first_card_ms: Math.round(first ?? NaN),
				bare_first_ms: Math.round(framework?.bareFirst ?? NaN),
				tap_p95_ms: round(p95(laid?.taps ?? [])),
				bare_tap_p95_ms: round(p95(framework?.bareTaps ?? [])),
				drag_frame_p95_ms: round(p95(frames ?? [])),
				layout_shift: laid?.shift ?? null,
				cards_that_scroll: scrolls,
				...failed()
			})}\n`
		);
		expect(failed()).toEqual({});
		expect(laid?.taps.length).toBeGreaterThanOrEqual(23);
		expect(frames?.length).toBeGreaterThan(30);
	} finally {
		await people.leave();
		bare.stop();
		await product.stop();
	}
}, 240_000);
