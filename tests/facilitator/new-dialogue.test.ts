import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultAgenda } from '../../src/lib/domain/agenda';
import { dayAfter, emptyForm, toRequest } from '../../src/lib/facilitator/new/new-dialogue';
import { createDialogueRequest } from '../../src/lib/protocol/dialogue-request';

const titled = { ...emptyForm('nl'), title: '  Leren in de buurt ' };

test('a title is enough, and the request is one the server takes', () => {
	const made = toRequest(titled);
	if (!made.ok) throw new Error('refused');
	expect(v.parse(createDialogueRequest, made.request)).toMatchObject({
		title: 'Leren in de buurt',
		deck: 'llo',
		language: 'nl',
		settings: { size: 'core', minGroup: 5, exactBelow10: false, showLetter: false }
	});
	expect(made.request.settings).not.toHaveProperty('study');
	expect(made.request.settings).not.toHaveProperty('retentionDays');
});

test('no study is said as none', () => {
	const made = toRequest({ ...titled, inStudy: false });
	expect(made).toMatchObject({ ok: true, request: { settings: { study: null } } });
});

test.each(['4', '0', '', '5.5', 'vijf', '-6', '501'])(
	'a smallest group of "%s" is refused: five is the floor (D2)',
	(minGroup) => {
		expect(toRequest({ ...titled, minGroup })).toEqual({ ok: false, problems: ['minGroup'] });
	}
);

test('every wrong field is named at once', () => {
	expect(toRequest({ ...titled, title: ' ', minGroup: '3', retentionDays: '0' })).toEqual({
		ok: false,
		problems: ['title', 'minGroup', 'retentionDays']
	});
});

test('the day of erasure crosses months', () => {
	expect(dayAfter(new Date('2026-11-24T10:00:00Z'), 90)).toBe('2027-02-22');
});

test('the usual agenda is the server’s own; another plan, or steps of one’s own, go along', () => {
	const settings = (change: object) => {
		const made = toRequest({ ...titled, ...change });
		if (!made.ok) throw new Error('refused');
		return v.parse(createDialogueRequest, made.request).settings;
	};
	expect(settings({})).not.toHaveProperty('agenda');
	const plan = { length: 60, group: 'tables' } as const;
	expect(settings({ plan }).agenda).toEqual(defaultAgenda({ needs: true, plan }));
	expect(settings({ plan, needs: false }).agenda).toEqual(defaultAgenda({ needs: false, plan }));
	const agenda = defaultAgenda({ needs: true }).slice(3);
	expect(settings({ agenda }).agenda).toEqual(agenda);
	// steps about needs make no sense where nobody is asked about them
	expect(settings({ agenda, needs: false }).agenda?.map(({ kind }) => kind)).not.toContain('needs');
});
