import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { comeIn, sortBy } from '../browser/phone-person';
import { clientOf, leadDialogue, type Call } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';

/** After a whole job in a real browser: where every secret was seen, and who was asked anything. */

let product: Product;
let people: People;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'debug' });
	people = await openBrowser(product.url);
	call = clientOf(product);
}, 120_000);
afterAll(async () => {
	await people.leave();
	await product.stop();
});

interface Trace {
	readonly who: string;
	readonly page: Page;
	/** what travelled or was shown outside a body and an authorization or cookie header */
	readonly seen: string[];
}

async function follow(who: string, size: typeof LAPTOP): Promise<Trace> {
	const page = await people.meet(who, size);
	const seen: string[] = [];
	page.on('request', (request) => {
		seen.push(`address ${request.url()}`);
		const { referer } = request.headers();
		if (referer) seen.push(`referer ${referer}`);
	});
	page.on('response', (response) => {
		if (!/text\/html|javascript|css/.test(response.headers()['content-type'] ?? '')) return;
		void response
			.text()
			.then((text) => seen.push(`page ${response.url()} ${text}`))
			.catch(() => {});
	});
	page.on('console', (message) => seen.push(`console ${message.text()}`));
	page.on('framenavigated', (frame) => {
		// the fragment of a link is there for one moment: what stays in the history counts
		seen.push(`frame ${frame.url().split('#')[0]}`);
	});
	return { who, page, seen };
}

/** What a page leaves behind on its device. */
const leftBehind = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const found: unknown[] = [
			location.href,
			new XMLSerializer().serializeToString(document),
			document.cookie
		];
		found.push({ ...localStorage }, { ...sessionStorage });
		for (const { name } of await indexedDB.databases()) {
			if (!name) continue;
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const asked = indexedDB.open(name);
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error(name));
			});
			for (const store of database.objectStoreNames) {
				const all = await new Promise<unknown[]>((resolve, reject) => {
					const asked = database.transaction(store).objectStore(store).getAll();
					asked.onsuccess = () => resolve(asked.result as unknown[]);
					asked.onerror = () => reject(asked.error ?? new Error(store));
				});
				found.push(all);
			}
			database.close();
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				found.push(request.url, await (await cache.match(request))?.text());
			}
		}
		return JSON.stringify(found);
	});

test('no secret is in an address, a referrer, a page, the console, a cache, the log or on another device', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const [phone, panel, wall, research] = (await Promise.all([
		follow('phone', PHONE),
		follow('panel', LAPTOP),
		follow('wall', LAPTOP),
		follow('research', LAPTOP)
	])) as [Trace, Trace, Trace, Trace];
	await panel.page.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await wall.page.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await phone.page.goto(`${product.url}/#${dialogue.joinToken}`);
	await comeIn(phone.page);
	await sortBy(phone.page, { intrinsic: 'helps', external: 'hinders' }, 'keys');
	await research.page.goto(`${product.url}/research`);
	await research.page.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
	await research.page.keyboard.press('Enter');
	await research.page.getByRole('heading', { level: 1 }).waitFor();
	await dialogue.command({ type: 'goto', stage: 'cards' });
	await panel.page.getByRole('heading', { level: 1, name: 'Kaarten bespreken' }).waitFor();
	await dialogue.command({ type: 'end' });

	const kept = await leftBehind(phone.page);
	const own = (name: string) => new RegExp(`"${name}":"([^"]+)"`).exec(kept)?.[1] ?? '';
	const secrets = {
		facilitator: dialogue.facilitatorKey,
		wall: dialogue.wallKey,
		researcher: RESEARCHER_KEY,
		join: dialogue.joinToken,
		token: own('token'),
		'key of the person': own('key'),
		'erase code': own('eraseCode'),
		'secret of the server': readFileSync(join(product.folder, 'secret'), 'utf8').trim()
	};
	for (const [name, secret] of Object.entries(secrets)) {
		expect([name, secret.length > 11]).toEqual([name, true]);
	}

	const hits: string[] = [];
	const search = (where: string, text: string, ...may: readonly (keyof typeof secrets)[]) => {
		for (const [name, secret] of Object.entries(secrets)) {
			if (!may.includes(name as keyof typeof secrets) && text.includes(secret)) {
				hits.push(`${name}: ${where}`);
			}
		}
	};
	for (const { who, seen } of [phone, panel, wall, research]) {
		for (const line of seen) search(`${who}, ${line.slice(0, 120)}`, line);
	}
	// the person’s own device keeps what is theirs; the panel and an inviting wall show the way in
	search('device of the phone', kept, 'token', 'key of the person', 'erase code');
	search('device of the panel', await leftBehind(panel.page), 'join');
	search('device of the wall', await leftBehind(wall.page), 'join');
	search('device of the researcher', await leftBehind(research.page));
	search('log', product.log());
	expect(hits).toEqual([]);
	const asked = [phone, panel, wall, research].flatMap(({ seen }) =>
		seen.filter((line) => line.startsWith('address '))
	);
	expect(asked.length).toBeGreaterThan(50);
	expect(people.strangers).toEqual([]);
	record('secrets', {
		kept: hits.length === 0,
		figures: { secrets: Object.keys(secrets).length, requests: asked.length, hits: hits.length }
	});
	record('third-party', {
		kept: people.strangers.length === 0,
		figures: { requests: asked.length, 'to others': people.strangers.length }
	});
}, 180_000);
