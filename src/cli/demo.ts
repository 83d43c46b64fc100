import { readOptions } from './demo/options.ts';
import { runDialogue } from './demo/run-dialogue.ts';

/**
 * Fills a running server with simulated people through its public API:
 * `npm run demo -- --people 24 --seed 7 [--dialogues 12] [--url …] [--language nl|en]`.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
	process.stderr.write(`${options}\n`);
	process.exit(1);
}

const healthy = await fetch(`${options.url}/api/v1/health`).catch(() => undefined);
if (!healthy?.ok) {
	process.stderr.write(
		`No Kaartgesprek answers at ${options.url}. Run "npm start" in another window first.\n`
	);
	process.exit(1);
}

try {
	for (let number = 1; number <= options.dialogues; number++) {
		const { links } = await runDialogue(options, number);
		if (number > 1) continue;
		say('');
		say(`  Panel     ${links.facilitator}`);
		say(`  Wall      ${links.wall}`);
		say(`  Join      ${links.join}`);
		say(`  Research  ${options.url}/research`);
	}
	say('');
	say(`  ${options.dialogues} × ${options.people} simulated people have sorted their cards.`);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
