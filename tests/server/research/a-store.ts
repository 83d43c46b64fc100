import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDecks } from '$lib/decks/built-in';
import { defaultAgenda } from '$lib/domain/agenda';
import { initialState } from '$lib/domain/steering/initial-state';
import type { App } from '$lib/server/app';
import { openSqlite } from '$lib/server/store/sqlite';
import { findDialogue } from '$lib/server/store/dialogue-record';
import { first, rows, type Store } from '$lib/server/store/store';
import { enterResearch } from '$lib/server/research/enter-research';
import { freezeRound } from '$lib/server/usecases/freeze-round';

const [built] = builtInDecks;
if (!built) throw new Error('no deck');
export const deck = built;
/** The cards that everybody of these dialogues gets. */
export const factors = deck.cards.filter(
	(card) => card.kind === 'factor' && card.core && card.for === 'all'
);
export const needs = deck.cards.filter(
	(card) => card.kind === 'need' && card.core && card.for === 'all'
);

/** What one person did: piles by card, and more entries. */
export interface Planted {
	readonly factors: Readonly<Record<string, string>>;
	readonly needs?: Readonly<Record<string, string>>;
	readonly research?: boolean;
	readonly language?: string;
	readonly via?: string;
	readonly finished?: boolean;
	readonly answers?: readonly object[];
	/** version of the text they said yes to */
	readonly consent?: string;
	readonly work?: string;
	/** answers to the questions of a study */
	readonly background?: Readonly<Record<string, string>>;
}

export interface ResearchStore {
	readonly app: App;
	readonly store: Store;
	/** where the database lies */
	readonly folder: string;
	/** Opens the same database again, as a restart would. */
	readonly restart: () => Promise<void>;
	/** Plants a dialogue of people who joined and sorted, closed and ended; gives all ids. */
	readonly plant: (
		people: readonly Planted[],
		other?: {
			readonly study?: string;
			readonly month?: number;
			readonly mode?: 'dialogue' | 'import' | 'rehearsal';
		}
	) => Promise<{
		readonly dialogue: string;
		readonly people: readonly string[];
		/** what it is called in research */
		readonly group: string;
	}>;
	readonly close: () => Promise<void>;
}

/** A store with nobody in it, and a way to put whole dialogues in. */
export function aResearchStore(): ResearchStore {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-research-'));
	const open = () => openSqlite(folder, 'a-key-of-thirty-two-characters-or-more');
	let store = open();
	const app = {
		get store() {
			return store;
		},
		secret: 'secret',
		config: { exportHours: 24, researchTerms: undefined },
		now: () => Date.UTC(2026, 10, 26),
		erased: { hashes: [], published: [], add: () => {} },
		log: () => {}
	} as unknown as App;
	let count = 0;
	const state = JSON.stringify({
		...initialState(
			{
				size: 'core',
				work: 'ask',
				languages: ['nl', 'en'],
				minGroup: 5,
				exactBelow10: false,
				powerInRoom: false,
				showLetter: false,
				ownCards: true,
				comments: true,
				anchors: true,
				needs: true,
				retentionDays: 90,
				study: 'pilot'
			},
			defaultAgenda({ needs: true })
		),
		lifecycle: 'ended'
	});
	return {
		app,
		get store() {
			return store;
		},
		folder,
		async restart() {
			await store.close();
			store = open();
		},
		async plant(people, { study = 'pilot', month = 11, mode = 'dialogue' } = {}) {
			const dialogue = `dialogue-${++count}`;
			const ids = people.map(() => `person-${++count}`);
			await store.commit(function* () {
				yield* rows(
					store.sql
						.insertInto('studies')
						.values({ id: study, title: study, ends_on: '2030-01-01' })
						.onConflict((conflict) => conflict.doNothing())
				);
				yield* rows(
					store.sql.insertInto('dialogues').values({
						id: dialogue,
						code: null,
						title: dialogue,
						deck: deck.id,
						deck_version: deck.version,
						language: 'nl',
						study,
						mode,
						state,
						lifecycle: 'ended',
						rev: 1,
						version: 1,
						joined: people.length,
						personal: 0,
						year: 2026,
						month,
						active_hour: 1,
						kept_until: '2030-01-01',
						withheld_seed: count
					})
				);
				for (const [at, person] of people.entries()) {
					const participant = ids[at] as string;
					const moves = (round: string, piles: Readonly<Record<string, string>>) =>
						Object.entries(piles).map(([card, pile]) => ({
							kind: 'move',
							round,
							card,
							pile,
							via: person.via ?? 'tap'
						}));
					const said: readonly object[] = [
						...moves('factors-1', person.factors),
						...moves('needs-1', person.needs ?? {}),
						...(person.answers ?? []),
						...(person.finished === false ? [] : [{ kind: 'finished', round: 'factors-1' }])
					];
					yield* rows(
						store.sql.insertInto('participants').values({
							id: participant,
							dialogue,
							number: at + 1,
							key_hash: 'x',
							language: person.language ?? 'nl',
							research: person.research === false ? 0 : 1,
							exact: 0,
							assisted: 'none',
							seed: at,
							gone: 0,
							acknowledged: said.length,
							work: person.work ?? '',
							consent: person.consent ?? 'kaartgesprek-2',
							background: person.background ? JSON.stringify(person.background) : '',
							erase_hash: participant
						})
					);
					if (said.length === 0) continue;
					yield* rows(
						store.sql.insertInto('finishes').values({ dialogue, round: 'factors-1', participant })
					);
					yield* rows(
						store.sql.insertInto('entries').values(
							said.map((body, at) => ({
								participant,
								seq: at + 1,
								dialogue,
								round: 'factors-1',
								kind: 'kind' in body ? String(body.kind) : '',
								body: JSON.stringify({ ...body, seq: at + 1 }),
								verdict: 'counted' as const,
								reason: ''
							}))
						)
					);
				}
			});
			const group = await store.commit(function* () {
				const record = yield* findDialogue(store, dialogue);
				const round = record?.state.rounds.find(({ id }) => id === 'factors-1');
				if (!record || !round) throw new Error('a planted dialogue is not there');
				if (people.length >= 5) yield* freezeRound(app, record, deck, round);
				yield* enterResearch(app, record);
				return yield* first(
					store.sql.selectFrom('research_groups').select('id').where('dialogue', '=', dialogue)
				);
			});
			return { dialogue, people: ids, group: group?.id ?? '' };
		},
		async close() {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Cards of a kind on piles, by the place of the card. */
export const laid = (
	cards: readonly { readonly id: string }[],
	pileOf: (at: number) => string | undefined
): Record<string, string> =>
	Object.fromEntries(
		cards.flatMap(({ id }, at) => {
			const pile = pileOf(at);
			return pile === undefined ? [] : [[id, pile]];
		})
	);

/** Everything that is sent of a file. */
export async function bytesOf(
	body: Uint8Array | AsyncIterable<Uint8Array>
): Promise<Uint8Array<ArrayBuffer>> {
	if (body instanceof Uint8Array) return new Uint8Array(body);
	const pieces: Uint8Array[] = [];
	for await (const piece of body) pieces.push(piece);
	return new Uint8Array(Buffer.concat(pieces));
}
