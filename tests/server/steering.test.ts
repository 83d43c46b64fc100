import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry } from '$lib/domain/entry';
import type { Command } from '$lib/domain/steering/command';
import type { CommandRequest } from '$lib/protocol/commands';
import { readParticipantToken } from '$lib/server/access/participant-token';
import type { App } from '$lib/server/app';
import { snapshotsOf } from '$lib/server/live/snapshot-cache';
import { findDialogue } from '$lib/server/store/dialogue-record';
import { rows } from '$lib/server/store/store';
import { runCommand } from '$lib/server/usecases/run-command';
import { takeEntries } from '$lib/server/usecases/take-entries';
import { NOON } from '../domain/steering/a-dialogue';
import {
	dialogueAt,
	expected,
	PHASES,
	ROUND_STATES,
	TRANSITIONS
} from '../domain/steering/transitions';
import { anApp, letIn, makeDialogue, valueOf } from './an-app';

let app: App;
let stop: () => Promise<void>;
beforeAll(async () => {
	({ app, stop } = await anApp(() => NOON));
});
afterAll(() => stop());

let number = 0;
const personId = () => `person-${String(++number).padStart(20, '0')}`;

async function say(token: string, entries: readonly Entry[]) {
	const claims = readParticipantToken(app.signing, token);
	if (!claims) throw new Error('no claims');
	return valueOf(await takeEntries(app, claims, entries));
}

/** A dialogue in which five people laid their cards. */
async function sorted() {
	const made = await makeDialogue(app);
	const tokens: string[] = [];
	for (let person = 0; person < 5; person++) {
		const { token, hand } = await letIn(app, made.code, personId());
		tokens.push(token);
		await say(token, [
			...hand.factor.map((card, at): Entry => ({
				kind: 'move',
				seq: at + 1,
				round: 'factors-1',
				card,
				pile: at % 2 ? 'helps' : 'hinders',
				via: 'tap'
			})),
			{ kind: 'finished', seq: hand.factor.length + 1, round: 'factors-1' }
		]);
	}
	return { ...made, tokens };
}

const stateOf = async (dialogue: string): Promise<DialogueState> => {
	const found = await app.store.read(() => findDialogue(app.store, dialogue));
	if (!found) throw new Error('no dialogue');
	return found.state;
};

/** Puts a dialogue where it would be after a long talk. */
async function put(dialogue: string, state: DialogueState): Promise<void> {
	const { sql } = app.store;
	await app.store.commit(function* () {
		yield* rows(
			sql
				.updateTable('dialogues')
				.set({ state: JSON.stringify(state), lifecycle: state.lifecycle, rev: state.rev })
				.where('id', '=', dialogue)
		);
		yield* rows(sql.deleteFrom('pictures').where('dialogue', '=', dialogue));
	});
}

/** Everything that people said, with its verdict. */
const answersOf = (dialogue: string) =>
	app.store.read(() =>
		rows(
			app.store.sql
				.selectFrom('entries')
				.selectAll()
				.where('dialogue', '=', dialogue)
				.orderBy('participant')
				.orderBy('seq')
		)
	);

let keys = 0;
const request = (rev: number, command: Command): CommandRequest => ({
	key: `key-${++keys}`,
	rev,
	command: structuredClone(command) as CommandRequest['command']
});

