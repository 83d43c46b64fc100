import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { runCommand } from '$lib/server/usecases/run-command';
import { letIn, makeDialogue, valueOf } from './an-app';

test('people who were removed stand in the log after the next start, if the process ended before it wrote them', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-erased-'));
	const start = async () => {
		const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
		if (!read.ok) throw new Error(read.sentences.join(' '));
		return startApp(read.config);
	};
	const log = join(folder, 'erased.log');
	const logged = () => readFileSync(log, 'utf8').trim().split('\n').toSorted();
	const { app, stop } = await start();
	const { id, code } = await makeDialogue(app);
	for (let at = 1; at <= 3; at++) await letIn(app, code, `person-${String(at).padStart(20, '0')}`);
	const command = { type: 'remove-people' as const, participants: [1, 2] };
	valueOf(await runCommand(app, id, { key: 'c0', rev: 0, command }));
	const both = logged();
	expect(both).toHaveLength(2);
	await stop();
	// as a process leaves it that ended after the first line
	writeFileSync(log, `${both[0]}\n`);
	await (await start()).stop();
	expect(logged()).toEqual(both);
	// and when it wrote none
	writeFileSync(log, '');
	await (await start()).stop();
	expect(logged()).toEqual(both);
	rmSync(folder, { recursive: true, force: true });
});
