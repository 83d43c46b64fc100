import { existsSync, readFileSync } from 'node:fs';
import { OF_LOAD } from './of-load.ts';
import { readMeasured } from './record.ts';

/** The measured part of docs/scale.md, between markers: by `npm run promises`, never typed. */

export const SCALE_PAGE = 'docs/scale.md';
export const GROWTH = 'docs/scale.json';
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** What so many processes on one PostgreSQL carry. */
export interface Growth {
	readonly processes: number;
	readonly rooms: number;
	/** in each room */
	readonly people: number;
	/** ms from laying a card until it is saved, at a card every two seconds */
	readonly ackP99: number;
	/** ms of processor for an answer: of all processes of ours, and of PostgreSQL */
	readonly appCpu: number;
	readonly databaseCpu: number;
	/** answers a second when everybody lays the next card as soon as the last is saved */
	readonly most: number;
	readonly mostP99: number;
	readonly errors: number;
}

/** processor of an answer with all processes, to that with one */
export const MOST_TIMES = 1.2;

interface Measured {
	readonly day: string;
	readonly cores: number;
	readonly rows: readonly Growth[];
}

/** The page with its measured part made anew. */
export function withMeasured(page: string): string {
	const [before = '', after = ''] = [page.split(BEGIN)[0], page.split(END)[1]];
	return [before.trimEnd(), '', BEGIN, '', ...measuredLines(), END, after].join('\n');
}

function measuredLines(): readonly string[] {
	const measured = readMeasured();
	const ones = OF_LOAD.map(({ id, proof }) => {
		const found = measured[id];
		const figures = found && Object.entries(found.figures).map(([name, is]) => `${name}: ${is}`);
		return `| ${proof} | ${figures ? `(${found.day}) ${figures.join('; ')}` : 'not measured yet'} |`;
	});
	return ['| what | measured |', '|--|--|', ...ones, '', ...growthLines()];
}

function growthLines(): readonly string[] {
	if (!existsSync(GROWTH)) return ['How cost grows with processes was not measured yet.', ''];
	const { day, cores, rows } = JSON.parse(readFileSync(GROWTH, 'utf8')) as Measured;
	const one = (row: Growth) =>
		rows.find((other) => other.processes === 1 && other.rooms === row.rooms) ?? row;
	const times = (value: number, of: number) => `${value} (× ${(value / of).toFixed(1)})`;
	return [
		`How cost grows with processes (${day}): the load, all processes and PostgreSQL share ${cores} cores, so the most answers a second cannot grow with them here; what an answer costs can be held side by side. In brackets: of one process with the same rooms.`,
		'',
		'| processes | rooms × people | saved p99, ms | processor an answer, ours, ms | PostgreSQL, ms | most answers a second | p99 then, ms |',
		'|--|--|--|--|--|--|--|',
		...rows.map((row) => {
			const base = one(row);
			const cells = [
				row.processes,
				`${row.rooms} × ${row.people}`,
				row.ackP99,
				times(row.appCpu, base.appCpu),
				times(row.databaseCpu, base.databaseCpu),
				times(row.most, base.most),
				row.mostP99
			];
			return `| ${cells.join(' | ')} |`;
		}),
		'',
		`The aim is × ${MOST_TIMES} of ours with four: ${rows.every((row) => row.processes !== 4 || row.appCpu <= MOST_TIMES * one(row).appCpu) ? 'reached' : 'not reached'}.`,
		''
	];
}
