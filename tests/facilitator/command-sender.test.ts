import { expect, test, vi } from 'vitest';
import {
	createSender,
	type CommandAnswer
} from '../../src/lib/facilitator/steering/command-sender';
import type { Answered } from '../../src/lib/live/api';
import type { CommandRequest } from '../../src/lib/protocol/commands';
import type { Problem } from '../../src/lib/protocol/problem';
import { aSnapshot } from './facilitator-snapshot';

type Answer = Answered<CommandAnswer>;

const silence: Answer = { ok: false, problem: undefined };
const refusal = (code: Problem['code'], status: number, extra: object = {}): Answer => ({
	ok: false,
	problem: { type: '', title: '', status, detail: 'Dat kan nu niet.', code, ...extra }
});
const done = (rev: number, change: Parameters<typeof aSnapshot>[0] = {}): Answer => ({
	ok: true,
	value: { rev, state: aSnapshot({ rev, version: rev, ...change }) }
});

/** A sender that gets these answers in turn. */
function senderOf(...answers: Answer[]) {
	let state = aSnapshot({ rev: 7, version: 7 });
	let keys = 0;
	const post = vi.fn<(request: CommandRequest) => Promise<Answer>>(async () => {
		const next = answers.shift();
		if (!next) throw new Error('no answer left');
		return next;
	});
	const send = createSender({
		post,
		shown: () => state,
		adopt: (newer) => {
			if ('epoch' in newer) state = newer;
		},
		newKey: () => `key-${++keys}`,
		wait: async () => true
	});
	return {
		send,
		post,
		state: () => state,
		/** while a finger is down the screen stays as it was when it came down */
		holds: (seen: typeof state) => (state = seen),
		sent: () => post.mock.calls.map(([one]) => one)
	};
}

test('a command carries the revision on the screen and takes over the new state (L1)', async () => {
	const { send, sent, state } = senderOf(done(8));
	expect(await send({ type: 'next' })).toEqual({ kind: 'done', rev: 8 });
	expect(sent()).toEqual([{ key: 'key-1', rev: 7, command: { type: 'next', from: 'welcome' } }]);
	expect(state().rev).toBe(8);
});

test('a lost answer is asked for again with the same key, so that it happens once (L1)', async () => {
	const { send, sent } = senderOf(silence, refusal('storage-down', 503), done(8));
	expect((await send({ type: 'next' })).kind).toBe('done');
	expect(sent().map(({ key, rev }) => `${key} ${rev}`)).toEqual(['key-1 7', 'key-1 7', 'key-1 7']);
});

test('a stale command is not repeated: the new state is taken and it is said (L3)', async () => {
	const newer = aSnapshot({ rev: 9, version: 9 });
	const { send, post, state } = senderOf(refusal('stale-command', 409, { state: newer }));
	expect(await send({ type: 'next' })).toEqual({ kind: 'changed' });
	expect(post).toHaveBeenCalledTimes(1);
	expect(state().rev).toBe(9);
});

test('a step that somebody else made already is done, and not ours to build on (L3)', async () => {
	const already: Answer = { ok: true, value: { rev: 8, already: true } };
	const { send, sent } = senderOf(already, refusal('stale-command', 409));
	const both = await Promise.all([
		send({ type: 'next', from: 'welcome' }),
		send({ type: 'note', text: 'x' })
	]);
	expect(both).toEqual([{ kind: 'done', rev: 8, already: true }, { kind: 'changed' }]);
	expect(sent().map(({ rev }) => rev)).toEqual([7, 7]);
});

test('a step from a place that was left is not made, and that is said (L3)', async () => {
	const newer = aSnapshot({ rev: 9, version: 9 });
	const { send, post, state } = senderOf(refusal('stepped', 409, { state: newer }));
	expect(await send({ type: 'next', from: 'welcome' })).toEqual({ kind: 'stepped' });
	expect(post).toHaveBeenCalledTimes(1);
	expect(state().rev).toBe(9);
});

test('a refusal comes back as its sentence', async () => {
	const { send } = senderOf(refusal('command-refused', 409));
	expect(await send({ type: 'back' })).toEqual({ kind: 'refused', sentence: 'Dat kan nu niet.' });
});

test('without any answer it ends in words, never in silence', async () => {
	const { send, post } = senderOf(...Array.from({ length: 11 }, () => silence));
	expect(await send({ type: 'next' })).toEqual({ kind: 'offline' });
	expect(post).toHaveBeenCalledTimes(11);
});

test('two commands go one after another, each on the revision the other made (L3)', async () => {
	const { send, sent } = senderOf(done(8), done(9));
	const both = await Promise.all([send({ type: 'next' }), send({ type: 'lock' })]);
	expect(both.map((one) => one.kind)).toEqual(['done', 'done']);
	expect(sent().map(({ key, rev }) => `${key} ${rev}`)).toEqual(['key-1 7', 'key-2 8']);
});

