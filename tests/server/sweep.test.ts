import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addTry } from '$lib/server/access/rate-limit';
import { countWrongKey } from '$lib/server/access/wrong-keys';
import { latestSnapshots } from '$lib/server/live/snapshot-cache';
import { KEPT_DAYS } from '$lib/server/store/back-up';
import { ASIDE } from '$lib/server/store/put-back';
import { rows } from '$lib/server/store/store';
import { dayOf } from '$lib/server/store/dialogue-record';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { lookAtDialogue } from '$lib/server/usecases/look-at-dialogue';
import { runCommand } from '$lib/server/usecases/run-command';
import { addStudy } from '$lib/server/research/keep-studies';
import { DRAFT_DAYS, sweep } from '$lib/server/usecases/sweep';
import { watchClock } from '$lib/server/watch/steady-clock';
import { anApp, letIn, makeDialogue, valueOf } from './an-app';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.UTC(2026, 10, 26);

async function aDialogue(begin: number) {
	let now = begin;
	const running = await anApp(() => now);
	const { id } = await makeDialogue(running.app);
	let rev = 0;
	const command = async (what: { readonly type: 'open' } | { readonly type: 'next' }) => {
		const request = { key: `c${rev}`, rev, command: what };
		rev = valueOf(await runCommand(running.app, id, request)).rev;
	};
	await command({ type: 'open' });
	return {
		command,
		stop: running.stop,
		at: (moment: number) => (now = moment),
		/** what it is after a sweep at this moment */
		async sweptAt(moment: number) {
			now = moment;
			await sweep(running.app);
			return (await running.app.store.read(() => latestSnapshots(running.app, id)))?.lifecycle;
		}
	};
}

