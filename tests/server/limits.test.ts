import { expect, test } from 'vitest';
import { MOST_VIEWERS } from '$lib/domain/limits';
import { rows } from '$lib/server/store/store';
import { MOST_FILES_A_DAY } from '$lib/server/research/export-log';
import { joinDialogue, MOST_VIEWERS_AN_HOUR } from '$lib/server/usecases/join-dialogue';
import { researchFile } from '$lib/server/research/files';
import { anApp, letIn, makeDialogue } from './an-app';

/** Limits that a test over HTTP would take long to reach. */

test('a thousand devices follow a dialogue, from wherever, and who brings cards still comes in', async () => {
	const { app, stop } = await anApp();
	const { code } = await makeDialogue(app);
	const follow = (at: number) =>
		joinDialogue(
			app,
			{
				participant: `device-${String(at).padStart(20, '0')}`,
				key: 'key-of-a-device-that-follows',
				code,
				language: 'nl',
				consent: { join: false, research: false, exact: false },
				assisted: 'none'
			},
			`network ${Math.floor(at / MOST_VIEWERS_AN_HOUR)}`
		);
	for (let at = 0; at < MOST_VIEWERS; at++) expect((await follow(at)).ok).toBe(true);
	expect(await follow(MOST_VIEWERS)).toEqual({ ok: false, problem: 'dialogue-full' });
	await letIn(app, code, 'somebody-with-cards-of-their-own');
	await stop();
});

test('a researcher takes ten thousand files in a day, and goes on the next day', async () => {
	let now = Date.UTC(2026, 10, 26, 12);
	const { app, stop } = await anApp(() => now);
	const take = async (who: string) => {
		const file = await researchFile(app, who, 'participants.csv', {});
		return file.ok ? 'taken' : file.problem;
	};
	expect(await take('an')).toBe('taken');
	await app.store.commit(() =>
		rows(app.store.sql.updateTable('limits').set({ count: MOST_FILES_A_DAY }))
	);
	expect([await take('an'), await take('bo')]).toEqual(['too-many-files', 'taken']);
	now += 86_400_000;
	expect(await take('an')).toBe('taken');
	await stop();
});
