import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { noProgress } from '$lib/live/device-store';
import { memoryStore } from '$lib/live/memory-store';
import type { Person } from '$lib/live/person';
import { createSession, type Session } from '$lib/participant/session';
import { soloSnapshot } from '$lib/participant/solo/solo-snapshot';
import type { OwnState } from '$lib/protocol/snapshot';
import { fakePage } from '../live/fake-event-source';

const llo = builtInDecks[0] as Deck;

let page: ReturnType<typeof fakePage>;
let sessions: Session[] = [];
beforeEach(() => {
	vi.useFakeTimers();
	page = fakePage();
	sessions = [];
});
afterEach(() => {
	for (const session of sessions) session.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function phone(participant: string): Promise<void> {
	const person = {
		dialogue: `d-${participant}`,
		participant,
		token: 'p.x',
		language: 'nl',
		viewer: false,
		deck: llo
	} as unknown as Person;
	const device = memoryStore();
	await device.writePerson(person);
	const kept = { person, progress: noProgress, entries: [] };
	sessions.push(createSession({ device, kept, tab: 'tab' }));
}

test('phones that are told to fetch their own state do so spread over two seconds, each once', async () => {
	const began = Date.now();
	const fetched: [string, number][] = [];
	vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => {
		const participant = /participants\/([^/]+)$/.exec(path)?.[1];
		if (method === 'GET' && participant) fetched.push([participant, Date.now() - began]);
		const own: OwnState = {
			participant: participant ?? '',
			epoch: 'e',
			acknowledged: 0,
			language: 'nl',
			consent: { join: true, research: false },
			seed: 1,
			viewer: false,
			placements: [],
			answers: {},
			entries: [],
			finished: []
		};
		return Response.json(own);
	});
	let at = 0;
	const chances = [0, 0.25, 0.5, 0.999];
	vi.spyOn(Math, 'random').mockImplementation(() => chances[at++ % chances.length] ?? 0);
	for (const name of ['a', 'b', 'c', 'd']) await phone(name);
	await vi.advanceTimersByTimeAsync(0);
	await vi.dynamicImportSettled();
	expect(page.open()).toHaveLength(4);
	const state = { ...soloSnapshot(llo, 'core', 'Proef'), version: 3, rev: 1, epoch: 'e' };
	for (const stream of page.open()) stream.say('snapshot', state);
	await vi.advanceTimersByTimeAsync(2_000);
	expect(fetched).toEqual([]);
	at = 0;
	for (const stream of page.open()) stream.say('snapshot', { ...state, version: 4, personal: 1 });
	for (const stream of page.open()) stream.say('snapshot', { ...state, version: 5, personal: 1 });
	await vi.advanceTimersByTimeAsync(10_000);
	expect(fetched).toEqual([
		['a', 2_000],
		['b', 2_500],
		['c', 3_000],
		['d', 3_998]
	]);
});
