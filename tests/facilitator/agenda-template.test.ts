import { beforeEach, describe, expect, test } from 'vitest';
import { defaultAgenda, MOST_STAGES } from '../../src/lib/domain/agenda';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import { stagesOfRound } from '../../src/lib/domain/round-stages';
import {
	asTemplate,
	fileNameOf,
	MOST_SIGNS,
	readTemplate,
	textOfTemplate
} from '../../src/lib/facilitator/agenda/agenda-template';
import { fileProblem } from '../../src/lib/facilitator/agenda/file-problem';
import {
	dropAgenda,
	keepAgenda,
	MOST_TEMPLATES,
	ownAgendas
} from '../../src/lib/facilitator/agenda/own-agendas';
import { messages } from '../../src/lib/messages/agenda/nl';
import { after, dialogueIn } from '../domain/steering/a-dialogue';

const agenda = defaultAgenda({ needs: true, plan: { length: 90, group: 'tables' } });
const template = asTemplate('Taalhuis Noord', agenda);
const file = (change: object) =>
	JSON.stringify({ ...JSON.parse(textOfTemplate(template)), ...change });

test('an agenda kept as a file is the same agenda when it is opened', () => {
	expect(readTemplate(textOfTemplate(template))).toEqual({ ok: true, template });
	expect(readTemplate(`\uFEFF${textOfTemplate(template)}`)).toMatchObject({ ok: true });
	expect(fileNameOf({ ...template, name: '../Noord: 1/2?' })).toBe('Noord 12.agenda.json');
	expect(fileNameOf({ ...template, name: '???' })).toBe('agenda.agenda.json');
});

test('rounds that were opened on the way are not part of an agenda for next time', () => {
	const closed = after(
		dialogueIn('running'),
		{ type: 'goto', stage: 'agree' },
		{ type: 'close', round: 'factors-1' }
	);
	const twice = after(
		closed,
		{ type: 'round', part: 'replace', cards: ['tijd'], stages: stagesOfRound([], 'replace') },
		{ type: 'goto', stage: 'agree' },
		{ type: 'round', part: 'factors', stages: stagesOfRound([], 'factors') }
	);
	expect(twice.agenda.length).toBe(STAGE_KINDS.length + 2 + 4);
	const { stages } = asTemplate('Proef', twice.agenda);
	expect(stages.map(({ kind }) => kind)).toEqual(closed.agenda.map(({ kind }) => kind));
	expect(stages.every((stage) => stage.round === undefined)).toBe(true);
});

describe('a file that is no agenda says what is wrong, in a sentence', () => {
	test.each([
		['a picture', 'ÿØÿà', { kind: 'not-json' }],
		['nothing', '', { kind: 'not-json' }],
		['something else', '{"format":"kaartgesprek-sort","version":1}', { kind: 'not-agenda' }],
		['a list', '[]', { kind: 'not-agenda' }],
		['a later version', file({ version: 2 }), { kind: 'newer' }],
		['no name', file({ name: ' ' }), { kind: 'not-agenda' }],
		['no steps', file({ stages: [] }), { kind: 'no-stages' }],
		[
			'too many steps',
			file({ stages: Array.from({ length: MOST_STAGES + 1 }, () => template.stages[0]) }),
			{ kind: 'too-many-stages' }
		],
		['too much', ' '.repeat(MOST_SIGNS + 1), { kind: 'too-large' }],
		[
			'a step of another kind',
			file({ stages: [template.stages[0], { kind: 'quiz', minutes: 5 }] }),
			{ kind: 'stage', number: 2, field: 'kind' }
		],
		[
			'minutes in words',
			file({ stages: [{ kind: 'sort', minutes: 'lang' }] }),
			{ kind: 'stage', number: 1, field: 'minutes' }
		],
		[
			'a text that cannot be read',
			file({ stages: [{ kind: 'sort', script: 12 }] }),
			{ kind: 'stage', number: 1, field: 'script' }
		],
		[
			'a step with something strange in it',
			file({ stages: [{ kind: 'sort', __proto__x: 1 }] }),
			{ kind: 'stage', number: 1, field: 'other' }
		]
	])('%s', (_, text, problem) => {
		const read = readTemplate(text);
		expect(read).toEqual({ ok: false, problem });
		if (!read.ok) expect(fileProblem(read.problem, messages.own)).toMatch(/^[A-Z].*\.$/);
	});
});

describe('agendas kept in this browser', () => {
	let storage: Storage;
	beforeEach(() => {
		const kept = new Map<string, string>();
		storage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value)
		} as Storage;
	});
	const named = (name: string) => ({ ...template, name });
	const names = () => ownAgendas(storage).map(({ name }) => name);

	test('are listed by name, replaced by name, and thrown away', () => {
		expect(keepAgenda(named('Zuid'), storage)).toBe('kept');
		expect(keepAgenda(named('Noord'), storage)).toBe('kept');
		expect(names()).toEqual(['Noord', 'Zuid']);
		const shorter = { name: 'Noord', stages: template.stages.slice(0, 3) };
		expect(keepAgenda(shorter, storage)).toBe('replaced');
		expect(ownAgendas(storage)[0]?.stages).toHaveLength(3);
		dropAgenda('Noord', storage);
		expect(names()).toEqual(['Zuid']);
	});

	test('what cannot be read is passed over, and does not stand in the way', () => {
		storage.setItem('kaartgesprek.agendas', '["stuk", 3, null]');
		expect(names()).toEqual([]);
		expect(keepAgenda(named('Noord'), storage)).toBe('kept');
		expect(names()).toEqual(['Noord']);
		storage.setItem('kaartgesprek.agendas', '{');
		expect(names()).toEqual([]);
	});

	test('a full or forbidden browser says so', () => {
		expect(keepAgenda(template, undefined)).toBe('full');
		const full = {
			...storage,
			setItem() {
				throw new Error('QuotaExceededError');
			}
		} as Storage;
		expect(keepAgenda(template, full)).toBe('full');
		for (let number = 0; number < MOST_TEMPLATES; number++)
			keepAgenda(named(`A ${number}`), storage);
		expect(keepAgenda(named('Eén te veel'), storage)).toBe('most');
		expect(keepAgenda(named('A 3'), storage)).toBe('replaced');
	});
});
