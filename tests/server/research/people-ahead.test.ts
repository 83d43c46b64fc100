import { expect, test } from 'vitest';
import { readParticipantToken } from '$lib/server/access/participant-token';
import { findDeck } from '$lib/server/store/deck-shelf';
import { findDialogue, type DialogueRecord } from '$lib/server/store/dialogue-record';
import { rows, type Unit } from '$lib/server/store/store';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { enterResearch } from '$lib/server/research/enter-research';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { freezeRound } from '$lib/server/usecases/freeze-round';
import { peopleAhead, saidByPeople, type PeopleAhead } from '$lib/server/research/people-ahead';
import { runCommand } from '$lib/server/usecases/run-command';
import { takeEntries } from '$lib/server/usecases/take-entries';
import { anApp, letIn, valueOf } from '../an-app';

const PEOPLE = 64;
const id = (at: number) => `person-${String(at).padStart(20, '0')}`;

test('a large dialogue, worked out ahead, is frozen as it is in the transaction, whoever changed in between (D2, D12, D16)', async () => {
	const { app, stop } = await anApp(Date.now, { RESEARCHER_KEY: 'a-researcher-key-for-tests' });
	const { sql } = app.store;
	const dialogue = valueOf(
		await createDialogue(app, { title: 'Proef', deck: 'llo', language: 'nl', settings: {} })
	);
	let rev = 0;
	const command = async (what: Parameters<typeof runCommand>[2]['command']) => {
		const done = await runCommand(app, dialogue.id, { key: `c${rev}`, rev, command: what });
		rev = valueOf(done).rev;
	};
	await command({ type: 'open' });
	const say = async (at: number, from: number, ...entries: readonly object[]) => {
		const { token } = await letIn(app, dialogue.code, id(at), at > 3);
		const claims = readParticipantToken(app.signing, token);
		if (!claims) throw new Error('no claims');
		const numbered = entries.map((entry, seq) => ({ ...entry, seq: from + seq }));
		valueOf(
			await takeEntries(app, claims, numbered as unknown as Parameters<typeof takeEntries>[2])
		);
	};
	const move = (card: string, pile: string) => ({
		kind: 'move',
		round: 'factors-1',
		card,
		pile,
		via: 'tap'
	});
	const { hand } = await letIn(app, dialogue.code, id(0));
	const piles = ['helps', 'hinders', 'neutral', 'skip'];
	for (let at = 0; at < PEOPLE; at++) {
		const moves = hand.factor.map((card, seq) =>
			move(card, piles[(at * 7 + seq * at) % piles.length] ?? '')
		);
		await say(at, 1, ...moves, { kind: 'finished', round: 'factors-1' });
	}
	const next = hand.factor.length + 2;

	/** What some work would keep, and nothing of it stays. */
	const would = async <T>(work: (record: DialogueRecord) => Unit<T>): Promise<T> => {
		const kept: T[] = [];
		await app.store
			.commit(function* () {
				const record = yield* findDialogue(app.store, dialogue.id);
				if (record) kept.push(yield* work(record));
				throw new Error('back');
			})
			.catch(() => undefined);
		return kept[0] as T;
	};
	function* picture(): Unit<string> {
		const [found] = yield* rows(
			sql.selectFrom('pictures').selectAll().where('dialogue', '=', dialogue.id)
		);
		return JSON.stringify(found);
	}
	function* pool(): Unit<unknown> {
		const people = yield* rows(sql.selectFrom('pool').selectAll().orderBy('id'));
		const groups = yield* rows(sql.selectFrom('research_groups').selectAll());
		return [
			people.map((row) => ({ ...row, group_id: '' })),
			groups.map((row) => ({ ...row, id: '' }))
		];
	}
	const closing = (ahead?: PeopleAhead) =>
		would(function* (record) {
			const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
			const [round] = record.state.rounds;
			if (deck && round) yield* freezeRound(app, record, deck, round, { ahead });
			return yield* picture();
		});
	const ending = (ahead?: PeopleAhead) =>
		would(function* (record) {
			yield* enterResearch(app, record, ahead);
			return yield* pool();
		});
	/** Of how many it would still hold. */
	const holds = (ahead: PeopleAhead | undefined) =>
		would(function* (record) {
			const people = yield* rows(sql.selectFrom('participants').selectAll());
			return (yield* saidByPeople(app, record, people, ahead)).same.size;
		});

	const early = await peopleAhead(app, dialogue.id, { round: 'factors-1' });
	expect(await holds(early)).toBe(PEOPLE);
	await say(5, next, move(hand.factor[0] ?? '', 'skip'));
	await eraseParticipant(app, id(6));
	await say(PEOPLE, 1, move(hand.factor[0] ?? '', 'helps'), {
		kind: 'finished',
		round: 'factors-1'
	});
	expect(await holds(early)).toBe(PEOPLE - 2);
	expect(await closing(early)).toBe(await closing());
	const plain = await closing();
	await command({ type: 'close', round: 'factors-1' });
	expect(await app.store.read(picture)).toBe(plain);

	const before = await peopleAhead(app, dialogue.id);
	await say(7, next, move(hand.factor[1] ?? '', 'skip'), { kind: 'research', consent: false });
	expect(await holds(before)).toBe(PEOPLE - 1);
	const without = await ending();
	expect(await ending(before)).toEqual(without);
	await command({ type: 'end' });
	expect(await app.store.read(pool)).toEqual(without);
	expect((without as unknown[][])[0]?.length).toBeGreaterThan(40);
	await stop();
});
