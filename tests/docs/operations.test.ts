import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = text('docs/operations.md');
const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);

test('from an empty Debian to https is at most twenty lines', () => {
	expect(blocks[0]).toContain('systemctl enable --now kaartgesprek');
	expect(blocks[0]?.trim().split('\n').length).toBeLessThanOrEqual(20);
});

test('nothing of a new version is fetched before the operator has seen the backup of the way back', () => {
	const withLine = (line: string) => blocks.findIndex((block) => block.includes(line));
	const backup = withLine('> /root/backup-before');
	expect(blocks[backup]).toMatch(
		/npm run backup [^]*\ncat \/root\/version-before \/root\/backup-before\n$/
	);
	expect(blocks[backup]).not.toContain('git pull');
	expect(blocks[backup + 1]).toContain('git pull');
	const back = blocks[withLine('git reset')] ?? '';
	expect(back.indexOf('systemctl stop')).toBeLessThan(back.indexOf('npm run restore'));
	expect(back.indexOf('npm run restore')).toBeLessThan(back.indexOf('systemctl start'));
});

test('a new version, the way back, and that version once more later: its lines of git run', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-versions-'));
	const source = join(folder, 'source');
	const here = join(folder, 'here');
	const bash = (lines: string) =>
		execFileSync('bash', ['-ec', lines], { cwd: folder, stdio: 'pipe' });
	const release = (version: string) => {
		writeFileSync(join(source, 'version'), version);
		const who = 'git -C source -c user.name=a -c user.email=a@example.org';
		bash(`git -C source add version; ${who} commit -qm "version ${version}"`);
	};
	/** Those of the page, in a folder of the test. */
	const follow = (...starts: readonly string[]) => {
		const lines = blocks.flatMap((block) => block.split('\n'));
		for (const start of starts) {
			const line = lines.find((one) => one.startsWith(start)) ?? `no line ${start}`;
			bash(`cd here; ${line.replaceAll('/root/', `${folder}/`)}`);
		}
		return readFileSync(join(here, 'version'), 'utf8');
	};
	bash('git init -q -b main source');
	release('1');
	bash('git clone -q source here');
	release('2');
	expect(follow('git rev-parse', 'git pull', 'git diff --stat')).toBe('2');
	expect(follow('git reset')).toBe('1');
	release('3');
	expect(follow('git rev-parse', 'git pull')).toBe('3');
	rmSync(folder, { recursive: true });
});
