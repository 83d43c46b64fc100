import { openAsBlob } from 'node:fs';
import { readImportOptions, USAGE } from './import/import-options.ts';

/** The parts of the server's report on a file that are printed here. */
interface ImportReport {
	readonly id?: string;
	readonly complete: boolean;
	readonly file: { readonly layout: string; readonly separator: string; readonly encoding: string };
	readonly deck: { readonly id: string; readonly version: string; readonly made: boolean };
	readonly proposal: {
		readonly piles: readonly {
			readonly label: string;
			readonly score: number | null;
			readonly grade?: number;
			readonly role: string;
		}[];
	};
	readonly people: number;
	readonly groups: number;
	readonly placements: number;
	readonly first: readonly {
		readonly person: string;
		readonly placements: readonly (readonly [string, string])[];
	}[];
	readonly notices: readonly { readonly sentence: string }[];
	readonly problems: readonly { readonly sentence: string }[];
	readonly problemCount: number;
	readonly badLines: readonly number[];
}

/**
 * Imports a file of placements into a running server through its API, as the research room does:
 * first a dry run, then for real. `npm run import -- file.csv --dry` only reports.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
const stopWith = (line: string): never => {
	process.stderr.write(`${line}\n`);
	process.exit(1);
};

if (process.argv.some((one) => one === '--help' || one === '-h')) {
	say(USAGE);
	process.exit(0);
}
const read = readImportOptions(process.argv.slice(2), process.env);
if (typeof read === 'string') stopWith(read === USAGE ? USAGE : `${read}\n\n${USAGE}`);
const options = read as Exclude<typeof read, string>;

// for a missing file openAsBlob throws synchronously instead of rejecting
const file = await Promise.resolve(options.file)
	.then((path) => openAsBlob(path))
	.catch(() => stopWith(`${options.file} cannot be read.`));

async function send(mapping: object, dry: boolean): Promise<ImportReport> {
	const answer = await fetch(`${options.url}/api/v1/research/imports${dry ? '?dry=1' : ''}`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${options.key}`,
			'accept-language': options.language,
			'content-type': 'application/vnd.kaartgesprek.import'
		},
		body: new Blob([`${JSON.stringify(mapping)}\n`, file])
	}).catch(() => stopWith(`No Kaartgesprek answers at ${options.url}. Run "npm start" first.`));
	const body: unknown = await answer.json();
	if (answer.ok) return body as ImportReport;
	const refused = body as { readonly detail?: string };
	return stopWith(refused.detail ?? `The server answered ${answer.status}.`);
}

function print(report: ImportReport): void {
	for (const { sentence } of report.notices) say(`  ${sentence}`);
	for (const { sentence } of report.problems) say(`! ${sentence}`);
	const more = report.problemCount - report.problems.length;
	if (more > 0) say(`! … ${more}`);
	say('');
	const { deck } = report;
	say(`  ${report.file.layout}, "${report.file.separator}", ${report.file.encoding}`);
	say(`  ${deck.made ? 'new card set' : 'card set'} ${deck.id} ${deck.version}`);
	say(`  ${report.people} people, ${report.placements} placements`);
	if (report.groups === 0 && report.people > 1) {
		say(
			mapping['alone'] === true
				? '  nobody sorted together: each counts as a dialogue of one'
				: '  the file names no groups: all count as one dialogue, without intervals (--group, or --alone)'
		);
	}
	for (const { person, placements } of report.first) {
		say(`    ${person}: ${placements.map(([card, pile]) => `${card} → ${pile}`).join(', ')}`);
	}
	if (deck.made) say(`  piles: ${pilesOf(report)}`);
}

// no shell looks into single quotes
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** What the file's piles could count as: an argument to check, and to run the command with. */
const pilesOf = ({ proposal }: ImportReport): string =>
	proposal.piles
		.map(({ label, score, grade, role }) => {
			const step = grade === undefined ? 'none' : `step${grade}`;
			const value = role === 'skip' ? 'skip' : (score ?? step);
			// joined by `=`, as a label may begin with a minus
			return `--pile=${quoted(`${label}=${value}`)}`;
		})
		.join(' ');

let { mapping } = options;
let report = await send(mapping, true);
if (report.badLines.length > 0 && options.leaveOutBad) {
	print(report);
	mapping = { ...mapping, leaveOut: [...(mapping.leaveOut ?? []), ...report.badLines] };
	report = await send(mapping, true);
}
print(report);
if (report.deck.made && !mapping.make?.piles?.length) {
	const make = mapping.make ? '' : '--make "Title" ';
	stopWith(
		'No card set here has these cards. Name one with --deck, or make one by adding its name and what each pile counts as:\n' +
			`  ${make}${pilesOf(report)}`
	);
}
if (!report.complete) stopWith('Nothing was stored: not every line is understood.');
if (options.dry) say('\n  Everything is understood. Nothing was stored.');
else {
	if (!mapping.consent) {
		stopWith('Say on what ground these sorts may be used for research: --consent "…".');
	}
	const stored = await send(mapping, false);
	say(`\n  Stored as import ${stored.id}.`);
}
