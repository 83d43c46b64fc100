import { afterAll, beforeAll, expect, test } from 'vitest';
import { newerSnapshots, snapshotsOf } from '$lib/server/live/snapshot-cache';
import { snapshotsIn } from '$lib/server/live/snapshots';
import type { Unit } from '$lib/server/store/store';
import { touch } from '$lib/server/store/dialogue-record';
import { runCommand } from '$lib/server/usecases/run-command';
import { anApp, letIn, makeDialogue, valueOf } from './an-app';

let running: Awaited<ReturnType<typeof anApp>>;
beforeAll(async () => {
	running = await anApp();
});
afterAll(async () => running.stop());

test('a state is built once for the answer of a command and everybody who looks on', async () => {
	const { app } = running;
	const { id } = await makeDialogue(app);
	const first = await snapshotsOf(app, id);
	expect(await newerSnapshots(app, id, undefined, true)).toBe(first);
	expect(await snapshotsOf(app, id)).toBe(first);
	valueOf(await runCommand(app, id, { key: 'k', rev: 0, command: { type: 'open' } }));
	const second = await snapshotsOf(app, id);
	expect(second?.rev).toBe(1);
	expect(await newerSnapshots(app, id, first, true)).toBe(second);
});

test('somebody who joins is in the next state', async () => {
	const { app } = running;
	const { id, code } = await makeDialogue(app);
	valueOf(await runCommand(app, id, { key: 'k', rev: 0, command: { type: 'open' } }));
	expect((await snapshotsOf(app, id))?.facilitator.counts.joined).toBe(0);
	await letIn(app, code, 'person-00000000000000000001');
	expect((await snapshotsOf(app, id))?.facilitator.counts.joined).toBe(1);
});

test('of more dialogues than are kept at hand every one has its own state', async () => {
	const { app } = running;
	const made: string[] = [];
	for (let at = 0; at < 70; at++) made.push((await makeDialogue(app)).id);
	for (const id of [...made, ...made]) {
		const found = await snapshotsOf(app, id);
		expect(found?.facilitator.dialogue).toBe(id);
	}
	await app.store.commit(() => touch(app.store, made[69] ?? ''));
	expect((await snapshotsOf(app, made[69] ?? ''))?.version).toBe(
		((await snapshotsOf(app, made[68] ?? ''))?.version ?? 0) + 1
	);
});

test('a state reads the row of its dialogue once', async () => {
	const { app } = running;
	const { id } = await makeDialogue(app);
	const asked: string[] = [];
	function* heard<T>(unit: Unit<T>): Unit<T> {
		let step = unit.next();
		while (!step.done) {
			asked.push(step.value.sql);
			step = unit.next(yield step.value);
		}
		return step.value;
	}
	await app.store.read(() => heard(snapshotsIn(app, id)));
	expect(asked.filter((sql) => sql.includes('from "dialogues"'))).toHaveLength(1);
});
