import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultAgenda } from '$lib/domain/agenda';
import type { App } from '$lib/server/app';
import { readParticipantToken } from '$lib/server/access/participant-token';
import { rows } from '$lib/server/store/store';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { runCommand } from '$lib/server/usecases/run-command';
import { addStudy } from '$lib/server/research/keep-studies';
import { sweep } from '$lib/server/usecases/sweep';
import { takeEntries } from '$lib/server/usecases/take-entries';
import { anApp, letIn, valueOf } from '../an-app';

/** However a study's dialogue ends, it enters research as if ended by hand: once, less withheld. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let now = Date.UTC(2026, 10, 26, 8);
let app: App;
let stop: () => Promise<void>;
beforeAll(async () => ({ app, stop } = await anApp(() => now)));
afterAll(() => stop());

let made = 0;

type Steps = { type: 'open' | 'end' } | { type: 'purge' } | { type: 'close'; round: string };

/** Eight people sorted and their round closed; one refused, one erased since. */
async function room() {
	made += 1;
	const study = valueOf(
		await addStudy(app, { id: `einde-${made}`, title: 'x', endsOn: '2028-01-01', questions: [] })
	);
	const dialogue = valueOf(
		await createDialogue(app, {
			title: 'Proef',
			deck: 'llo',
			language: 'nl',
			settings: { study: study.code, agenda: [...defaultAgenda({ needs: false })] }
		})
	);
	let rev = 0;
	const command = async (what: Steps) => {
		const done = await runCommand(app, dialogue.id, { key: `c${rev}`, rev, command: what });
		rev = valueOf(done).rev;
	};
	await command({ type: 'open' });
	const people: string[] = [];
	for (let at = 0; at < 8; at++) {
		const id = `person-${String(100 * made + at).padStart(20, '0')}`;
		const joined = await letIn(app, dialogue.code, id, at > 0);
		const claims = readParticipantToken(app.signing, joined.token);
		if (!claims) throw new Error('no claims');
		const moves = joined.hand.factor.map((card, seq) => ({
			seq: seq + 1,
			kind: 'move' as const,
			round: 'factors-1',
			card,
			pile: ['helps', 'hinders', 'neutral'][(seq + at) % 3] ?? '',
			via: 'tap' as const
		}));
		const finished = { seq: moves.length + 1, kind: 'finished' as const, round: 'factors-1' };
		valueOf(await takeEntries(app, claims, [...moves, finished]));
		people.push(id);
	}
	await command({ type: 'close', round: 'factors-1' });
	await eraseParticipant(app, people[1] ?? '');
	const kept = () =>
		app.store.read(function* () {
			const { sql } = app.store;
			const groups = yield* rows(
				sql.selectFrom('research_groups').selectAll().where('study', '=', study.id)
			);
			const pool = yield* rows(
				sql.selectFrom('pool').select('id').where('study', '=', study.id).orderBy('id')
			);
			return { groups, pool: pool.map(({ id }) => id) };
		});
	return { command, kept };
}

const ENDS: readonly (readonly [string, (one: Awaited<ReturnType<typeof room>>) => unknown])[] = [
	['its facilitator ends it', ({ command }) => command({ type: 'end' })],
	['it is purged before it ended', ({ command }) => command({ type: 'purge' })],
	['twelve hours pass', () => void (now += 13 * HOUR)],
	['its last day passes', () => void (now += 200 * DAY)]
];

test.each(ENDS)(
	'when %s it enters research once, less everybody who is withheld (D12, D16)',
	async (_, end) => {
		const one = await room();
		expect(await one.kept()).toEqual({ groups: [], pool: [] });
		await end(one);
		await sweep(app);
		const { groups, pool } = await one.kept();
		// one refused and one erased: four more are held back, two rows are left
		expect(groups).toMatchObject([{ standing: 'in', refused: 1, erased: 1, chosen: 4 }]);
		expect(pool).toHaveLength(2);
		now += 14 * HOUR;
		await sweep(app);
		expect((await one.kept()).pool).toEqual(pool);
	}
);
