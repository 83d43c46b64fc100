import { randomBytes } from 'node:crypto';

/** `npm run key`: draws a key that nobody can guess, and says how to set it. Nothing is written down. */
const key = randomBytes(24).toString('base64url');
process.stdout.write(
	[
		'',
		`  ${key}`,
		'',
		'  Keep it where you keep passwords. It opens one of these, as you set it:',
		'',
		`  the research room          RESEARCHER_KEY=${key} npm start`,
		`  starting dialogues         ORGANISER_KEY=${key} npm start`,
		`  several researchers        RESEARCHER_KEYS=an:${key},bo:… npm start`,
		'',
		'  In a file .env of compose, or in the unit of systemd, it stands on a line of its own. Draw another for each.',
		''
	].join('\n')
);
