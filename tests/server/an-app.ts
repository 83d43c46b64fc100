import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '$lib/server/app';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { createDialogue, type CreatedDialogue } from '$lib/server/usecases/create-dialogue';
import { joinDialogue, type Joined } from '$lib/server/usecases/join-dialogue';
import type { Outcome } from '$lib/server/outcome';

/**
 * The application itself on the embedded store, with files of its own. Returns its stop.
 * @param env settings besides those: another store
 */
export async function anApp(
	now: () => number = Date.now,
	env: Readonly<Record<string, string>> = {}
): Promise<{ readonly app: App; readonly stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-app-'));
	const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...env });
	if (!read.ok) throw new Error(read.sentences.join(' '));
	const { app, stop } = await startApp(read.config, now);
	return {
		app,
		async stop() {
			await stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The value of what must have worked. */
export function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`refused: ${outcome.problem} ${JSON.stringify(outcome.extra)}`);
	return outcome.value;
}

export const makeDialogue = async (app: App): Promise<CreatedDialogue> =>
	valueOf(await createDialogue(app, { title: 'Proef', deck: 'llo', language: 'nl', settings: {} }));

/** Somebody comes in with a phone of their own. */
export const letIn = async (
	app: App,
	code: string,
	participant: string,
	research = false
): Promise<Joined> =>
	valueOf(
		await joinDialogue(
			app,
			{
				participant,
				key: `key-of-${participant}`,
				code,
				language: 'nl',
				consent: { join: true, research, exact: false },
				assisted: 'none'
			},
			'an address'
		)
	);
