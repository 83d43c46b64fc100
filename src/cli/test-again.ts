import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

/**
 * Runs all tests, or those in some files, repeatedly, and reports how often each one failed:
 * `npm run test:again -- 6`, `npm run test:again -- 30 dragging phones`. Exits 1 if any failed.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
const [times = '', ...names] = process.argv.slice(2);
const rounds = Number(times);
if (!Number.isInteger(rounds) || rounds < 1) {
	say('How often, and which files: npm run test:again -- 6 dragging phones');
	process.exit(1);
}

/** The part of a vitest report that is read here. */
interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[];
		}[];
	}[];
}

const projects = ['browser', 'node', 'bad-days', 'domain', 'components'];
const env = { ...process.env, CHROMIUM_PATH: findChromium() };
const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-again-'));
const failed = new Map<string, { times: number; why: string }>();

function count(name: string, why: string): void {
	const before = failed.get(name);
	failed.set(name, { times: (before?.times ?? 0) + 1, why: before?.why ?? why });
}

for (let round = 1; round <= rounds; round++) {
	const file = join(folder, `${round}.json`);
	const began = performance.now();
	const ran = spawnSync(
		'vitest',
		[
			'run',
			...projects.flatMap((project) => ['--project', project]),
			'--reporter=json',
			`--outputFile=${file}`,
			...names
		],
		{ env, encoding: 'utf8' }
	);
	const took = `${((performance.now() - began) / 1000).toFixed(0)} s`;
	let tests = 0;
	let red = 0;
	try {
		for (const one of (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults) {
			const path = one.name.slice(process.cwd().length + 1);
			for (const test of one.assertionResults) {
				tests += 1;
				if (test.status !== 'failed') continue;
				red += 1;
				count(`${path} > ${test.fullName}`, test.failureMessages?.[0] ?? '');
			}
			// a file that could not be loaded, or whose setup or teardown failed
			if (one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'))
				count(path, one.message);
		}
		if (ran.status !== 0 && red === 0) count('the run itself', ran.stderr.slice(-2_000));
	} catch {
		count('the run itself', `${ran.stdout}${ran.stderr}`.slice(-2_000));
	}
	say(`${round} of ${rounds}: ${tests} tests, ${red} failed, ${took}`);
}
rmSync(folder, { recursive: true, force: true });

for (const [name, { times: often, why }] of failed) {
	say(`\n${often} of ${rounds}: ${name}\n  ${why.split('\n').slice(0, 6).join('\n  ')}`);
}
if (failed.size > 0) process.exitCode = 1;
else say('None failed.');