describe('what falls due by the calendar', () => {
	test('what a restore set aside goes with the oldest backup: somebody in it may have erased since', async () => {
		let now = TODAY;
		const { app, stop } = await anApp(() => now);
		const aside = join(app.config.dataDir, ASIDE);
		writeFileSync(aside, 'answers of somebody who erased them afterwards');
		utimesSync(aside, TODAY / 1000, TODAY / 1000);
		now = TODAY + KEPT_DAYS * DAY;
		await sweep(app);
		expect(existsSync(aside)).toBe(true);
		now += HOUR;
		await sweep(app);
		expect(existsSync(aside)).toBe(false);
		await stop();
	});

	test('a dialogue ends when nothing happened for twelve hours, and is erased after its last day', async () => {
		const { sweptAt, stop } = await aDialogue(TODAY);
		expect(await sweptAt(TODAY + 12 * HOUR)).toBe('running');
		expect(await sweptAt(TODAY + 13 * HOUR)).toBe('ended');
		expect(await sweptAt(TODAY + 90 * DAY)).toBe('ended');
		expect(await sweptAt(TODAY + 92 * DAY)).toBe('purged');
		await stop();
	});

	test('what an address tried is forgotten within a day, also of one that never comes back (D13)', async () => {
		let now = TODAY + 10 * HOUR;
		const { app, stop } = await anApp(() => now);
		const kept = () =>
			app.store.read(() => rows(app.store.sql.selectFrom('limits').select(['bucket', 'count'])));
		await lookAtDialogue(app, '00000000', 'an address');
		await countWrongKey(app, 'link', 'an address');
		await app.store.commit(() => addTry(app.store, 'decks an address', DAY, now));
		const all = await kept();
		expect(all).toHaveLength(5);
		await sweep(app);
		expect(await kept()).toEqual(all);
		// codes count over eight hours
		now += 8 * HOUR;
		await sweep(app);
		expect((await kept()).map(({ bucket }) => bucket).toSorted()).toEqual([
			'codes',
			'codes an address',
			'decks an address'
		]);
		now += 16 * HOUR;
		await sweep(app);
		expect(await kept()).toEqual([]);
		await stop();
	});

	test('a draft that nobody used goes after seven days and keeps no code; one that is used stays', async () => {
		let now = TODAY;
		const { app, stop } = await anApp(() => now);
		const [unused, joined, led] = [
			await makeDialogue(app),
			await makeDialogue(app),
			await makeDialogue(app)
		];
		await letIn(app, joined.code, 'person-00000000000000000001');
		const prepared = { type: 'note', text: 'voor volgende maand' } as const;
		valueOf(await runCommand(app, led.id, { key: 'c0', rev: 0, command: prepared }));
		const kept = () =>
			app.store.read(() =>
				rows(app.store.sql.selectFrom('dialogues').select(['id', 'lifecycle', 'code']))
			);
		const draft = ({ id, code }: { id: string; code: string }) => ({
			id,
			lifecycle: 'draft',
			code
		});
		now += DRAFT_DAYS * DAY;
		await sweep(app);
		expect(await kept()).toEqual(expect.arrayContaining([unused, joined, led].map(draft)));
		now += HOUR;
		expect(await sweep(app)).toEqual({ ended: 0, purged: 1 });
		expect(await kept()).toEqual(
			expect.arrayContaining([
				{ id: unused.id, lifecycle: 'purged', code: null },
				...[joined, led].map(draft)
			])
		);
		await stop();
	});

	test('a study whose last day passes asks nobody any more, at once and for good, and its open dialogues give it nothing (D12)', async () => {
		let now = TODAY + 20 * HOUR;
		const { app, stop } = await anApp(() => now);
		const study = valueOf(
			await addStudy(app, { id: 'kort', title: 'Kort', endsOn: dayOf(now), questions: [] })
		);
		const made = async () =>
			valueOf(
				await createDialogue(app, {
					title: 'Proef',
					deck: 'llo',
					language: 'nl',
					settings: { study: study.code }
				})
			);
		const [draft, talk] = [await made(), await made()];
		valueOf(await runCommand(app, talk.id, { key: 'c0', rev: 0, command: { type: 'open' } }));
		const asks = async ({ code }: { code: string }) =>
			valueOf(await lookAtDialogue(app, code, 'an address')).study;
		const joined = (number: number) =>
			letIn(app, talk.code, `person-${String(number).padStart(20, '0')}`, true);
		expect(await asks(draft)).toBe(true);
		expect((await joined(1)).state.consent.research).toBe(true);
		// its last day is a day of the study still
		now += 2 * HOUR;
		await sweep(app);
		expect(await asks(draft)).toBe(true);
		now += 3 * HOUR;
		// before any sweep
		expect([await asks(draft), await asks(talk)]).toEqual([false, false]);
		expect((await joined(2)).state.consent.research).toBe(false);
		await sweep(app);
		const over = await app.store.read(() =>
			rows(app.store.sql.selectFrom('dialogues').select('study_over').orderBy('id'))
		);
		expect(over).toEqual([{ study_over: 1 }, { study_over: 1 }]);
		valueOf(await runCommand(app, talk.id, { key: 'c1', rev: 1, command: { type: 'end' } }));
		const kept = await app.store.read(() => rows(app.store.sql.selectFrom('pool').select('id')));
		expect(kept).toEqual([]);
		await stop();
	});

	test('one that was made while the clock stood at 1970 is not erased while people use it', async () => {
		const { command, sweptAt, at, stop } = await aDialogue(10 * DAY);
		// the network came, and with it the time
		at(TODAY);
		await command({ type: 'next' });
		expect(await sweptAt(TODAY + HOUR)).toBe('running');
		expect(await sweptAt(TODAY + 26 * HOUR)).toBe('purged');
		await stop();
	});
});

describe('a clock', () => {
	function aClock(last: number | undefined) {
		let wall = TODAY;
		let running = 0;
		const steady = watchClock(
			() => wall,
			last,
			() => running
		);
		return {
			steady,
			passes(ms: number) {
				wall += ms;
				running += ms;
			},
			jumps: (ms: number) => (wall += ms)
		};
	}

	test('is believed while it goes on as any clock does', () => {
		const clock = aClock(TODAY - 5 * DAY);
		for (let hour = 0; hour < 100; hour++) {
			expect(clock.steady()).toBe(true);
			clock.passes(HOUR);
		}
	});

	test.each([365 * DAY, -365 * DAY])('that jumps by %i ms is believed an hour later', (jump) => {
		const clock = aClock(undefined);
		expect(clock.steady()).toBe(true);
		clock.jumps(jump);
		expect(clock.steady()).toBe(false);
		clock.passes(HOUR - 1);
		expect(clock.steady()).toBe(false);
		clock.passes(1);
		expect(clock.steady()).toBe(true);
	});

	test('that is a year from when the database was last tidied is believed after an hour', () => {
		for (const last of [TODAY - 365 * DAY, TODAY + 365 * DAY]) {
			const clock = aClock(last);
			expect(clock.steady()).toBe(false);
			clock.passes(HOUR);
			expect(clock.steady()).toBe(true);
		}
	});
});
