import { randomBytes } from 'node:crypto';

/** `npm run key`: draws a key nobody can guess and says how to set it. Nothing is written down. */
const key = randomBytes(24).toString('base64url');
// for a script that puts it where it belongs
const alone = process.argv.includes('--alone');
process.stdout.write(
	alone
		? `${key}\n`
		: [
				'',
				`  ${key}`,
				'',
				'  Keep it where you keep passwords. It opens one of these, as you set it:',
				'',
				`  the desk of the operator   ADMIN_KEY=${key} npm start`,
				`  the research room          RESEARCHER_KEY=${key} npm start`,
				`  starting dialogues         ORGANISER_KEY=${key} npm start`,
				`  several researchers        RESEARCHER_KEYS=an:${key},bo:… npm start`,
				'',
				'  In a file .env of compose, or in the unit of systemd, it stands on a line of its own. Draw another for each.',
				'  At /admin each organiser and each researcher gets a key by name, which can be taken back by itself.',
				''
			].join('\n')
);
