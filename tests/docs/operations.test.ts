import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = text('docs/operations.md');
const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);

test('from an empty Debian to https is at most twenty lines', () => {
	expect(blocks[0]).toContain('systemctl enable --now kaartgesprek');
	expect(blocks[0]?.trim().split('\n').length).toBeLessThanOrEqual(20);
});

test('the commands and files that the page names are there', () => {
	const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
	const commands = [...page.matchAll(/npm run (?:--\S+ )?([\w:-]+)/g)].map(([, name = '']) => name);
	expect(commands.filter((name) => !(name in scripts))).toEqual([]);
	const files = [...page.matchAll(/docs\/hosting\/[\w.]+/g)].map(([path]) => path);
	const linked = [...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => `docs/${path}`);
	expect([...files, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});
