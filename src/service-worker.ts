/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

/**
 * Lets a page that was opened before reopen offline: keeps the one shell, the program's files and
 * card sets, and no other API response. It needs a secure context; pages work without it.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const NAME = 'kaartgesprek';
const CACHE = `${NAME}-${version}`;
/** Parts of the program; their names change with what is in them. */
const PARTS = '/_app/immutable/';
/** Card sets: public, and about nobody. */
const DECKS = '/api/v1/decks/';
const SHELL = '/';
const AT_ONCE = 2;
/** The pictures of the README are no part of the program. */
const assets = new Set([...build, ...files].filter((path) => !path.startsWith('/guide/')));

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(CACHE)
			.then((cache) => keepAll(cache, [SHELL, ...assets]))
			.then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(tooOld(names).map(drop)))
			.then(() => worker.clients.claim())
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (assets.has(url.pathname) || url.pathname.startsWith(PARTS)) {
		event.respondWith(fromCache(request));
	} else if (url.pathname.startsWith(DECKS)) event.respondWith(orKept(request));
	else if (request.mode === 'navigate') event.respondWith(orShell(request));
});

/**
 * Hundreds of files, a few at a time and after everything else: a browser opens six connections per
 * address, and the page's own requests must not wait for what is only stored for later.
 */
async function keepAll(cache: Cache, paths: readonly string[]): Promise<void> {
	const waiting = [...paths];
	const next = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await cache.add(new Request(path, { priority: 'low' }));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** All but this version and the previous one, whose parts an open page may still ask for. */
function tooOld(names: readonly string[]): readonly string[] {
	const versions = names.filter((name) => name.startsWith(`${NAME}-`) && name !== CACHE);
	return versions.slice(0, -1);
}

function drop(name: string): Promise<boolean> {
	return caches.delete(name);
}

async function fromCache(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
}

/** Network first; the response is kept for when there is none. */
async function orKept(request: Request): Promise<Response> {
	try {
		const fresh = await fetch(request);
		if (fresh.ok) await (await caches.open(CACHE)).put(request, fresh.clone());
		return fresh;
	} catch (error) {
		const kept = await caches.match(request);
		if (kept) return kept;
		throw error;
	}
}

/** Network first, so that a new version shows at once; one shell serves every page. */
async function orShell(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const shell = await caches.match(SHELL);
		if (shell) return shell;
		throw error;
	}
}
