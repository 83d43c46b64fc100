import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { audit } from '../../src/cli/audit';
import { record } from '../promises/record';

test('the packages it runs with have no fault that the registry knows of', () => {
	const { dependencies } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	) as { dependencies: Record<string, string> };
	const packages = Object.keys(dependencies).length;
	const outcome = audit();
	if (outcome.state === 'skipped') {
		record('dependencies', {
			kept: false,
			figures: { 'direct packages': packages },
			skipped: outcome.why
		});
		return;
	}
	record('dependencies', {
		kept: outcome.faults === 0 && packages <= 14,
		figures: { 'direct packages': packages, 'known faults': outcome.faults }
	});
	expect(outcome.faults).toBe(0);
});
