import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = text('docs/operations.md');
const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);

test('from an empty Debian to https is at most twenty lines', () => {
	expect(blocks[0]).toContain('systemctl enable --now kaartgesprek');
	expect(blocks[0]?.trim().split('\n').length).toBeLessThanOrEqual(20);
});
