import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serverAddress } from '../server-address.ts';

/** What we know about the file, in the shape of the API, which parses it and reports errors. */
interface Mapping {
	readonly make?: { readonly piles?: readonly unknown[] };
	readonly consent?: unknown;
	readonly leaveOut?: readonly number[];
	readonly [choice: string]: unknown;
}

interface ImportOptions {
	readonly file: string;
	readonly url: string;
	readonly key: string;
	readonly dry: boolean;
	readonly language: 'nl' | 'en';
	readonly mapping: Mapping;
}

export const USAGE = [
	'npm run import -- file.csv [--dry] [--study id] [--consent "why these sorts may be used" --consent-version 1]',
	'',
	'  --at http://localhost:3000    the server (else PORT)    --key …          researcher key (or RESEARCHER_KEY)',
	'  --dry                         report only               --language nl|en of the report',
	'  --deck id[@version]           the cards it was made of  --make "Title"   make a card set of the file instead',
	'  --pile="label=1"              with --make: 1, 0, -1, none (takes no side), step3 of a scale, or skip; once a pile',
	'  --layout long|people-in-rows|cards-in-rows              --separator "," ";" tab',
	'  --participant, --card, --pile-column, --group, --round  names of columns',
	'  --talk                        people talked between the rounds   --encoding macintosh|windows-1252',
	'  --alone                       no groups in the file: everybody sorted alone (else they are one dialogue)',
	'  --card-is "label=card-id"     --pile-is "label=pile-id" (label= alone: leave out)',
	'  --leave-out 5,7               lines that are passed over --leave-out-bad: all lines the report names',
	'  --collected 2026-03           when it was sorted         --mapping file.json: all of this as JSON'
].join('\n');

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The parsed options, or a sentence that says what is wrong with them. */
export function readImportOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>
): (ImportOptions & { readonly leaveOutBad: boolean }) | string {
	let values: Given;
	let files: readonly string[];
	try {
		const one = { type: 'string' } as const;
		const more = { type: 'string', multiple: true } as const;
		const parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				at: one,
				// its earlier name
				url: one,
				key: one,
				dry: { type: 'boolean' },
				'leave-out-bad': { type: 'boolean' },
				language: one,
				study: one,
				deck: one,
				make: one,
				pile: more,
				layout: one,
				separator: one,
				participant: one,
				card: one,
				'pile-column': one,
				group: one,
				round: one,
				talk: { type: 'boolean' },
				alone: { type: 'boolean' },
				encoding: one,
				'card-is': more,
				'pile-is': more,
				'leave-out': one,
				collected: one,
				consent: one,
				'consent-version': one,
				mapping: one
			}
		});
		values = parsed.values;
		files = parsed.positionals;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const [file] = files;
	if (file === undefined || files.length > 1) return USAGE;
	const key = text(values, 'key') ?? env['RESEARCHER_KEY'];
	if (!key) return 'A researcher key is needed: --key, or RESEARCHER_KEY.';
	const url = serverAddress(text(values, 'at') ?? text(values, 'url'), env);
	if (url === undefined) return '--at is an address such as http://localhost:3000.';
	const mapping = mappingOf(values);
	if (typeof mapping === 'string') return mapping;
	return {
		file,
		url,
		key,
		dry: values['dry'] === true,
		leaveOutBad: values['leave-out-bad'] === true,
		language: text(values, 'language') === 'nl' ? 'nl' : 'en',
		mapping
	};
}

const text = (values: Given, name: string): string | undefined => {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
};
const list = (values: Given, name: string): readonly string[] => {
	const value = values[name];
	return Array.isArray(value) ? value.map(String) : [];
};

function mappingOf(values: Given): Mapping | string {
	const path = text(values, 'mapping');
	let given: Mapping = {};
	if (path !== undefined) {
		try {
			given = JSON.parse(readFileSync(path, 'utf8')) as Mapping;
		} catch {
			return `${path} cannot be read as JSON.`;
		}
	}
	const [deck, deckVersion] = (text(values, 'deck') ?? '').split('@');
	const title = text(values, 'make');
	const piles = list(values, 'pile').map(pileOf);
	if (piles.includes(undefined))
		return 'A pile is said as --pile="label=1", 0, -1, none, step3 or skip.';
	const separator = text(values, 'separator');
	const columns = Object.fromEntries(
		[
			['participant', 'participant'],
			['card', 'card'],
			['pile', 'pile-column'],
			['group', 'group'],
			['round', 'round']
		].flatMap(([role = '', option = '']) => {
			const name = text(values, option);
			return name === undefined ? [] : [[role, name]];
		})
	);
	const consent = text(values, 'consent');
	const mapping: Record<string, unknown> = {
		...given,
		...(deck ? { deck } : {}),
		...(deckVersion ? { deckVersion } : {}),
		...(title === undefined
			? {}
			: { make: { title, language: text(values, 'language') ?? 'nl', piles } }),
		...(separator === undefined ? {} : { separator: separator === 'tab' ? '\t' : separator }),
		...(Object.keys(columns).length > 0 ? { columns } : {}),
		...(list(values, 'card-is').length > 0 ? { cards: meaningsOf(list(values, 'card-is')) } : {}),
		...(list(values, 'pile-is').length > 0 ? { piles: meaningsOf(list(values, 'pile-is')) } : {}),
		...(consent === undefined
			? {}
			: { consent: { statement: consent, version: text(values, 'consent-version') ?? '1' } })
	};
	for (const name of ['talk', 'alone']) if (values[name] === true) mapping[name] = true;
	for (const name of ['study', 'layout', 'collected', 'encoding'] as const) {
		const value = text(values, name);
		if (value !== undefined) mapping[name] = value;
	}
	const lines = text(values, 'leave-out');
	if (lines !== undefined) mapping['leaveOut'] = lines.split(',').map(Number);
	return mapping;
}

function pileOf(said: string) {
	const at = said.lastIndexOf('=');
	const [label, value] = [said.slice(0, at), said.slice(at + 1)];
	if (at < 1) return undefined;
	if (value === 'skip') return { label, score: null, role: 'skip' as const };
	if (value === 'none') return { label, score: null, role: 'answer' as const };
	const step = /^step(-?\d{1,2})$/.exec(value)?.[1];
	if (step !== undefined) {
		return { label, score: null, grade: Number(step), role: 'answer' as const };
	}
	const score = ({ '1': 1, '0': 0, '-1': -1 } as const)[value];
	return score === undefined ? undefined : { label, score, role: 'answer' as const };
}

const meaningsOf = (said: readonly string[]): Record<string, string | null> =>
	Object.fromEntries(
		said.map((one) => {
			const at = one.lastIndexOf('=');
			return [one.slice(0, at), one.slice(at + 1) || null];
		})
	);
