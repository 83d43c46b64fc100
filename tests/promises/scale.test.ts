import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { SCALE_PAGE, withMeasured } from './scale-block';

test('the figures of the plan to grow are those that were measured', async () => {
	const page = readFileSync(SCALE_PAGE, 'utf8');
	const options = { ...(await resolveConfig(SCALE_PAGE)), parser: 'markdown' as const };
	// else: npm run promises
	expect(await format(withMeasured(page), options)).toBe(page);
});
