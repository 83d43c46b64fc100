import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '$lib/domain/entry';
import { MOST_AGREEMENTS, MOST_COMMENTS, MOST_NOTES } from '$lib/domain/limits';
import type { CommandRequest } from '$lib/protocol/commands';
import { readParticipantToken } from '$lib/server/access/participant-token';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { joinDialogue } from '$lib/server/usecases/join-dialogue';
import type { Outcome } from '$lib/server/outcome';
import { runCommand } from '$lib/server/usecases/run-command';
import { takeEntries } from '$lib/server/usecases/take-entries';
import { readings } from './readings';

/**
 * How much the embedded database grows by a thousand of each thing that is kept, put in as phones
 * and panels do, through the use cases. Bytes of pages in use, with indexes, in one line of JSON.
 */
const THOUSAND = 1_000;
const PEOPLE = 100;
const CARDS = 24;
/** Of a hundred signs. */
const TEXT = 'Mijn collega neemt de les over als ik naar de cursus ga. '.padEnd(100, 'Elke week. ');

const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-'));
const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
if (!read.ok) throw new Error(read.sentences.join(' '));
const { app, stop } = await startApp(read.config);
const database = new DatabaseSync(join(folder, 'kaartgesprek.db'), { readOnly: true });

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`refused: ${outcome.problem} ${JSON.stringify(outcome.extra)}`);
	return outcome.value;
}

/** What is made, one after the other: as many and no more at a time as a room does. */
async function times<T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> {
	const all: T[] = [];
	for (let at = 0; at < count; at++) all.push(await make(at));
	return all;
}

async function aDialogue() {
	const settings = { comments: true, size: 'full' as const };
	const wish = { title: 'Proef', language: 'nl', settings };
	const { id, code } = valueOf(await createDialogue(app, wish));
	let rev = 0;
	const command = async (command: CommandRequest['command']) => {
		rev = valueOf(await runCommand(app, id, { key: `c${rev}`, rev, command })).rev;
	};
	return { id, code, command };
}

let people = 0;
async function aPerson({ code }: { readonly code: string }) {
	const participant = `person-${String((people += 1)).padStart(20, '0')}`;
	const consent = { join: true as const, research: true, exact: false };
	const asked = { participant, key: participant, code, language: 'nl', consent };
	const { token, hand } = valueOf(
		await joinDialogue(app, { ...asked, assisted: 'none' }, 'an address')
	);
	const claims = readParticipantToken(app.signing, token);
	if (!claims) throw new Error('no token');
	let seq = 0;
	const say = async (entry: object) => {
		valueOf(await takeEntries(app, claims, [{ seq: (seq += 1), ...entry } as Entry]));
	};
	return { say, cards: hand.factor.slice(0, CARDS) };
}

const pages = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
const bytes = () => (pages('page_count') - pages('freelist_count')) * pages('page_size');
const grown: Record<string, number> = {};
const { take, failed } = readings();
async function growth<T>(name: string, put: () => Promise<T>): Promise<T | undefined> {
	const before = bytes();
	const done = await take(name, put);
	if (!(name in (failed().failed ?? {}))) grown[name] = bytes() - before;
	return done;
}

try {
	const dialogues = (await growth('dialogues', () => times(THOUSAND, aDialogue))) ?? [];
	const rooms = dialogues.slice(0, THOUSAND / PEOPLE);
	for (const { command } of rooms) await command({ type: 'open' });
	await growth('people, each with 24 cards', async () => {
		for (const room of rooms) {
			await times(PEOPLE, async () => {
				const { say, cards } = await aPerson(room);
				for (const card of cards) {
					await say({ kind: 'move', round: 'factors-1', card, pile: 'helps', via: 'tap' });
				}
				await say({ kind: 'finished', round: 'factors-1' });
			});
		}
	});
	const talkers = await times(THOUSAND / MOST_COMMENTS, () => aPerson(rooms[0] ?? { code: '' }));
	await growth('comments of 100 signs', async () => {
		for (const { say, cards } of talkers) {
			await times(MOST_COMMENTS, (at) =>
				say({ kind: 'comment', card: cards[at % CARDS], text: TEXT })
			);
		}
	});
	const fresh = dialogues.slice(THOUSAND / PEOPLE);
	const led = (count: number) => fresh.splice(0, count);
	const writers = led(THOUSAND / MOST_NOTES);
	await growth('notes of 100 signs', async () => {
		for (const { command } of writers) {
			await times(MOST_NOTES, () => command({ type: 'note', text: TEXT }));
		}
	});
	const agreeing = led(THOUSAND / MOST_AGREEMENTS);
	await growth('agreements of 100 signs', async () => {
		for (const { command } of agreeing) {
			await times(MOST_AGREEMENTS, () => command({ type: 'agreement', what: TEXT }));
		}
	});
	const [steered] = led(1);
	await steered?.command({ type: 'open' });
	await growth('commands that steer', () =>
		times(THOUSAND, async (at) => steered?.command({ type: at % 2 === 0 ? 'next' : 'back' }))
	);
	process.stdout.write(
		`${JSON.stringify({ bench: 'growth', store: app.store.kind, ...grown, ...failed() })}\n`
	);
	if (failed().failed) process.exitCode = 2;
} finally {
	database.close();
	await stop();
	rmSync(folder, { recursive: true, force: true });
}
