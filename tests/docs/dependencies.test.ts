import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAudit } from '../../src/cli/audit';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/dependencies.md');
const project = JSON.parse(read('package.json')) as {
	dependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
};
interface Locked {
	readonly license?: string;
	readonly hasInstallScript?: boolean;
	readonly optional?: boolean;
	readonly resolved?: string;
}
const locked = Object.entries(
	(JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages
).filter(([path]) => path !== '');

/** Licences that allow use in, or with, a program under the EUPL 1.2. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC-BY-SA-4.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'MPL-2.0',
	'OFL-1.1',
	'Unlicense'
]);

test('there are at most 14 direct runtime packages, and the page gives the reason of each', () => {
	const direct = Object.keys(project.dependencies);
	expect(direct.length).toBeLessThanOrEqual(14);
	const [, table = ''] = page.split('## ');
	const named = [...table.matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map((row) => row[1]);
	expect(named.toSorted()).toEqual(direct.toSorted());
});

test('install scripts run for packages named here alone', () => {
	const allowed = Object.keys(project.allowScripts).filter((name) => project.allowScripts[name]);
	const scripted = locked
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([path, { optional }]) => ({ name: path.replace('node_modules/', ''), optional }));
	for (const name of allowed) expect(scripted.map((one) => one.name)).toContain(name);
	for (const { name, optional } of scripted) {
		if (allowed.includes(name)) continue;
		// a package for another machine, which the page speaks of
		expect(optional, name).toBe(true);
		expect(page).toContain(name.split('/')[0]);
	}
	for (const name of allowed) expect(page).toContain(`\`${name}\``);
});

test('the lock file names no host', () => {
	expect(locked.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
});

test('every licence in it is one that may be used', () => {
	const others = locked.filter(([, { license }]) => !ALLOWED.has(license ?? 'none'));
	expect(others.map(([path, { license }]) => [path, license])).toEqual([]);
});

test.each([
	['', { state: 'skipped', why: 'no registry answered' }],
	['{"error":{"code":"E405"}}', { state: 'skipped', why: 'no registry answered' }],
	[
		'{"metadata":{"vulnerabilities":{"info":0,"low":2,"moderate":0,"high":1,"critical":0}}}',
		{ state: 'asked', faults: 3, worst: 'high' }
	],
	[
		'{"metadata":{"vulnerabilities":{"low":0,"high":0}}}',
		{ state: 'asked', faults: 0, worst: 'none' }
	]
])('an audit that said %j is read', (said, outcome) => {
	expect(readAudit(said)).toEqual(outcome);
});
