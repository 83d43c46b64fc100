import { readFileSync } from 'node:fs';
import { SETTINGS, type Config } from '../../lib/server/config.ts';
import { settingsIn } from '../env-file.js';
import { note, well, wrong, type Finding } from './doctor-finding.ts';

/** What the settings leave closed, and names in their file that this program does not know. */
export function lookAtSettings(config: Config, file: string | undefined): readonly Finding[] {
	const found: Finding[] = [];
	if (file === undefined) {
		found.push(
			note(
				'These are the settings of this terminal. --env FILE looks at those of the server, as --env /etc/kaartgesprek.env.'
			)
		);
	} else {
		const named = Object.keys(settingsIn(readFileSync(file, 'utf8')));
		const unknown = named.filter((name) => !OTHERS.has(name) && !SETTINGS.includes(name));
		if (unknown.length > 0) {
			found.push(
				wrong(
					`${unknown.join(', ')} in ${file}: there is no such setting. docs/hosting/kaartgesprek.env names them all.`
				)
			);
		}
	}
	found.push(...config.remarks.map(wrong));
	if (config.adminKey === undefined && !config.remarks.some((one) => one.startsWith('ADMIN_KEY'))) {
		found.push(
			note(
				'ADMIN_KEY is not set: nobody can come in at /admin, and this cannot look through the proxy. "npm run key" draws one.'
			)
		);
	}
	if (config.organiserName === undefined || config.organiserContact === undefined) {
		found.push(
			note(
				'ORGANISER_NAME and ORGANISER_CONTACT are not both set: /privacy does not say who answers for what is kept.'
			)
		);
	}
	return found.some(({ is }) => is === 'wrong')
		? found
		: [well('The settings can be read.'), ...found];
}

/** Belong to Node, the shell and the system, and may appear there as well. */
const OTHERS: ReadonlySet<string> = new Set([
	'NODE_ENV',
	'NODE_OPTIONS',
	'NODE_EXTRA_CA_CERTS',
	'PATH',
	'TZ',
	'LANG',
	'HOME'
]);
