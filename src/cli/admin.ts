import { readConfig, type Config } from '../lib/server/config.ts';
import type { AdminDialogues, AdminKey, AdminServer } from '../lib/protocol/admin.ts';
import { actLines, deckLines, dialogueLines, keyLines, serverLines } from './admin/admin-lines.ts';
import { readWish, USAGE, type AdminWish } from './admin/admin-options.ts';
import { askServer, jsonOf, type Asking } from './ask-server.ts';
import { say, stopWith } from './upkeep.ts';

/** `npm run admin`: what an operator sees and does, by asking the server that runs. */

const wish = readWish(process.argv.slice(2));
if (wish === USAGE) {
	say(USAGE);
	process.exit(0);
}
if (typeof wish === 'string') stopWith(wish);
const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const { config } = read as Extract<typeof read, { ok: true }>;
const key =
	config.adminKey ??
	stopWith(
		...config.remarks.filter((remark) => remark.startsWith('ADMIN_KEY')),
		'There is no ADMIN_KEY in these settings. "npm run key" draws one: put it where the settings of the server stand, start the server again, and name that file here with --env FILE.'
	);

for (const line of await linesOf(wish as AdminWish, config)) say(line);

async function linesOf(wish: AdminWish, config: Config): Promise<readonly string[]> {
	const { show, method, path, body, said = '' } = wish;
	const answer = await ask(config, path, { method, body });
	switch (show) {
		case 'overview':
			return serverLines(
				answer as AdminServer,
				(await ask(config, '/dialogues')) as AdminDialogues,
				(await ask(config, '/keys')) as readonly AdminKey[]
			);
		case 'dialogues':
			return dialogueLines(answer as AdminDialogues);
		case 'keys':
			return keyLines(answer as readonly AdminKey[]);
		case 'decks':
			return deckLines(answer as Parameters<typeof deckLines>[0]);
		case 'log':
			return actLines(answer as Parameters<typeof actLines>[0]);
		case 'link': {
			const { id, title, facilitatorKey } = answer as Record<string, string>;
			const origin = config.origin ?? `http://localhost:${config.port}`;
			return [
				`A new link to lead "${title}". It is shown this once; all who lead it see that it was added:`,
				`${origin}/panel/${id}#${facilitatorKey}`
			];
		}
		case 'key':
			return [
				'The key, shown this once. Send it by a safe way:',
				String((answer as Record<string, string>)['key'])
			];
		case 'done':
			return [said];
	}
}

async function ask(config: Config, path: string, asking: Asking = {}): Promise<unknown> {
	const answer = await askServer(config, `/api/v1/admin${path}`, { ...asking, key });
	if (answer.status >= 200 && answer.status < 300) return jsonOf(answer);
	if (answer.status === 0) {
		return stopWith(
			`No Kaartgesprek answers at ${answer.at} (${answer.text}). Is it running, and are these the settings it has? "npm run doctor" looks.`
		);
	}
	const { detail, code } = (jsonOf(answer) ?? {}) as Readonly<Record<string, string>>;
	if (code === 'key-wrong') {
		return stopWith(
			`The server at ${answer.at} does not know this ADMIN_KEY. It takes a new one when it is started again.`
		);
	}
	return stopWith(detail ?? `The server at ${answer.at} answered ${answer.status}.`);
}
