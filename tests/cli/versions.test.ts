import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finish, folderOf, isWhole } from '../../src/cli/build/built-versions.ts';

test('a build that lost a part, or the end of one, is not taken for whole', () => {
	const root = mkdtempSync(join(tmpdir(), 'kaartgesprek-versions-'));
	const name = 'a'.repeat(16);
	const folder = folderOf(root, name);
	const part = join(folder, 'files', 'start.js');
	const make = () => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'files'), { recursive: true });
		writeFileSync(join(folder, 'handler.js'), 'one');
		writeFileSync(part, 'two');
		finish(folder);
	};
	try {
		expect(isWhole(root, name)).toBe(false);
		make();
		expect(isWhole(root, name)).toBe(true);
		for (const harm of [
			() => rmSync(part),
			() => writeFileSync(part, ''),
			() => rmSync(join(folder, 'files'), { recursive: true }),
			() => rmSync(join(folder, 'whole')),
			() => rmSync(folder, { recursive: true })
		]) {
			make();
			harm();
			expect(isWhole(root, name), String(harm)).toBe(false);
		}
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});
