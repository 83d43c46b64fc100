import { describe, expect, test } from 'vitest';
import { messages as measuresEn } from '$lib/messages/measures/en';
import { messages as measuresNl } from '$lib/messages/measures/nl';

/** Sentences of the research room: each with the case in which it must not be said. */
const measures = [measuresNl, measuresEn];

describe('groups of people (G5)', () => {
	test('where a bound is missed nothing is said of groups, four or otherwise, nor of p', () => {
		for (const t of measures) {
			for (const k of [2, 4, 9]) {
				const said = `${t.groupsVerdict('by-degree', k, 0.4)}`;
				expect(said).not.toMatch(/\d|four|vier|\bp\b/i);
				expect(said).toMatch(/^(No groups|Geen groepen)/);
			}
			expect(t.groupsWhy('by-degree')).not.toBe(t.groupsWhy('groups'));
		}
	});

	test('three groups are not called four; the profiles are named with four alone', () => {
		for (const t of measures) {
			expect(t.groupsVerdict('groups', 3, 0.8)).toMatch(/3/);
			expect(t.groupsVerdict('groups', 3, 0.8)).not.toMatch(/Rand/);
			expect(t.groupsVerdict('four-groups', 4, 0.8)).toMatch(/(four|vier).*0[.,]80/);
			expect(t.groupsVerdict('four-groups', 4, undefined)).not.toMatch(/Rand/);
		}
	});
});
