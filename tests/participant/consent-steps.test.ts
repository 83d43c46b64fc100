import { expect, test } from 'vitest';
import { consentSteps, TAUGHT } from '$lib/participant/joining/consent-steps';

const plain = { study: false, settings: { exactBelow10: false, minGroup: 5 } };
const all = { study: true, settings: { exactBelow10: true, minGroup: 5 } };

test('who is asked nothing of research or numbers has four screens', () => {
	expect(consentSteps(plain, {})).toEqual(['promise', 'name', 'stop', 'join']);
});

test('taking part, research and exact numbers are questions of their own (D10, D12)', () => {
	const asked = ['promise', 'name', 'stop', 'join', 'research', 'exact'];
	expect(consentSteps(all, {})).toEqual(asked);
	expect(consentSteps(all, { join: 'yes' })).toEqual(asked);
});

test('who does not take part is asked nothing more and may follow', () => {
	expect(consentSteps(all, { join: 'no' })).toEqual(['promise', 'name', 'stop', 'join', 'follow']);
});

test('what was read is asked back before anybody says yes', () => {
	const steps = consentSteps(all, {});
	for (const one of Object.keys(TAUGHT)) {
		expect(steps.indexOf(one as 'name')).toBeLessThan(steps.indexOf('join'));
	}
	expect(Object.keys(TAUGHT)).toHaveLength(2);
});
