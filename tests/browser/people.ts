import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from 'playwright-core';
import { test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/chromium.ts';
import { giveHands } from './hands';

/** A real Chromium, and people in it: each a context of their own, as on a device of their own. */
export interface People {
	readonly browser: Browser;
	/** everything a page complained about: console errors, exceptions, blocked by policy */
	readonly complaints: string[];
	/** requests that went anywhere else than to the product */
	readonly strangers: string[];
	readonly meet: (name: string, size: Size, how?: How) => Promise<Page>;
	/**
	 * Somebody goes. Their device forgets everything and is the next one's of that
	 * kind: it keeps only the files of programs, which halves the work of a first page.
	 */
	readonly part: (page: Page) => Promise<void>;
	/** Everybody goes. */
	readonly leave: () => Promise<void>;
}

export interface Size {
	readonly width: number;
	readonly height: number;
	readonly touch?: boolean;
}

/** How somebody has set their device; `bent`: a test changes it for good, such as its clock. */
interface How extends Pick<BrowserContextOptions, 'locale' | 'forcedColors'> {
	readonly bent?: boolean;
}

/**
 * What a run takes along of a list: the usual, of which each one differs most from the others, or
 * with `npm run test:journeys` all.
 */
export const usually = <T>(usual: readonly T[], all: readonly T[]): readonly T[] =>
	process.env['SIZES'] === 'all' ? all : usual;

/** A story that `npm run test:journeys` tells and `npm test`, which is waited for, leaves out. */
export const atLength = test.runIf(process.env['SIZES'] === 'all');

export const PHONE: Size = { width: 360, height: 740, touch: true };
export const LAPTOP: Size = { width: 1280, height: 800 };

/** One program for all files of a worker: contexts are the devices. It ends with the worker. */
const browsers = new Map<string, Promise<Browser>>();

async function browserFor(executablePath: string, hosts = ''): Promise<Browser> {
	const open = await browsers.get(hosts);
	if (open?.isConnected()) return open;
	const launched = chromium.launch({
		executablePath,
		args: [...CHROMIUM_ARGS, ...(hosts ? [`--host-resolver-rules=${hosts}`] : [])]
	});
	browsers.set(hosts, launched);
	return launched;
}

/** A device: what kind it is, and the places it was at. */
interface Device {
	readonly context: BrowserContext;
	/** undefined: for one person only */
	readonly kind: string | undefined;
	readonly been: Set<string>;
}

/** Devices of people who went, by their kind. */
const free = new Map<string, Device[]>();

/**
 * @param origin what pages may talk to
 * @param hosts maps a name to loopback, as a LAN would
 * @param keeps whether a device keeps the program for offline use: a second of work each device, so
 * only where it matters
 */
export async function openBrowser(
	origin: string,
	{ hosts, keeps = false }: { readonly hosts?: string; readonly keeps?: boolean } = {}
): Promise<People> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: npm test finds or installs one');
	const browser = await browserFor(executablePath, hosts);
	const complaints: string[] = [];
	const strangers: string[] = [];
	const met = new Map<BrowserContext, Device>();
	async function goes(context: BrowserContext): Promise<void> {
		const device = met.get(context);
		met.delete(context);
		if (device?.kind === undefined) return context.close();
		for (const page of context.pages()) await page.close();
		free.set(device.kind, [...(free.get(device.kind) ?? []), device]);
	}
	async function newDevice(options: BrowserContextOptions, kind: string | undefined) {
		const context = await browser.newContext(options);
		context.once('close', () => {
			met.delete(context);
			// a device that went is nobody's next one
			for (const [one, rest] of free) {
				free.set(
					one,
					rest.filter((device) => device.context !== context)
				);
			}
		});
		context.on('page', (opened) => giveHands(opened));
		return { context, kind, been: new Set<string>() };
	}
	return {
		browser,
		complaints,
		strangers,
		async meet(name, { width, height, touch = false }, { bent = keeps, ...how } = {}) {
			const options: BrowserContextOptions = {
				viewport: { width, height },
				hasTouch: touch,
				locale: 'nl-NL',
				reducedMotion: 'reduce',
				serviceWorkers: keeps ? 'allow' : 'block',
				...how
			};
			const kind = bent ? undefined : JSON.stringify([hosts, options]);
			const used = await usedDevice(kind);
			const device = used?.device ?? (await newDevice(options, kind));
			const { context, been } = device;
			met.set(context, device);
			const page = used?.page ?? (await context.newPage());
			if (used) await forget(page, been);
			page.on('framenavigated', (frame) => been.add(new URL(frame.url()).origin));
			page.setDefaultTimeout(60_000);
			page.on('console', (message) => {
				if (message.type() === 'error' || /Content Security Policy/.test(message.text())) {
					complaints.push(`${name}: ${message.text()}`);
				}
			});
			page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
			});
			return page;
		},
		part: (page) => goes(page.context()),
		async leave() {
			for (const context of met.keys()) await goes(context);
		}
	};
}

/** A device of this kind that was given back and still opens a page: some had gone meanwhile. */
async function usedDevice(
	kind: string | undefined
): Promise<{ readonly device: Device; readonly page: Page } | undefined> {
	for (;;) {
		const device = free.get(kind ?? '')?.pop();
		if (!device) return undefined;
		const page = await device.context.newPage().catch(() => undefined);
		if (page) return { device, page };
	}
}

/** As it came from the shop, but for the files of programs. */
async function forget(page: Page, been: Set<string>): Promise<void> {
	const context = page.context();
	await context.clearCookies();
	await context.clearPermissions();
	await context.setOffline(false);
	await context.unrouteAll();
	const session = await context.newCDPSession(page);
	for (const origin of been) {
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	}
	await session.detach();
	been.clear();
}
