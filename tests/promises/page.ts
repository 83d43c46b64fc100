import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { NOT_PROVED } from './not-proved.ts';
import { PROMISES, type Promised } from './promises.ts';
import { readMeasured, type Measured } from './record.ts';
import { SCALE_PAGE, withMeasured } from './scale-block.ts';

/** `npm run promises`: makes docs/promises.md and the table of docs/scale.md from measurements. */

const PAGE = 'docs/promises.md';
const COMMANDS = {
	faults: 'npm run faults',
	load: 'npm run load',
	attack: 'npm run attack',
	spreadsheet: 'npm run prove:spreadsheet',
	test: 'npm test'
};

const measured = readMeasured();
const cell = (text: string) => text.replaceAll('|', '\\|');

function resultOf(found: Measured | undefined): string {
	if (!found) return 'not measured yet';
	if (found.skipped !== undefined) return `skipped: ${found.skipped}`;
	const figures = Object.entries(found.figures).map(([name, value]) => `${name}: ${value}`);
	return `${found.kept ? '**kept**' : '**not kept**'} (${found.day}). ${figures.join('; ')}`;
}

const row = ({ id, promise, proof, figure }: Promised) =>
	`| ${[promise, proof, figure, resultOf(measured[id])].map(cell).join(' | ')} |`;

const sections = (Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).flatMap((command) => {
	const promises = PROMISES.filter((promise) => promise.command === command);
	if (promises.length === 0) return [];
	return [
		`## \`${COMMANDS[command]}\``,
		'',
		'| promise | proof | figure to reach | measured |',
		'|--|--|--|--|',
		...promises.map(row),
		''
	];
});

const page = [
	'# Promises',
	'',
	'What the program promises, how each promise is proved, and what was measured last. This page is made by `npm run promises` from the figures that the proofs wrote; nothing in it is typed by hand. Times are of the machine that ran them, with load and server beside each other on two cores.',
	'',
	...sections,
	'## Not proved by a machine',
	'',
	'| what | how a person proves it |',
	'|--|--|',
	...NOT_PROVED.map(({ what, how }) => `| ${cell(what)} | ${cell(how)} |`),
	''
].join('\n');

const tidy = async (text: string) =>
	format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
writeFileSync(PAGE, await tidy(page));
writeFileSync(SCALE_PAGE, await tidy(withMeasured(readFileSync(SCALE_PAGE, 'utf8'))));
