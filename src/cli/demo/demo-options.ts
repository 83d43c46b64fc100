import { parseArgs } from 'node:util';
import { serverAddress } from '../server-address.ts';

export interface DemoOptions {
	readonly people: number;
	readonly seed: number;
	readonly dialogues: number;
	readonly url: string;
	readonly language: 'nl' | 'en';
}

export const USAGE = [
	'npm run demo [-- --people 24 --seed 7 --dialogues 1 --language nl --at http://localhost:3000]',
	'',
	'Fills a running server with simulated people, through its public API, and prints the links.',
	'',
	'  --people 24        how many in each dialogue, 5 to 500',
	'  --dialogues 1      how many dialogues, 1 to 100',
	'  --seed 7           the same number gives the same people',
	'  --language nl|en   of the dialogue',
	'  --at URL           the running server; else this computer, on PORT or 3000'
].join('\n');

type Environment = Readonly<Record<string, string | undefined>>;

/** Parses what follows `npm run demo --`: a sentence for a wrong argument, usage for --help. */
export function readOptions(words: readonly string[], env: Environment): DemoOptions | string {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				people: { type: 'string', default: '24' },
				seed: { type: 'string', default: '7' },
				dialogues: { type: 'string', default: '1' },
				at: { type: 'string' },
				// its earlier name
				url: { type: 'string' },
				language: { type: 'string', default: 'nl' },
				help: { type: 'boolean', short: 'h' }
			}
		});
		if (values.help) return USAGE;
		const url = serverAddress(values.at ?? values.url, env);
		const people = whole(values.people, 5, 500);
		const dialogues = whole(values.dialogues, 1, 100);
		const seed = whole(values.seed, 0, 2 ** 31);
		if (people === undefined) return '--people is a whole number from 5 to 500.';
		if (dialogues === undefined) return '--dialogues is a whole number from 1 to 100.';
		if (seed === undefined) return '--seed is a whole number.';
		if (url === undefined) return '--at is an address such as http://localhost:3000.';
		const { language } = values;
		if (language !== 'nl' && language !== 'en') return '--language is nl or en.';
		return { people, dialogues, seed, language, url };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function whole(text: string, least: number, most: number): number | undefined {
	const number = Number(text);
	return /^\d+$/.test(text) && number >= least && number <= most ? number : undefined;
}
