import { describe, expect, test } from 'vitest';
import { defaultAgenda, minutesTogether } from '../../src/lib/domain/agenda';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import { AGENDA_LENGTHS, GROUP_FORMS } from '../../src/lib/domain/agenda-plan';

const plans = AGENDA_LENGTHS.flatMap((length) => GROUP_FORMS.map((group) => ({ length, group })));

test('the agenda of two hours for 6-12 people is that of METHOD §6, its break after the private answers', () => {
	expect(
		defaultAgenda({ needs: true }).map(({ kind, minutes, breakMinutes = 0 }) =>
			[kind, minutes - breakMinutes, ...(breakMinutes ? [`break ${breakMinutes}`] : [])].join(' ')
		)
	).toEqual([
		'welcome 15',
		'practice 5',
		'sort 15',
		'top 6',
		'needs 8 break 10',
		'picture 5',
		'pairs 10',
		'reveal 6',
		'cards 18',
		'wishes 8',
		'agree 8',
		'close 6'
	]);
});

test('in ninety minutes pairs take 6 and the cards 12 (METHOD §6)', () => {
	const agenda = defaultAgenda({ needs: true, plan: { length: 90, group: 'small' } });
	const minutes = (kind: string) => agenda.find((stage) => stage.kind === kind)?.minutes;
	expect([minutes('pairs'), minutes('cards')]).toEqual([6, 12]);
});

describe.each(plans)('$length minutes, $group', (plan) => {
	test.each([true, false])('adds up to its length exactly, with needs: %s', (needs) => {
		const agenda = defaultAgenda({ needs, plan });
		expect(minutesTogether(agenda)).toBe(plan.length);
		for (const { minutes, breakMinutes = 0 } of agenda) {
			expect(minutes).toBeGreaterThan(breakMinutes);
		}
	});

	test('has every kind of stage once, with its own name as id', () => {
		const agenda = defaultAgenda({ needs: true, plan });
		expect(agenda.map(({ id }) => id)).toEqual(STAGE_KINDS);
		expect(agenda.map(({ kind }) => kind)).toEqual(STAGE_KINDS);
	});

	test('without needs nothing is asked or shown about them', () => {
		const kinds = defaultAgenda({ needs: false, plan }).map(({ kind }) => kind);
		expect(kinds).toEqual(STAGE_KINDS.filter((kind) => kind !== 'needs' && kind !== 'wishes'));
	});

	test('has a break if it takes more than an hour, just before the own picture', () => {
		for (const needs of [true, false]) {
			const agenda = defaultAgenda({ needs, plan });
			const rests = agenda.filter((stage) => stage.breakMinutes !== undefined);
			const next = agenda[agenda.findIndex((stage) => stage === rests[0]) + 1];
			if (plan.length === 60) expect(rests).toEqual([]);
			else expect([rests.length, next?.kind]).toEqual([1, 'picture']);
		}
	});

	test('sits at tables only from thirteen people on', () => {
		const atTables = defaultAgenda({ needs: true, plan }).some((stage) => stage.tables);
		expect(atTables).toBe(plan.group === 'tables');
	});
});
