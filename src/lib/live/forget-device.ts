import { answeredWithin } from './answered-within';
import { ask } from './api';

/**
 * Throws away everything this site keeps in this browser: dialogues, drafts, choices, kept pages
 * and cookies. On https the server's Clear-Site-Data repeats this; on plain http browsers ignore
 * that header, and offline nobody sends it. What was sent to a server stays there.
 * @returns whether cookies were cleared: false when the server could not be reached
 */
export async function forgetDevice(): Promise<boolean> {
	for (const storage of [() => localStorage, () => sessionStorage]) {
		await quietly(() => storage().clear());
	}
	await quietly(async () => {
		const databases = await indexedDB.databases();
		await Promise.all(databases.map(({ name }) => dropDatabase(name ?? '')));
	});
	await quietly(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await quietly(async () => {
		const workers = await navigator.serviceWorker.getRegistrations();
		for (const worker of workers) await worker.unregister();
	});
	const answer = await ask('/session', { method: 'DELETE', body: { everything: true } });
	return answer.ok;
}

/** Storage that a browser refuses to open, or never opens, holds nothing of ours. */
async function quietly(work: () => unknown): Promise<void> {
	try {
		await answeredWithin(Promise.resolve(work()));
	} catch {
		// a private window, plain http, an old browser
	}
}

function dropDatabase(name: string): Promise<void> {
	return new Promise((resolve) => {
		const asked = indexedDB.deleteDatabase(name);
		// another tab may hold it open; the browser deletes it once that tab closes
		asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
	});
}
