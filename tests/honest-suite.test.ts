import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What makes a suite green that should be red. */
const DISHONEST: readonly (readonly [RegExp, string])[] = [
	[/\.waitForTimeout\(/, 'waits for milliseconds: wait for what they should bring'],
	[/\bretry:\s*\d/, 'tries again: what fails once is broken'],
	[/\b(?:test|it|describe)(?:\.\w+)*\.only\b/, 'leaves all others out'],
	// what cannot run here is said by skipIf and runIf, and counted
	[/\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|todo|fails)\b/, 'proves nothing']
];
/** These measure a clock or wait for a picture to be taken; nothing is asserted by them. */
const PICTURES = ['bench', 'guide', 'stages'];

test('no test waits for milliseconds in a browser, tries again or leaves others out', () => {
	const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !PICTURES.includes(file.split(/[\\/]/)[0] ?? ''))
		.map((file) => join('tests', file));
	const found = [...files, 'vitest.config.ts']
		.filter((file) => !file.endsWith('honest-suite.test.ts'))
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return DISHONEST.filter(([sign]) => sign.test(text)).map(([, why]) => `${file} ${why}`);
		});
	expect(found).toEqual([]);
});

const RED = process.env['RED'] !== undefined;
test.runIf(RED)('red on purpose', () => expect(RED).toBe(false));

test.skipIf(RED)('a red test ends the suite with 1', () => {
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'tests/honest-suite.test.ts'],
		{ env: { ...process.env, RED: '1' } }
	);
	expect(status).toBe(1);
});
