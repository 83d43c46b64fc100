import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DialogueState } from '../../../src/lib/domain/dialogue';
import { after, apply, dialogueIn, NOON } from './a-dialogue';
import { TRANSITIONS, type Steer } from './transitions';

const running = dialogueIn('running');

describe('the rules of steering', () => {
	test('the first and the last stage have nothing before and after them', () => {
		expect(apply(running, { type: 'back' })).toEqual({ ok: false, reason: 'no-earlier-stage' });
		const last = after(running, { type: 'goto', stage: 'close' });
		expect(apply(last, { type: 'next' })).toEqual({ ok: false, reason: 'no-next-stage' });
	});

	test('removing the stage one stands in moves on first', () => {
		const state = after(
			running,
			{ type: 'goto', stage: 'pairs' },
			{ type: 'remove', stage: 'pairs' }
		);
		expect(state.stage).toBe('reveal');
		expect(state.agenda.map(({ id }) => id)).not.toContain('pairs');
	});

	test('a stage that stands twice has an id of its own', () => {
		const again = { kind: 'cards', minutes: 5, script: '', prompt: '' } as const;
		const state = after(running, { type: 'insert', stage: again, at: 99 });
		expect(state.agenda.at(-1)).toMatchObject({ id: 'cards-2', kind: 'cards' });
	});

	test('an order must hold every stage once', () => {
		const stages = running.agenda.map(({ id }) => id);
		for (const wrong of [stages.slice(1), [...stages.slice(1), 'sort'], [...stages, 'extra']]) {
			expect(apply(running, { type: 'order', stages: wrong })).toEqual({
				ok: false,
				reason: 'stages-differ'
			});
		}
	});

	test('closing needs as many finished people as agreed, and happens once (D2)', () => {
		const close = { type: 'close', round: 'factors-1' } as const;
		expect(apply(running, close, { finished: { 'factors-1': 4 } })).toEqual({
			ok: false,
			reason: 'too-few-finished'
		});
		const outcome = apply(running, close, { finished: { 'factors-1': 5 } });
		expect(outcome).toMatchObject({ ok: true, effects: [{ type: 'freeze', round: 'factors-1' }] });
		expect(apply(after(running, close), close)).toEqual({ ok: false, reason: 'round-not-open' });
	});

	test('a round is previewed, then released, and never goes back (D2)', () => {
		const release = (to: 'preview' | 'room') =>
			({ type: 'release', round: 'factors-1', to }) as const;
		const closed = after(running, { type: 'close', round: 'factors-1' });
		const stateOf = (state: DialogueState) => state.rounds[0]?.state;
		expect(stateOf(after(closed, release('preview')))).toBe('previewed');
		expect(stateOf(after(closed, release('preview'), release('room')))).toBe('released');
		expect(stateOf(after(closed, release('room'), release('preview')))).toBe('released');
	});

	test('whether power is in the room is said before anything is closed (D7)', () => {
		const closed = after(running, { type: 'close', round: 'needs-1' });
		expect(apply(closed, { type: 'power', inRoom: true })).toEqual({
			ok: false,
			reason: 'power-after-closing'
		});
	});

	test('the smallest group only grows, and only before anyone joined (D2)', () => {
		expect(apply(running, { type: 'min-group', k: 4 }, { joined: 0 })).toEqual({
			ok: false,
			reason: 'min-group-lower'
		});
		expect(apply(running, { type: 'min-group', k: 7 }, { joined: 0 })).toMatchObject({
			state: { settings: { minGroup: 7 } }
		});
	});

	test('a timer is an end, pauses with what is left, and cuts nobody off (L5)', () => {
		const going = after(running, { type: 'timer', minutes: 5 });
		expect(going.switches.timer).toEqual({ state: 'running', endsAt: NOON + 300_000 });
		expect(going.switches.input).toBe('open');
		const paused = apply(going, { type: 'timer', pause: true }, { now: NOON + 60_000 });
		expect(paused).toMatchObject({ state: { switches: { timer: { left: 240_000 } } } });
		// more time is what is left plus these, whoever's clock is wrong; a halted one stays halted
		const more = { type: 'timer', add: 2 } as const;
		expect(apply(going, more, { now: NOON + 60_000 })).toMatchObject({
			state: { switches: { timer: { state: 'running', endsAt: NOON + 420_000 } } }
		});
		expect(apply(going, more, { now: NOON + 900_000 })).toMatchObject({
			state: { switches: { timer: { state: 'running', endsAt: NOON + 1_020_000 } } }
		});
		if (!paused.ok) throw new Error('not paused');
		expect(after(paused.state, more).switches.timer).toEqual({ state: 'paused', left: 360_000 });
		expect(after(running, more).switches.timer).toEqual({
			state: 'running',
			endsAt: NOON + 120_000
		});
		expect(apply(running, { type: 'timer', resume: true })).toEqual({
			ok: false,
			reason: 'no-timer'
		});
	});

	test('a dialogue reopens within a day, for talking only', () => {
		const ended = after(running, { type: 'end' });
		const day = 24 * 3_600_000;
		expect(apply(ended, { type: 'reopen' }, { now: NOON + day + 1 })).toEqual({
			ok: false,
			reason: 'reopen-too-late'
		});
		const again = after(ended, { type: 'reopen' });
		expect(again).toMatchObject({ lifecycle: 'running', talkOnly: true });
		expect(apply(again, { type: 'close', round: 'factors-1' })).toEqual({
			ok: false,
			reason: 'talk-only'
		});
		expect(apply(again, { type: 'round', part: 'replace', cards: ['tijd'] })).toEqual({
			ok: false,
			reason: 'talk-only'
		});
	});

	test.each<[string, Steer]>([
		['no-such-stage', { type: 'goto', stage: 'nergens' }],
		['no-such-stage', { type: 'remove', stage: 'nergens' }],
		['no-such-stage', { type: 'stage', id: 'nergens' }],
		['no-such-round', { type: 'close', round: 'factors-9' }],
		['no-such-round', { type: 'release', round: 'factors-9', to: 'room' }],
		['no-such-card', { type: 'spotlight', card: 'onbekend' }],
		['no-such-card', { type: 'discussed', card: 'onbekend' }],
		['no-such-card', { type: 'note', card: 'onbekend', text: 'x' }],
		['no-such-agreement', { type: 'agreement', id: 'onbekend', what: 'x' }],
		['no-such-key', { type: 'key', role: 'wall', action: 'revoke' }],
		['cards-missing', { type: 'round', part: 'replace' }],
		['nothing-to-put-again', { type: 'round', part: 'replace', cards: ['tijd'] }]
	])('%s is said of %o', (reason, command) => {
		expect(apply(running, command)).toEqual({ ok: false, reason });
	});
});

describe('whatever is commanded', () => {
	const any = fc.constantFrom<Steer>(
		...TRANSITIONS.map(({ command }) => command).filter(({ type }) => type !== 'purge'),
		{ type: 'close', round: 'needs-1' },
		{ type: 'release', round: 'needs-1', to: 'preview' }
	);
	const order = ['open', 'closed', 'previewed', 'released'];

	test('nothing changes in place, rev rises by one, and no round goes back or away (L1, L2, D2)', () => {
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), (list) => {
				let state = dialogueIn('draft');
				for (const command of list) {
					const kept = structuredClone(state);
					const outcome = apply(state, command);
					expect(state).toEqual(kept);
					if (!outcome.ok) continue;
					expect(outcome.state.rev).toBe(state.rev + 1);
					for (const [at, round] of state.rounds.entries()) {
						const now = outcome.state.rounds[at];
						expect(now?.id).toBe(round.id);
						expect(order.indexOf(now?.state ?? '')).toBeGreaterThanOrEqual(
							order.indexOf(round.state)
						);
					}
					expect(outcome.state.agenda.some(({ id }) => id === outcome.state.stage)).toBe(true);
					state = outcome.state;
				}
			})
		);
	});
});
