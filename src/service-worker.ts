/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

/**
 * Lets a page that was opened before open again without a network: the one shell and the files of the
 * program. It never keeps an answer of the API. Where there is no secure context it does not exist, and
 * the page works without it.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `kaartgesprek-${version}`;
const SHELL = '/';
const assets = new Set([...build, ...files]);

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(CACHE)
			.then((cache) => cache.addAll([SHELL, ...assets]))
			.then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => name !== CACHE).map(drop)))
			.then(() => worker.clients.claim())
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (assets.has(url.pathname)) event.respondWith(fromCache(request));
	else if (request.mode === 'navigate') event.respondWith(orShell(request));
});

function drop(name: string): Promise<boolean> {
	return caches.delete(name);
}

async function fromCache(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
}

/** The network first, so that a new version is seen at once; the same shell serves every page. */
async function orShell(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const shell = await caches.match(SHELL);
		if (shell) return shell;
		throw error;
	}
}
