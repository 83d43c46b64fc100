import { readOptions, USAGE } from './demo/demo-options.ts';
import { runDialogue } from './demo/run-dialogue.ts';
import { say, stopWith } from './upkeep.ts';

/** `npm run demo`: fills a running server with simulated people through its public API. */

const read = readOptions(process.argv.slice(2), process.env);
if (read === USAGE) {
	say(USAGE);
	process.exit(0);
}
const options = typeof read === 'string' ? stopWith(read) : read;

const healthy = await fetch(`${options.url}/api/v1/health`).catch(() => undefined);
if (!healthy?.ok) {
	stopWith(
		`No Kaartgesprek answers at ${options.url}. Run "npm start" in another window first; where it is elsewhere, say so: npm run demo -- --at URL`
	);
}

try {
	for (let number = 1; number <= options.dialogues; number++) {
		const { links } = await runDialogue(options, number);
		if (number > 1) continue;
		say('');
		say(`  Panel     ${links.facilitator}`);
		say(`  Wall      ${links.wall}`);
		say(`  Join      ${links.join}`);
		if (options.dialogues > 1) say(`  Research  ${options.url}/research?mode=demo`);
	}
	say('');
	say(`  ${options.dialogues} × ${options.people} simulated people have sorted their cards.`);
} catch (error) {
	stopWith(error instanceof Error ? error.message : String(error));
}
