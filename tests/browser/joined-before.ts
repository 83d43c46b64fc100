import type { Page } from 'playwright-core';
import type { Person, Progress } from '$lib/live/person';
import { newParticipant, type Led } from '../http/client';

/** What such a phone said before it stood at its first card. */
const SAID = [
	{ kind: 'anchor', want: 'yes' },
	{ kind: 'anchor', doing: 'no' },
	{ kind: 'practice-done' }
] as const;

interface CameIn {
	readonly research?: boolean;
	/** whether the questions about learning were answered */
	readonly anchors?: boolean;
	/** the piles on which the first cards lie, in their order */
	readonly laid?: readonly string[];
}

/** That many cards on one pile. */
export const lay = (cards: number, pile = 'helps'): readonly string[] =>
	Array.from({ length: cards }, () => pile);

/**
 * A phone on which somebody came in before: it agreed, answered and practised over the API,
 * remembers it as a phone does, and opens at the first of its cards. A tenth of the work of coming
 * in by its pages, for what is not about coming in.
 */
export async function joinedBefore(
	page: Page,
	url: string,
	dialogue: Pick<Led, 'id' | 'joinToken'>,
	{ research = true, anchors = true, laid = [] }: CameIn = {}
): Promise<void> {
	const participant = newParticipant();
	const key = `key-of-${participant}`;
	// in the context of the page, which so gets the cookie of the stream
	const post = async (path: string, data: object, token?: string) => {
		const answer = await page.context().request.post(`${url}/api/v1${path}`, {
			data,
			headers: { origin: url, ...(token ? { authorization: `Bearer ${token}` } : {}) }
		});
		if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
		return answer.json();
	};
	const joined = await post('/join', {
		participant,
		key,
		code: dialogue.joinToken,
		language: 'nl',
		consent: { join: true, research }
	});
	const moves = laid.map((pile, at) => ({
		kind: 'move',
		round: 'factors-1',
		card: joined.hand.factor[at],
		pile
	}));
	const said = SAID.filter(({ kind }) => anchors || kind !== 'anchor');
	const entries = [...said, ...moves].map((one, at) => ({ ...one, seq: at + 1 }));
	await post(`/participants/${participant}/entries`, { entries }, joined.token);
	const { title, token, seed, eraseCode, questions, deck, epoch } = joined;
	const person: Person = {
		dialogue: dialogue.id,
		participant,
		key,
		token,
		title,
		language: 'nl',
		seed,
		eraseCode,
		viewer: false,
		research,
		studyUntil: undefined,
		questions,
		deck
	};
	const progress: Progress = {
		epoch,
		acknowledged: entries.length,
		verdicts: [],
		snapshot: undefined
	};
	await page.addInitScript(remember, { person, progress, entries });
	await page.goto(`${url}/d/${dialogue.id}`);
}

interface Kept {
	readonly person: Person;
	readonly progress: Progress;
	readonly entries: readonly { readonly seq: number }[];
}

/** In the page, before anything of it: makes the store as the page would, which waits for it. */
function remember({ person, progress, entries }: Kept): void {
	if (window !== window.top || location.protocol === 'about:') return;
	if (sessionStorage.getItem('came-in')) return;
	sessionStorage.setItem('came-in', 'yes');
	const { dialogue } = person;
	const opening = indexedDB.open('kaartgesprek', 1);
	opening.onupgradeneeded = () => {
		const keep = (name: string, keyPath: string | string[], ...records: readonly object[]) => {
			const store = opening.result.createObjectStore(name, { keyPath });
			for (const record of records) store.put(record);
		};
		keep('people', 'dialogue', person);
		keep('progress', 'dialogue', { ...progress, dialogue });
		keep(
			'entries',
			['dialogue', 'seq'],
			...entries.map((entry) => ({ dialogue, seq: entry.seq, entry }))
		);
		keep('leases', 'dialogue');
	};
	opening.onsuccess = () => opening.result.close();
}
