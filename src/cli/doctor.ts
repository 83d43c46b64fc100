import { readConfig, type Config } from '../lib/server/config.ts';
import { well, wrong, type Finding } from './doctor/doctor-finding.ts';
import { lookAtBackups } from './doctor/look-at-backups.ts';
import { lookAtFolder } from './doctor/look-at-folder.ts';
import { lookAtOrigin } from './doctor/look-at-origin.ts';
import { lookAtServer } from './doctor/look-at-server.ts';
import { lookAtSettings } from './doctor/look-at-settings.ts';
import { lookAtStore } from './doctor/look-at-store.ts';
import { plainly, say } from './upkeep.ts';

/** `npm run doctor`: looks at all an operator can get wrong and says what is. Changes nothing. */

const SIGNS = { well: 'well ', note: 'note ', wrong: 'WRONG' } as const;

const found = await examine();
for (const { is, words } of found) say(`${SIGNS[is]}  ${words}`);
const wrongs = found.filter(({ is }) => is === 'wrong').length;
say('');
say(
	wrongs === 0
		? 'Nothing is wrong.'
		: `${wrongs === 1 ? 'One thing is' : `${wrongs} things are`} wrong. docs/operations.md says more of each.`
);
process.exitCode = wrongs === 0 ? 0 : 1;

async function examine(): Promise<readonly Finding[]> {
	const node = well(`Node ${process.versions.node}.`);
	const read = readConfig(process.env);
	if (!read.ok) return [node, ...read.sentences.map(wrong)];
	const { config } = read;
	return [node, ...(await lookAtAll(config))];
}

async function lookAtAll(config: Config): Promise<readonly Finding[]> {
	const now = Date.now();
	const looks: readonly (() => readonly Finding[] | Promise<readonly Finding[]>)[] = [
		() => lookAtSettings(config, process.env['SETTINGS_FILE']),
		() => lookAtFolder(config),
		() => lookAtStore(config, now),
		() => [lookAtBackups(config, now)],
		() => lookAtServer(config),
		() => lookAtOrigin(config)
	];
	const found: Finding[] = [];
	for (const look of looks) {
		try {
			found.push(...(await look()));
		} catch (error) {
			const said = plainly(error);
			if (said === undefined) throw error;
			found.push(wrong(said));
		}
	}
	return found;
}
