import { describe, expect, test } from 'vitest';
import { type Stage, defaultAgenda } from '../../src/lib/domain/agenda';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import { AGENDA_LENGTHS, GROUP_FORMS } from '../../src/lib/domain/agenda-plan';
import { builtPrompt } from '../../src/lib/facilitator/agenda/built-prompt';
import { aRound } from './facilitator-snapshot';
import {
	builtScript,
	cardsInTime,
	deedsDone,
	scriptText
} from '../../src/lib/facilitator/steering/script-of';
import { changesOf, draftOf } from '../../src/lib/facilitator/agenda/stage-draft';
import { stageName } from '../../src/lib/facilitator/steering/stage-name';
import { messages as en } from '../../src/lib/messages/agenda/en';
import { messages as nl } from '../../src/lib/messages/agenda/nl';
import { messages as facilitator } from '../../src/lib/messages/facilitator/nl';
import { messages as wallEn } from '../../src/lib/messages/wall/en';
import { messages as wallNl } from '../../src/lib/messages/wall/nl';
import { commandSchema } from '../../src/lib/protocol/commands';
import * as v from 'valibot';

const plans = AGENDA_LENGTHS.flatMap((length) => GROUP_FORMS.map((group) => ({ length, group })));
const rounds = [
	{ id: 'factors-1', part: 'factors', number: 1 },
	{ id: 'factors-2', part: 'factors', number: 2 },
	{ id: 'replace-1', part: 'replace', number: 1 }
] as const;

describe.each([
	['nl', nl, wallNl],
	['en', en, wallEn]
] as const)('in %s', (_, words, wall) => {
	test('every stage of every agenda has something to do, to say, and to read for the room', () => {
		for (const plan of plans) {
			for (const stage of defaultAgenda({ needs: true, plan })) {
				const { doing, saying } = builtScript(stage, [], words.script);
				expect(doing.length, stage.kind).toBeGreaterThan(0);
				expect(saying.length, stage.kind).toBeGreaterThan(0);
				for (const line of [...doing, ...saying]) expect(line).toMatch(/^\p{Lu}.*[.?!]$/u);
			}
		}
		for (const kind of STAGE_KINDS) expect(builtPrompt(kind, wall)).not.toBe('');
	});

	test('the text to begin with fits in the field, and is taken by the server', () => {
		for (const plan of plans) {
			for (const stage of defaultAgenda({ needs: true, plan })) {
				const script = scriptText(builtScript(stage, [], words.script));
				const command = { type: 'stage', id: stage.id, script };
				expect(v.safeParse(commandSchema, command).success, stage.kind).toBe(true);
			}
		}
	});
});

const stage = (change: Partial<Stage>): Stage => ({
	id: 'x',
	kind: 'sort',
	minutes: 10,
	script: '',
	prompt: '',
	...change
});
const script = (change: Partial<Stage>) => builtScript(stage(change), rounds, nl.script);

test('how many cards there is time for follows from the minutes (METHOD §6: 18 for 3, 12 for 2)', () => {
	expect([18, 12, 20, 7, 3, 0, 34].map(cardsInTime)).toEqual([3, 2, 3, 1, 1, 1, 6]);
	expect(script({ kind: 'cards', minutes: 12 }).doing[0]).toContain('2 kaarten');
	expect(script({ kind: 'pairs', minutes: 10 }).doing[0]).toContain('5 minuten');
});

test('a break, tables, a later round and cards put again each have words of their own', () => {
	expect(script({ kind: 'needs', minutes: 18, breakMinutes: 10 }).doing.at(-1)).toContain(
		'10 minuten'
	);
	expect(script({ kind: 'agree', tables: true }).doing.join()).toContain('tafel');
	expect(script({ kind: 'agree' }).doing.join()).not.toContain('tafel');
	expect(script({ round: 'factors-1' })).toEqual(nl.script.built.sort);
	expect(script({ round: 'factors-2' })).toEqual(nl.script.nextRound.sort);
	expect(script({ round: 'replace-1', kind: 'reveal' })).toEqual(nl.script.again.reveal);
});

test('a stage of a later round says which', () => {
	expect(stageName({ kind: 'sort', round: 'factors-2' }, rounds, facilitator)).toBe(
		'Kaarten sorteren, ronde 2'
	);
	expect(stageName({ kind: 'sort', round: 'factors-1' }, rounds, facilitator)).toBe(
		'Kaarten sorteren'
	);
	expect(stageName({ kind: 'sort' }, rounds, facilitator)).toBe('Kaarten sorteren');
});

describe('a stage that is typed over', () => {
	const start = stage({ minutes: 18, breakMinutes: 10, script: 'Zo' });
	const draft = (change: object) => ({ ...draftOf(start), ...change });

	test('sends what changed and nothing else, so that another device keeps what it changed (L3)', () => {
		expect(changesOf(draft({}))).toEqual({ ok: true, change: {} });
		expect(changesOf(draft({ minutes: '20,5', prompt: ' Lees ' }))).toEqual({
			ok: true,
			change: { minutes: 20.5, prompt: 'Lees' }
		});
		expect(changesOf(draft({ breakMinutes: '', script: '', tables: true }))).toEqual({
			ok: true,
			change: { breakMinutes: 0, tables: true, script: '' }
		});
	});

	test.each([
		['minutes', { minutes: '' }],
		['minutes', { minutes: 'lang' }],
		['minutes', { minutes: '-1' }],
		['minutes', { minutes: '601' }],
		['breakMinutes', { breakMinutes: '18' }],
		['breakMinutes', { breakMinutes: 'even' }]
	])('says that its %s are wrong: %o', (problem, change) => {
		expect(changesOf(draft(change))).toEqual({ ok: false, problem });
	});
});

test('no line of the script asks for what was done, and only for that', () => {
	const round = (state: 'open' | 'closed' | 'previewed' | 'released') =>
		deedsDone({
			wallConnected: false,
			pairs: [],
			stageRound: 'factors-1',
			lifecycle: 'running',
			rounds: [{ ...aRound({ state }), id: 'factors-1' }]
		});
	expect([...round('open')]).toEqual([]);
	expect([...round('closed')]).toEqual(['close']);
	expect([...round('previewed')]).toEqual(['close', 'preview']);
	expect([...round('released')]).toEqual(['close', 'preview', 'show']);
	const { wall, preview, show } = nl.script.deeds;
	const welcome = builtScript(stage({ kind: 'welcome' }), rounds, nl.script);
	expect(welcome.doing).toContain(wall);
	const opened = builtScript(stage({ kind: 'welcome' }), rounds, nl.script, new Set(['wall']));
	expect(opened.doing).toEqual(welcome.doing.filter((line) => line !== wall));
	const reveal = builtScript(stage({ kind: 'reveal' }), [], nl.script, round('previewed'));
	expect(reveal.doing).toContain(show);
	expect(reveal.doing).not.toContain(preview);
});
