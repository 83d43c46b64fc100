import { parseArgs } from 'node:util';

export interface DemoOptions {
	readonly people: number;
	readonly seed: number;
	readonly dialogues: number;
	readonly url: string;
	readonly language: 'nl' | 'en';
}

/** Reads the words behind `npm run demo --`; a wrong one gives a sentence instead. */
export function readOptions(words: readonly string[]): DemoOptions | string {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				people: { type: 'string', default: '24' },
				seed: { type: 'string', default: '7' },
				dialogues: { type: 'string', default: '1' },
				url: { type: 'string', default: 'http://localhost:3000' },
				language: { type: 'string', default: 'nl' }
			}
		});
		const people = whole(values.people, 5, 500);
		const dialogues = whole(values.dialogues, 1, 100);
		const seed = whole(values.seed, 0, 2 ** 31);
		if (people === undefined) return '--people is a whole number from 5 to 500.';
		if (dialogues === undefined) return '--dialogues is a whole number from 1 to 100.';
		if (seed === undefined) return '--seed is a whole number.';
		if (!URL.canParse(values.url)) return '--url is an address such as http://localhost:3000.';
		const { language } = values;
		if (language !== 'nl' && language !== 'en') return '--language is nl or en.';
		return { people, dialogues, seed, language, url: values.url.replace(/\/$/, '') };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function whole(text: string, least: number, most: number): number | undefined {
	const number = Number(text);
	return /^\d+$/.test(text) && number >= least && number <= most ? number : undefined;
}
