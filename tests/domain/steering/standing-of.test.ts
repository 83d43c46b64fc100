import { describe, expect, test } from 'vitest';
import type { DialogueState, Round } from '../../../src/lib/domain/dialogue';
import type { Command } from '../../../src/lib/domain/steering/command';
import { standingOf } from '../../../src/lib/domain/steering/standing-of';
import { dialogueIn } from './a-dialogue';
import { TRANSITIONS } from './transitions';

const at = (stage: string, change: Partial<DialogueState> = {}) =>
	dialogueIn('running', { stage, ...change });
const withCards = (state: Round['state'], stage = 'reveal') => {
	const now = at(stage);
	return {
		...now,
		rounds: now.rounds.map((one) => (one.id === 'factors-1' ? { ...one, state } : one))
	};
};
const round = 'factors-1';

/** A step, as it is pressed at `from`, met by a dialogue that is somewhere. */
const TABLE: readonly (readonly [string, Command, readonly [string, DialogueState, string][]])[] = [
	[
		'open',
		{ type: 'open', from: 'welcome' },
		[
			['a draft', dialogueIn('draft'), 'here'],
			['one that was begun', at('welcome'), 'already'],
			['one that went on', at('practice'), 'stepped']
		]
	],
	[
		'goto',
		{ type: 'goto', stage: 'practice', from: 'welcome' },
		[
			['where it leaves', at('welcome'), 'here'],
			['where it goes', at('practice'), 'already'],
			['one step further', at('sort'), 'stepped'],
			['where it goes, but over', dialogueIn('ended', { stage: 'practice' }), 'stepped']
		]
	],
	[
		'next',
		{ type: 'next', from: 'welcome' },
		[
			['where it leaves', at('welcome'), 'here'],
			['the step after', at('practice'), 'already'],
			['two steps after', at('sort'), 'stepped']
		]
	],
	[
		'back',
		{ type: 'back', from: 'sort' },
		[
			['where it leaves', at('sort'), 'here'],
			['the step before', at('practice'), 'already'],
			['two steps before', at('welcome'), 'stepped'],
			['a step on', at('top'), 'stepped']
		]
	],
	[
		'close',
		{ type: 'close', round, from: 'picture' },
		[
			['a round that is open', at('picture'), 'here'],
			['a round that was closed', withCards('closed', 'picture'), 'already'],
			['a round that was released', withCards('released', 'cards'), 'already'],
			['an open round, elsewhere', at('pairs'), 'stepped']
		]
	],
	[
		'preview',
		{ type: 'release', round, to: 'preview', from: 'reveal' },
		[
			['a closed round', withCards('closed'), 'here'],
			['one that is previewed', withCards('previewed'), 'already'],
			['one that the room sees', withCards('released'), 'already'],
			['a closed round, elsewhere', withCards('closed', 'cards'), 'stepped']
		]
	],
	[
		'release',
		{ type: 'release', round, to: 'room', from: 'reveal' },
		[
			['a previewed round', withCards('previewed'), 'here'],
			['one that the room sees', withCards('released'), 'already'],
			['a previewed round, elsewhere', withCards('previewed', 'cards'), 'stepped']
		]
	],
	[
		'next card',
		{ type: 'spotlight', card: 'tijd', from: 'geld' },
		[
			['the card it leaves', at('cards', { spotlight: 'geld' }), 'here'],
			['the card it goes to', at('cards', { spotlight: 'tijd' }), 'already'],
			['another card', at('cards', { spotlight: 'zin' }), 'stepped'],
			['no card', at('cards'), 'stepped']
		]
	],
	[
		'first card',
		{ type: 'spotlight', card: 'tijd', from: null },
		[
			['no card', at('cards'), 'here'],
			['the card', at('cards', { spotlight: 'tijd' }), 'already'],
			['another card', at('cards', { spotlight: 'geld' }), 'stepped']
		]
	],
	[
		'end',
		{ type: 'end', from: 'close' },
		[
			['the last stage', at('close'), 'here'],
			['one that is over', dialogueIn('ended', { stage: 'close' }), 'already'],
			['an earlier stage', at('agree'), 'stepped']
		]
	]
];

describe.each(TABLE)('%s', (_, command, cells) => {
	test.each(cells)('on %s (L3)', (_, state, said) => {
		expect(standingOf(state, command)).toBe(said);
	});
});

test('without a place it leaves, every command is left to its revision (L1)', () => {
	for (const { command } of TRANSITIONS) {
		expect(standingOf(at('practice'), command)).toBe('here');
		expect(standingOf(dialogueIn('ended'), command)).toBe('here');
	}
});
