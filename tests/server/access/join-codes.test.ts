import { afterEach, beforeEach, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { joinToken } from '$lib/server/access/participant-token';
import { dialogueByCode, WRONG_CODES } from '$lib/server/usecases/dialogue-by-code';
import { record } from '../../promises/record';
import { anApp, makeDialogue } from '../an-app';

/** Codes of eight digits cannot be guessed, by few or by many, and a school behind one address comes in. */

const HOUR = 3_600_000;
const CODES = 1e8;
const ROOMS = 50;
/** Tries of the simulation; ATTACKERS=100000 in the long form. */
const TRIES = Number(process.env['ATTACKERS'] ?? 6_000);
/** The middle of a day, at the border of two windows of eight hours. */
const BORDER = 1_795_651_200_000;

let now = BORDER;
let app: App;
let stop: () => Promise<void>;
beforeEach(async () => {
	now = BORDER;
	({ app, stop } = await anApp(() => now));
});
afterEach(() => stop());

const tryCode = (code: string, address: string) =>
	app.store.commit(() => dialogueByCode(app, code, address));

test('of 50 open rooms, none is found in 8 hours with a chance of more than 1 in 1 000', () => {
	const chance = 1 - (1 - ROOMS / CODES) ** WRONG_CODES.overAll;
	expect(chance).toBeLessThanOrEqual(1e-3);
});

test('ten thousand addresses together get no more wrong codes in any 8 hours than that counts on', async () => {
	const random = seeded(20261126);
	const { id, code } = await makeDialogue(app);
	const answered: number[] = [];
	let found = 0;
	let closed = 0;
	const moments = Array.from({ length: TRIES }, (_, at) => {
		// most of them round the moment at which a count by windows begins anew, the rest over a day
		const hours = at % 4 === 0 ? 24 : 2;
		return BORDER + Math.floor((at / TRIES - 0.5) * hours * HOUR);
	});
	for (const moment of moments.toSorted((a, b) => a - b)) {
		now = moment;
		const guess = String(Math.floor(random() * CODES)).padStart(8, '0');
		if (guess === code) continue;
		const outcome = await tryCode(guess, `address ${Math.floor(random() * 10_000)}`);
		if (outcome.ok) found += 1;
		else if (outcome.problem === 'unknown-code') answered.push(now);
		else if (outcome.problem === 'use-the-link') {
			closed += 1;
			if (closed > 1) continue;
			// even the right code is closed now; who has the QR comes in
			expect((await tryCode(code, 'somebody')).ok).toBe(false);
			expect(await tryCode(joinToken(app.secret, id), 'somebody')).toMatchObject({ ok: true });
		}
	}
	let most = 0;
	for (let first = 0, last = 0; last < answered.length; last++) {
		while ((answered[last] ?? 0) - (answered[first] ?? 0) >= 8 * HOUR) first += 1;
		most = Math.max(most, last - first + 1);
	}
	expect(found).toBe(0);
	expect(most).toBeLessThanOrEqual(WRONG_CODES.overAll);
	expect(closed).toBeGreaterThan(0);
	// codes open again by themselves
	now += 10 * HOUR;
	expect(await tryCode(code, 'somebody')).toMatchObject({ ok: true });
	const chance = 1 - (1 - ROOMS / CODES) ** most;
	if (process.env['ATTACKERS']) {
		record('join-codes', {
			kept: chance <= 1e-3 && found === 0,
			figures: {
				tries: TRIES,
				'answered in any 8 hours': most,
				'chance to find one of 50 rooms': Number(chance.toExponential(2))
			}
		});
	}
}, 120_000);

test('a class of thirty behind one address comes in, though many of them mistype', async () => {
	const { code } = await makeDialogue(app);
	let inside = 0;
	for (let pupil = 0; pupil < 30; pupil++) {
		now += 5_000;
		// every other one mistypes, some twice; those are fewer than thirty in ten minutes
		const wrong = pupil % 2 === 0 ? 1 + (pupil % 4 === 0 ? 1 : 0) : 0;
		for (let times = 0; times < wrong; times++) {
			const mistyped = String((Number(code) + 1 + pupil + times) % CODES).padStart(8, '0');
			expect((await tryCode(mistyped, 'the school')).ok).toBe(false);
		}
		if ((await tryCode(code, 'the school')).ok) inside += 1;
	}
	expect(inside).toBe(30);
});

test('one address that goes on guessing waits, and no other address waits with it', async () => {
	const { code } = await makeDialogue(app);
	for (let at = 0; at < WRONG_CODES.perAddress; at++) await tryCode('00000000', 'a guesser');
	expect(await tryCode(code, 'a guesser')).toMatchObject({ ok: false, problem: 'too-many-tries' });
	expect(await tryCode(code, 'somebody else')).toMatchObject({ ok: true });
	now += WRONG_CODES.windowMs;
	expect(await tryCode(code, 'a guesser')).toMatchObject({ ok: true });
});
