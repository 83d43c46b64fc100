import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { askerAddress } from '$lib/server/access/asker-address';
import { isGuessing, MOST_SHORT_GUESSES } from '$lib/server/access/guessing';
import { joinToken } from '$lib/server/access/participant-token';
import { dialogueByCode, WRONG_CODES } from '$lib/server/usecases/dialogue-by-code';
import { snapshotsIn } from '$lib/server/live/snapshots';
import { record } from '../../promises/record';
import { anApp, makeDialogue } from '../an-app';

/** Codes cannot be guessed, by few or by many, and nobody is kept out by those who try. */

const HOUR = 3_600_000;
const SHORT = 1e8;
const LONG = 1e12;
/** Codes that open something, drafts among them. */
const OPEN = 100;
const NETWORKS = 10_000;
/** Tries of the simulation; ATTACKERS=100000 in the long form. */
const TRIES = Number(process.env['ATTACKERS'] ?? 2_000);
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
const shownAt = async (id: string) => {
	const snapshots = await app.store.read(() => snapshotsIn(app, id));
	return snapshots && 'wall' in snapshots ? (snapshots.wall.join?.code ?? '') : '';
};
const network = (at: number) => askerAddress(app, `2001:db8:${at.toString(16)}:1::1`);

test('of 100 open codes, drafts among them, none is found in 8 hours with a chance of more than 1 in 1 000', () => {
	// eight digits: so many tries as are answered before codes get longer
	const short = 1 - (1 - OPEN / SHORT) ** (MOST_SHORT_GUESSES / OPEN + 1);
	// twelve digits: all that ten thousand networks may try, where nothing else stops them
	const long = 1 - Math.exp((-NETWORKS * (WRONG_CODES.perNetworkInHours + 1) * OPEN) / LONG);
	expect(short + long).toBeLessThanOrEqual(1e-3);
	// one site of IPv6 has 65 536 networks
	const site = (WRONG_CODES.perSiteInHours * OPEN) / LONG;
	expect(short + site).toBeLessThanOrEqual(1e-3);
});

test('ten thousand networks together find nothing, and whoever reads the screen comes in all the while', async () => {
	const random = seeded(20261126);
	const rooms = await Promise.all(Array.from({ length: OPEN }, () => makeDialogue(app)));
	const [room] = rooms;
	if (!room) throw new Error('no room');
	let [answered, found, honest] = [0, 0, 0];
	for (let at = 0; at < TRIES; at++) {
		now = BORDER + Math.floor((at / TRIES) * 8 * HOUR);
		const digits = (await app.store.read(() => isGuessing(app.store, now))) ? 12 : 8;
		const guess = String(Math.floor(random() * 10 ** digits)).padStart(digits, '0');
		const outcome = await tryCode(guess, network(Math.floor(random() * NETWORKS)));
		if (outcome.ok) found += 1;
		else if (outcome.problem === 'unknown-code' && digits === 8) answered += 1;
		if (at % 200 === 0) {
			// somebody reads the code from the wall and types it; who has the QR comes in as well
			expect(await tryCode(await shownAt(room.id), 'somebody')).toMatchObject({ ok: true });
			expect(await tryCode(joinToken(app.signing, room.id), 'somebody')).toMatchObject({
				ok: true
			});
			honest += 1;
		}
	}
	expect(found).toBe(0);
	expect(honest).toBe(Math.ceil(TRIES / 200));
	expect(answered).toBeLessThanOrEqual(MOST_SHORT_GUESSES / OPEN + 1);
	const chance =
		1 - (1 - OPEN / SHORT) ** answered + (NETWORKS * WRONG_CODES.perNetworkInHours * OPEN) / LONG;
	expect(chance).toBeLessThanOrEqual(1e-3);
	if (process.env['ATTACKERS']) {
		record('join-codes', {
			kept: chance <= 1e-3 && found === 0,
			figures: {
				tries: TRIES,
				'answered at eight digits': answered,
				'chance to find one of 100 codes': Number(chance.toExponential(2))
			}
		});
	}
});

