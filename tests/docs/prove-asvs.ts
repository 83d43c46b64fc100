import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MUTATIONS, type Mutation } from './asvs-mutations.ts';

/**
 * `npm run prove:asvs [ids]`: in a copy of the tree, takes each check of asvs-mutations.ts out of
 * the code and looks whether the test that docs/asvs.md names for it turns red. First all those
 * tests as they are, which must be green, or a red one would prove nothing.
 */
const asked = process.argv.slice(2);
const mutations = MUTATIONS.filter(({ id }) => asked.length === 0 || asked.includes(id));
const say = (line: string) => process.stdout.write(`${line}\n`);

const root = process.cwd();
mkdirSync(join(root, 'test-results'), { recursive: true });
const copy = mkdtempSync(join(root, 'test-results', 'asvs-'));
// PostgreSQL of the tests lies in it, and runs under a user of its own
chmodSync(copy, 0o755);
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
for (const file of files.split('\0').filter(Boolean)) {
	cpSync(join(root, file), join(copy, file), { recursive: true });
}
linkFolder(join(root, 'node_modules'), join(copy, 'node_modules'));

/** The packages as they are, not a second copy: what reads a file's real path finds it here. */
function linkFolder(from: string, to: string): void {
	mkdirSync(to);
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [here, there] = [join(from, entry.name), join(to, entry.name)];
		// what Vite keeps there is of the tree it was made for
		if (entry.isDirectory() && !entry.name.startsWith('.vite')) linkFolder(here, there);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
		else if (entry.isFile()) linkSync(here, there);
	}
}

const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const run = (command: string, ...args: readonly string[]) =>
	spawnSync(command, args, {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, PATH: `${dirname(bin('x'))}:${process.env['PATH'] ?? ''}` }
	});

/** How many tests of a file fail; undefined where none ran to its end. */
function failures({ project, test }: Pick<Mutation, 'project' | 'test'>): number | undefined {
	const report = join(copy, 'report.json');
	rmSync(report, { force: true });
	run(
		bin('vitest'),
		'run',
		'--project',
		project,
		test,
		'--reporter=json',
		`--outputFile=${report}`
	);
	try {
		const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
			numTotalTests: number;
			numFailedTests: number;
		};
		return numTotalTests > 0 ? numFailedTests : undefined;
	} catch {
		return undefined;
	}
}

function build(): void {
	const built = run(process.execPath, 'src/cli/build.ts');
	if (built.status !== 0) throw new Error(`no build: ${built.stdout}${built.stderr}`);
}

let wrong = 0;
try {
	run(bin('svelte-kit'), 'sync');
	if (mutations.some(({ built }) => built)) build();
	const tests = new Map(mutations.map((one) => [one.test, one]));
	for (const one of tests.values()) {
		const failed = failures(one);
		if (failed === 0) continue;
		wrong += 1;
		say(`${one.test}: not green as it is (${failed ?? 'no test ran'})`);
	}
	for (const one of mutations) {
		const path = join(copy, one.file);
		const text = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			text.replace(one.find, () => one.put)
		);
		if (one.built) build();
		const failed = failures(one);
		writeFileSync(path, text);
		if (!failed) wrong += 1;
		const what =
			failed === undefined ? 'no test ran' : failed ? `red, ${failed} failed` : 'STILL GREEN';
		say(`${one.id}: ${what} (${one.test})`);
	}
} finally {
	rmSync(copy, { recursive: true, force: true });
}
say(wrong === 0 ? `All ${mutations.length} checks are held by their test.` : `${wrong} are wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