describe.each(PHASES)('in the store, a dialogue that is %s', (phase) => {
	test.each(ROUND_STATES)(
		'with its cards %s does what the table says, keeps every answer, and does it once (L1, L2)',
		async (round) => {
			const { id } = await sorted();
			let answers = await answersOf(id);
			expect(answers.length).toBeGreaterThan(100);
			// what wipes a person comes last, and what wipes a dialogue after that
			const wipes = ['remove-people', 'purge'];
			const lines = TRANSITIONS.toSorted(
				(a, b) => wipes.indexOf(a.command.type) - wipes.indexOf(b.command.type)
			);
			for (const line of lines) {
				const said = expected(line, phase, round);
				const why = `${line.name}: ${said}`;
				const start = { ...dialogueAt(phase, round), rev: 40 };
				await put(id, start);
				const stale = await runCommand(app, id, request(39, line.command));
				const problem = phase === 'purged' ? 'purged' : 'stale-command';
				expect(stale, why).toMatchObject({ ok: false, problem });
				const once = request(40, line.command);
				const outcome = await runCommand(app, id, once);
				if (said !== 'ok') {
					const refusal = said === 'purged' ? { problem: 'purged' } : { extra: { reason: said } };
					expect(outcome, why).toMatchObject({ ok: false, ...refusal });
					expect(await stateOf(id), why).toEqual(JSON.parse(JSON.stringify(start)));
				} else if (line.command.type === 'purge') {
					expect(await answersOf(id), why).toEqual([]);
					continue;
				} else {
					expect(outcome, why).toMatchObject({ ok: true, value: { rev: 41 } });
					const then = await stateOf(id);
					// the same key once more, also after others went on
					expect(await runCommand(app, id, once), why).toMatchObject({ value: { rev: 41 } });
					expect(await stateOf(id), why).toEqual(then);
					expect((await snapshotsOf(app, id))?.facilitator.rev, why).toBe(41);
				}
				if (said === 'ok' && line.command.type === 'remove-people') {
					const left = await answersOf(id);
					expect(left.length, why).toBeLessThan(answers.length);
					answers = left;
				}
				expect(await answersOf(id), why).toEqual(answers);
			}
		}
	);
});

test('five hundred people join between the look and the press, and nobody is refused (ARCHITECTURE §5)', async () => {
	const { id, code } = await makeDialogue(app);
	const { rev, version } = (await snapshotsOf(app, id))?.facilitator ?? { rev: -1, version: -1 };
	await Promise.all(Array.from({ length: 500 }, () => letIn(app, code, personId())));
	const outcome = await runCommand(app, id, request(rev, { type: 'open' }));
	expect(outcome).toMatchObject({ ok: true, value: { rev: rev + 1 } });
	const after = (await snapshotsOf(app, id))?.facilitator;
	expect(after?.counts.joined).toBe(500);
	expect(after?.version).toBeGreaterThanOrEqual(version + 501);
});

test('two people press next together: one step is made, and the other hears where the talk is (L3)', async () => {
	const { id } = await makeDialogue(app);
	await runCommand(app, id, request(0, { type: 'open' }));
	const both = await Promise.all([
		runCommand(app, id, request(1, { type: 'goto', stage: 'practice' })),
		runCommand(app, id, request(1, { type: 'next' }))
	]);
	expect(both.map((one) => one.ok)).toEqual([true, false]);
	expect(both[1]).toMatchObject({ problem: 'stale-command', extra: { rev: 2 } });
	expect((await stateOf(id)).stage).toBe('practice');
});

test('two people press the large button together: both hear that the step is made, and it is made once (L3)', async () => {
	const { id } = await makeDialogue(app);
	await runCommand(app, id, request(0, { type: 'open' }));
	const step = { type: 'goto', stage: 'practice', from: 'welcome' } as const;
	const both = await Promise.all([
		runCommand(app, id, request(1, step)),
		runCommand(app, id, request(1, step))
	]);
	expect(both).toEqual([
		{ ok: true, value: { rev: 2 } },
		{ ok: true, value: { rev: 2, already: true } }
	]);
	// also from a screen that is new, with a finger that came down on the old one
	expect(await runCommand(app, id, request(2, step))).toEqual(both[1]);
	const past = await runCommand(app, id, request(2, { type: 'next', from: 'welcome' }));
	expect(past).toEqual(both[1]);
	await runCommand(app, id, request(2, { type: 'next' }));
	for (const late of [step, { type: 'end', from: 'practice' } as const]) {
		const outcome = await runCommand(app, id, request(3, late));
		expect(outcome).toEqual({ ok: false, problem: 'stepped', extra: { rev: 3 } });
	}
	expect(await stateOf(id)).toMatchObject({ rev: 3, stage: 'sort', lifecycle: 'running' });
});