describe('while somebody guesses', () => {
	test('codes have twelve digits, on every screen at once; eight alone say nothing', async () => {
		const rooms = await Promise.all(Array.from({ length: OPEN }, () => makeDialogue(app)));
		const { id, code } = rooms[0] ?? { id: '', code: '' };
		expect(await shownAt(id)).toBe(code);
		const version = () =>
			app.store.read(() => snapshotsIn(app, id)).then((snapshots) => snapshots?.version ?? 0);
		const before = await version();
		for (let at = 0; at <= MOST_SHORT_GUESSES / OPEN; at++) await tryCode('00000000', network(at));
		// the walls are told
		expect(await version()).toBeGreaterThan(before);
		const longer = await shownAt(id);
		expect(longer).toMatch(new RegExp(`^${code}\\d{4}$`));
		for (const short of [code, '00000000', '99999999']) {
			expect(await tryCode(short, 'somebody')).toMatchObject({ problem: 'code-longer' });
		}
		expect(await tryCode(longer, 'somebody')).toMatchObject({ ok: true });
		const wrongTail = `${code}${String((Number(longer.slice(8)) + 1) % 10_000).padStart(4, '0')}`;
		expect(await tryCode(wrongTail, 'somebody')).toMatchObject({ problem: 'unknown-code' });
		expect((await makeDialogue(app)).code).toHaveLength(12);
		// eight are enough again by themselves
		now += 10 * HOUR;
		expect(await tryCode(code, 'somebody')).toMatchObject({ ok: true });
	});

	test('one network of IPv6 stops nobody else, nor do all networks of one site', async () => {
		const { id, code } = await makeDialogue(app);
		for (let at = 0; at < 200; at++) {
			await tryCode('00000000', askerAddress(app, `2001:db8::${at.toString(16)}`));
		}
		expect(await tryCode(code, askerAddress(app, '2001:db8::ffff'))).toMatchObject({
			problem: 'too-many-tries'
		});
		expect(await tryCode(code, askerAddress(app, '2001:db8:0:1::1'))).toMatchObject({ ok: true });
		let looked = 0;
		for (let at = 0; at < WRONG_CODES.perSiteInHours + 100; at++) {
			const address = askerAddress(app, `2001:db8:7:${at.toString(16)}::1`);
			const outcome = await tryCode('000000000000', address);
			if (!outcome.ok && outcome.problem === 'unknown-code') looked += 1;
		}
		expect(looked).toBe(WRONG_CODES.perSiteInHours);
		expect(await tryCode(await shownAt(id), askerAddress(app, '192.0.2.1'))).toMatchObject({
			ok: true
		});
	});
});

test('a class of thirty behind one address comes in, though many of them mistype', async () => {
	const { code } = await makeDialogue(app);
	let inside = 0;
	for (let pupil = 0; pupil < 30; pupil++) {
		now += 5_000;
		// every other one mistypes, some twice; those are fewer than thirty in ten minutes
		const wrong = pupil % 2 === 0 ? 1 + (pupil % 4 === 0 ? 1 : 0) : 0;
		for (let times = 0; times < wrong; times++) {
			const mistyped = String((Number(code) + 1 + pupil + times) % SHORT).padStart(8, '0');
			expect((await tryCode(mistyped, 'the school')).ok).toBe(false);
		}
		if ((await tryCode(code, 'the school')).ok) inside += 1;
	}
	expect(inside).toBe(30);
});

test('one address that goes on guessing waits, and no other address waits with it', async () => {
	const { code } = await makeDialogue(app);
	for (let at = 0; at < WRONG_CODES.perNetwork; at++) await tryCode('00000000', 'a guesser');
	expect(await tryCode(code, 'a guesser')).toMatchObject({ ok: false, problem: 'too-many-tries' });
	expect(await tryCode(code, 'somebody else')).toMatchObject({ ok: true });
	now += WRONG_CODES.windowMs;
	expect(await tryCode(code, 'a guesser')).toMatchObject({ ok: true });
});
