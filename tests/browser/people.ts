import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/chromium.ts';
import { giveHands } from './hands';

/** A real Chromium, and people in it: each a context of their own, as on a device of their own. */
export interface People {
	readonly browser: Browser;
	/** everything a page complained about: console errors, exceptions, refused by the content policy */
	readonly complaints: string[];
	/** requests that went anywhere else than to the product */
	readonly strangers: string[];
	readonly meet: (name: string, size: Size, how?: How) => Promise<Page>;
	readonly leave: () => Promise<void>;
}

export interface Size {
	readonly width: number;
	readonly height: number;
	readonly touch?: boolean;
}

/** How somebody has set their device. */
type How = Pick<BrowserContextOptions, 'locale' | 'forcedColors'>;

/**
 * What a run takes along of a list: the usual, of which each one differs most from the others, or with
 * `npm run test:journeys` all.
 */
export const usually = <T>(usual: readonly T[], all: readonly T[]): readonly T[] =>
	process.env['SIZES'] === 'all' ? all : usual;

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

/**
 * @param origin what pages may talk to
 * @param hosts maps a name to loopback, as a LAN would
 * @param keeps whether a device keeps the program for when there is no network: a second of work for each
 *   device, so only where it matters
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
	const contexts: BrowserContext[] = [];
	return {
		browser,
		complaints,
		strangers,
		async meet(name, { width, height, touch = false }, how = {}) {
			const context = await browser.newContext({
				viewport: { width, height },
				hasTouch: touch,
				locale: 'nl-NL',
				reducedMotion: 'reduce',
				serviceWorkers: keeps ? 'allow' : 'block',
				...how
			});
			contexts.push(context);
			context.on('page', (opened) => void giveHands(opened));
			const page = await context.newPage();
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
		async leave() {
			for (const context of contexts) await context.close();
		}
	};
}