test('a finger that came down before the answer to our own command came presses on what that made (L3)', async () => {
	const { send, sent, state, holds } = senderOf(
		done(8),
		done(9),
		done(10, { stage: 'sort' }),
		done(11)
	);
	const seen = state();
	await send({ type: 'close', round: 'factors-1' });
	holds(seen);
	expect((await send({ type: 'note', text: 'x' })).kind).toBe('done');
	holds(seen);
	await send({ type: 'goto', stage: 'sort' });
	holds(seen);
	await send({ type: 'goto', stage: 'top' });
	expect(sent().map(({ rev, command }) => [rev, 'from' in command && command.from])).toEqual([
		[7, 'welcome'],
		[8, false],
		[9, 'welcome'],
		// our own step led to the sorting
		[10, 'sort']
	]);
});

test('a step given while our own is under way leaves the place that one led to (L3)', async () => {
	const { send, sent } = senderOf(done(8, { stage: 'sort' }), done(9, { stage: 'top' }), done(10));
	await Promise.all([
		send({ type: 'goto', stage: 'sort' }),
		send({ type: 'goto', stage: 'top' }),
		// asked in a dialog that was opened before the first step was made
		send({ type: 'close', round: 'factors-1', from: 'welcome' })
	]);
	expect(sent().map(({ rev, command }) => [rev, 'from' in command && command.from])).toEqual([
		[7, 'welcome'],
		[8, 'sort'],
		[9, 'top']
	]);
});

test('one step on, pressed twice before it is made, is one step: it leaves what the finger saw (L3)', async () => {
	const { send, sent } = senderOf(
		done(8, { stage: 'practice' }),
		{
			ok: true,
			value: { rev: 8, already: true }
		},
		done(9)
	);
	await Promise.all([send({ type: 'next' }), send({ type: 'next' }), send({ type: 'back' })]);
	expect(sent().map(({ rev, command }) => [rev, 'from' in command && command.from])).toEqual([
		[7, 'welcome'],
		[8, 'welcome'],
		// another step of ours goes on from where the first one led
		[8, 'practice']
	]);
});

test('what somebody else did between our own commands makes the next one stale, whatever the screen shows (L3)', async () => {
	const { send, sent, state, holds } = senderOf(done(8), done(10), refusal('stale-command', 409));
	const seen = state();
	await send({ type: 'lock' });
	// theirs came in: 9
	holds(aSnapshot({ rev: 9, version: 9 }));
	await send({ type: 'unlock' });
	holds(seen);
	expect((await send({ type: 'note', text: 'x' })).kind).toBe('changed');
	expect(sent().map(({ rev }) => rev)).toEqual([7, 9, 7]);
});

test('a command that failed does not hold up the next one', async () => {
	const { send } = senderOf(refusal('command-refused', 409), done(8));
	const both = await Promise.all([send({ type: 'back' }), send({ type: 'next' })]);
	expect(both.map((one) => one.kind)).toEqual(['refused', 'done']);
});

test('a command that waited is stale when somebody else changed something meanwhile, seen by nobody (L3)', async () => {
	let state = aSnapshot({ rev: 7, version: 7 });
	const waiting: ((answer: Answer) => void)[] = [];
	const sent: number[] = [];
	const send = createSender({
		post: ({ rev }) => {
			sent.push(rev);
			return new Promise((resolve) => waiting.push(resolve));
		},
		shown: () => state,
		adopt: (newer) => {
			if ('epoch' in newer) state = newer;
		},
		newKey: () => 'key',
		wait: async () => true
	});
	const turn = () => new Promise((resolve) => setTimeout(resolve));
	void send({ type: 'lock' });
	const second = send({ type: 'next' });
	await turn();
	waiting[0]?.(done(8));
	// the other device's change arrives on the screen after the finger was on the button
	state = aSnapshot({ rev: 9, version: 9 });
	await turn();
	expect(sent).toEqual([7, 8]);
	waiting[1]?.(refusal('stale-command', 409, { state }));
	expect((await second).kind).toBe('changed');
});

test('a server that was put back to an earlier day takes commands again', async () => {
	const { send, sent, state } = senderOf(
		done(8),
		refusal('stale-command', 409, { state: aSnapshot({ rev: 7, version: 3, epoch: 'e2' }) }),
		done(8)
	);
	await send({ type: 'lock' });
	expect((await send({ type: 'next' })).kind).toBe('changed');
	expect(state().rev).toBe(7);
	expect((await send({ type: 'next' })).kind).toBe('done');
	expect(sent().map(({ rev }) => rev)).toEqual([7, 8, 7]);
});
