import { expect, test } from 'vitest';
import { nextCard, shortcutCommand } from '../../src/lib/facilitator/steering/shortcut-command';
import { aPicture, aRound, aSnapshot } from './facilitator-snapshot';

const NOW = 1_000_000;
const word = (card: string, word: string) => ({ card, people: 8, form: 'word', word });
const talking = (change: object = {}) =>
	aSnapshot({
		stage: 'cards',
		stageKind: 'cards',
		rounds: [aRound({ state: 'released' })],
		pictures: {
			'factors-1': aPicture({
				cards: [
					word('help', 'most-help'),
					word('hinder', 'most-hinder'),
					word('split', 'divided'),
					word('mixed', 'differs')
				]
			})
		},
		...change
	});

test('keys for the wall and the door turn their switch and turn it back', () => {
	const switches = aSnapshot().switches;
	const now = (change: object) => aSnapshot({ switches: { ...switches, ...change } });
	expect(shortcutCommand('blank', now({}))).toEqual({ type: 'wall', value: 'blank' });
	expect(shortcutCommand('blank', now({ wall: 'blank' }))).toEqual({
		type: 'wall',
		value: 'follow'
	});
	expect(shortcutCommand('freeze', now({ wall: 'frozen' }))).toEqual({
		type: 'wall',
		value: 'follow'
	});
	expect(shortcutCommand('lock', now({}))).toEqual({ type: 'lock' });
	expect(shortcutCommand('lock', now({ joining: 'locked' }))).toEqual({ type: 'unlock' });
	expect(shortcutCommand('pause', now({ input: 'paused' }))).toEqual({
		type: 'input',
		value: 'open'
	});
});

test('a minute more is a minute more than what is left; without a clock it is one minute (L5)', () => {
	const { switches } = aSnapshot();
	const running = aSnapshot({
		switches: { ...switches, timer: { state: 'running', endsAt: NOW + 180_000 } }
	});
	expect(shortcutCommand('plus2', running)).toEqual({ type: 'timer', add: 2 });
	expect(shortcutCommand('plus1', aSnapshot())).toEqual({ type: 'timer', add: 1 });
	expect(shortcutCommand('clock', running)).toEqual({ type: 'timer', pause: true });
	// the welcome of the usual agenda takes 15 minutes (METHOD §6)
	expect(shortcutCommand('clock', aSnapshot())).toEqual({ type: 'timer', minutes: 15 });
});

test('steps are for a dialogue that runs, and no key does anything to one that is over', () => {
	expect(shortcutCommand('next', aSnapshot({ lifecycle: 'draft' }))).toBeUndefined();
	expect(shortcutCommand('next', aSnapshot())).toEqual({ type: 'next' });
	for (const key of ['next', 'blank', 'plus1', 'lock', 'cards'] as const) {
		expect(shortcutCommand(key, aSnapshot({ lifecycle: 'ended' }))).toBeUndefined();
	}
});

test('the next card is what divides, then what holds back, then what helps; talked about is passed over', () => {
	expect(nextCard(talking())).toBe('split');
	expect(nextCard(talking({ spotlight: 'split' }))).toBe('hinder');
	expect(nextCard(talking({ spotlight: 'split', discussed: ['split', 'hinder'] }))).toBe('help');
	expect(nextCard(talking({ spotlight: 'help' }))).toBe('split');
	expect(nextCard(talking({ discussed: ['split', 'hinder', 'help'] }))).toBeUndefined();
	expect(nextCard(talking({ stageKind: 'wishes' }))).toBeUndefined();
	expect(shortcutCommand('cards', talking({ spotlight: 'help' }))).toEqual({
		type: 'spotlight',
		card: null
	});
});
