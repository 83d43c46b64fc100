import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDecks } from '$lib/decks/built-in';
import { defaultAgenda } from '$lib/domain/agenda';
import type { Round } from '$lib/domain/dialogue';
import { handOf } from '$lib/domain/deck';
import { initialState } from '$lib/domain/steering/initial-state';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { openSqlite } from '$lib/server/store/sqlite';
import { findDialogue, type DialogueRecord } from '$lib/server/store/dialogue-record';
import { rows, type Unit } from '$lib/server/store/store';
import { enterResearch } from '$lib/server/research/enter-research';
import { freezeRound } from '$lib/server/usecases/freeze-round';
import { peopleAhead, type PeopleAhead } from '$lib/server/research/people-ahead';
import { settleResearch } from '$lib/server/research/settle-research';

export const DIALOGUES = 400;
export const PEOPLE = 25;
export const CARDS = 42;

const [built] = builtInDecks;
if (!built) throw new Error('no deck');
const hand = handOf(built, 'factor', 'full', 'employed');
// a deck whose hand is exactly so many cards: the full one has a few less
const cards = Array.from({ length: CARDS }, (_, at) => {
	const card = hand[at % hand.length];
	if (!card) throw new Error('no cards');
	return at < hand.length ? card : { ...card, id: `${card.id}-${at}` };
});
const deck = { ...built, version: '0.0.42', cards };
/** An embedded store of 10 000 people or fewer, each with 42 factor cards on random piles. */
export async function filledStore(dialogues = DIALOGUES) {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-'));
	const open = () => openSqlite(folder, 'k'.repeat(32));
	const store = open();
	const app = {
		store,
		now: () => 1_795_600_000_000,
		secret: 'bench',
		erased: { hashes: [], published: [], add: () => {} },
		hub: { figures: () => ({ streams: 0 }) }
	} as unknown as App;
	const put = await fill(store, dialogues);
	// every dialogue has ended: research has them all
	await settleResearch(app);
	return {
		app,
		store,
		cards,
		/** Closes a dialogue's round, one person refusing, and ends it; CPU of each and of both. */
		async ending(people: number) {
			const id = `ending-${people}`;
			await put(id, people, 1, 'running');
			const timed = async (
				work: (record: DialogueRecord, ahead: PeopleAhead | undefined) => Unit<unknown>,
				wish?: { readonly round: string }
			) => {
				const all = cpuNow();
				const ahead = await peopleAhead(app, id, wish);
				const began = cpuNow();
				await store.commit(function* () {
					const record = yield* findDialogue(store, id);
					if (record) yield* work(record, ahead);
				});
				return { cpu: cpuNow() - all, held: cpuNow() - began };
			};
			const close = await timed(
				(record, ahead) =>
					freezeRound(app, record, deck, record.state.rounds[0] as Round, { ahead }),
				{ round: 'factors-1' }
			);
			return { close, end: await timed((record, ahead) => enterResearch(app, record, ahead)) };
		},
		/** the same file as a process finds it that has just started */
		started: (): App => ({ ...app, store: open() }),
		async remove() {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Of this process, in milliseconds. */
function cpuNow(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

async function fill(store: App['store'], dialogues: number) {
	const settings = {
		size: 'full' as const,
		work: 'employed' as const,
		languages: ['nl'],
		minGroup: 5,
		exactBelow10: false,
		powerInRoom: false,
		showLetter: false,
		ownCards: false,
		comments: false,
		anchors: false,
		needs: false,
		retentionDays: 90,
		study: 'bench'
	};
	const begun = initialState(settings, defaultAgenda({ needs: false }));
	const random = seeded(42);
	const piles = deck.piles.factor.map((pile) => pile.id);
	await store.commit(function* () {
		yield* rows(
			store.sql
				.insertInto('decks')
				.values({ id: deck.id, version: deck.version, data: JSON.stringify(deck) })
		);
		yield* rows(
			store.sql.insertInto('studies').values({ id: 'bench', title: 'Bench', ends_on: '2030-01-01' })
		);
	});
	for (let dialogue = 0; dialogue < dialogues; dialogue++) {
		await put(`dialogue-${dialogue}`, PEOPLE);
	}
	return put;

	/** A dialogue of so many people; the first so many said no to research. */
	async function put(
		id: string,
		people: number,
		refuse = 0,
		lifecycle: 'running' | 'ended' = 'ended'
	): Promise<void> {
		await store.commit(function* () {
			yield* rows(
				store.sql.insertInto('dialogues').values({
					id,
					code: null,
					title: id,
					deck: deck.id,
					deck_version: deck.version,
					language: 'nl',
					study: 'bench',
					mode: 'dialogue',
					state: JSON.stringify({ ...begun, lifecycle }),
					lifecycle,
					rev: 1,
					version: 1,
					joined: people,
					personal: 0,
					year: 2026,
					month: 11,
					active_hour: 1,
					kept_until: '2030-01-01',
					withheld_seed: people
				})
			);
			for (let number = 1; number <= people; number++) {
				const participant = `${Math.floor(random() * 2 ** 32).toString(16)}-${id}-${number}`;
				yield* rows(
					store.sql.insertInto('participants').values({
						id: participant,
						dialogue: id,
						number,
						key_hash: 'x',
						language: 'nl',
						research: number <= refuse ? 0 : 1,
						exact: 0,
						assisted: 'none',
						seed: number,
						gone: 0,
						acknowledged: CARDS + 1,
						work: '',
						erase_hash: participant
					})
				);
				const entry = (seq: number, kind: string, fields: object) => ({
					participant,
					seq,
					dialogue: id,
					round: 'factors-1',
					kind,
					body: JSON.stringify({ kind, seq, round: 'factors-1', ...fields }),
					verdict: 'counted' as const,
					reason: ''
				});
				const moves = cards.map((card, at) =>
					entry(at + 1, 'move', {
						card: card.id,
						pile: piles[Math.floor(random() * piles.length)],
						via: 'tap',
						shown: at + 1
					})
				);
				yield* rows(
					store.sql.insertInto('entries').values([...moves, entry(CARDS + 1, 'finished', {})])
				);
				yield* rows(
					store.sql.insertInto('finishes').values({ dialogue: id, round: 'factors-1', participant })
				);
			}
		});
	}
}