test('a step from where the talk still is needs the newest revision all the same (L1)', async () => {
	const { id } = await makeDialogue(app);
	await runCommand(app, id, request(0, { type: 'open' }));
	await runCommand(app, id, request(1, { type: 'note', text: 'van Bo' }));
	const step = { type: 'goto', stage: 'practice', from: 'welcome' } as const;
	const stale = await runCommand(app, id, request(1, step));
	expect(stale).toMatchObject({ ok: false, problem: 'stale-command' });
	expect(await runCommand(app, id, request(2, step))).toEqual({ ok: true, value: { rev: 3 } });
});

test('what two devices did after each other is taken back only while it is the newest (L3)', async () => {
	const { id } = await makeDialogue(app);
	valueOf(await runCommand(app, id, request(0, { type: 'open' })));
	valueOf(await runCommand(app, id, request(1, { type: 'note', text: 'van An' })));
	valueOf(await runCommand(app, id, request(2, { type: 'note', text: 'van Bo' })));
	// An saw Bo’s note, and still asks for her own step
	const hers = await runCommand(app, id, request(3, { type: 'undo', rev: 2 }));
	expect(hers).toMatchObject({ ok: false, extra: { reason: 'not-undoable' } });
	// and before she saw it
	const unseen = await runCommand(app, id, request(2, { type: 'undo', rev: 2 }));
	expect(unseen).toMatchObject({ ok: false, problem: 'stale-command' });
	valueOf(await runCommand(app, id, request(3, { type: 'undo', rev: 3 })));
	expect((await stateOf(id)).notes.map(({ text }) => text)).toEqual(['van An']);
	// an undo is not undone: the way back is doing it again
	const again = await runCommand(app, id, request(4, { type: 'undo', rev: 4 }));
	expect(again).toMatchObject({ ok: false, extra: { reason: 'not-undoable' } });
});

test('a round that is paused takes what was laid before the pause; a closed one keeps what is late (L6)', async () => {
	const { id, tokens } = await sorted();
	valueOf(await runCommand(app, id, request(0, { type: 'open' })));
	valueOf(await runCommand(app, id, request(1, { type: 'input', value: 'paused' })));
	const [card = ''] = (await answersOf(id)).map(
		(row) => (JSON.parse(row.body) as { card?: string }).card
	);
	const seq = (await answersOf(id)).length / tokens.length + 1;
	const move = (at: number, pile: string): Entry => ({
		kind: 'move',
		seq: at,
		round: 'factors-1',
		card,
		pile,
		via: 'tap'
	});
	const token = tokens[0] ?? '';
	expect((await say(token, [move(seq, 'neutral')])).verdicts).toEqual([]);
	valueOf(await runCommand(app, id, request(2, { type: 'close', round: 'factors-1' })));
	const late = await say(token, [move(seq + 1, 'helps'), { kind: 'practice-done', seq: seq + 2 }]);
	// kept, said, and nothing behind it waits (L7)
	expect(late.verdicts).toMatchObject([{ seq: seq + 1, verdict: 'late' }]);
	expect(late.acknowledged).toBe(seq + 2);
});

test('who was marked as gone and comes back is waited for again (L4)', async () => {
	const { id, tokens } = await sorted();
	const gone = async () =>
		(await snapshotsOf(app, id))?.facilitator.people.filter(({ status }) => status === 'gone');
	valueOf(await runCommand(app, id, request(0, { type: 'mark', participant: '1', gone: true })));
	expect(await gone()).toHaveLength(1);
	const seq = (await answersOf(id)).length / tokens.length + 1;
	await say(tokens[0] ?? '', [{ kind: 'practice-done', seq }]);
	expect(await gone()).toHaveLength(0);
});
