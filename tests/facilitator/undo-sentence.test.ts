import { expect, test } from 'vitest';
import type { Command, CommandType } from '../../src/lib/domain/steering/command';
import { canBeUndone } from '../../src/lib/domain/steering/undo';
import { undoSentence } from '../../src/lib/facilitator/steering/undo-sentence';
import { messages as en } from '../../src/lib/messages/panel/en';
import { messages as nl } from '../../src/lib/messages/panel/nl';

/** One of each; a type that is missing here does not compile. */
const EACH: Readonly<Record<CommandType, readonly object[]>> = {
	open: [{}],
	lock: [{}],
	unlock: [{}],
	next: [{}],
	back: [{}],
	end: [{}],
	reopen: [{}],
	purge: [{}],
	goto: [{ stage: 'sort' }],
	remove: [{ stage: 'sort' }],
	insert: [{ stage: {}, at: 1 }],
	order: [{ stages: [] }],
	stage: [{ id: 'sort' }],
	agenda: [{ stages: [] }],
	input: [{ value: 'open' }, { value: 'paused' }],
	wall: [{ value: 'follow' }, { value: 'frozen' }, { value: 'blank' }],
	timer: [{ minutes: 1 }, { pause: true }, { resume: true }, { stop: true }],
	power: [{ inRoom: true }],
	places: [{ places: [] }],
	wifi: [{ network: { name: 'a' } }, { network: null }],
	address: [{ origin: 'http://192.168.1.34:3000' }],
	'read-back': [{ id: 'a' }, { id: null }],
	quiet: [{ minutes: 2 }, { minutes: 0 }],
	compare: [{ shown: true }, { shown: false }],
	'min-group': [{ k: 6 }],
	close: [{ round: 'factors-1' }],
	release: [{ round: 'factors-1', to: 'room' }],
	round: [{ part: 'factors' }],
	slide: [{ at: 2 }],
	spotlight: [{ card: 'a' }, { card: null }],
	discussed: [{ card: 'a' }, { card: 'a', talked: false }],
	mark: [{ participant: '1', gone: true }],
	'remove-people': [{ participants: [1] }],
	code: [{}],
	pairs: [{ size: 2 }],
	note: [{ text: 'a' }],
	'reveal-text': [
		{ id: 'n', shown: true },
		{ id: 'n', shown: false }
	],
	agreement: [{ what: 'a' }],
	key: [{ role: 'wall', action: 'add' }],
	undo: [{ rev: 1 }]
};

test.each(Object.entries(EACH))(
	'%s: what can be taken back says what it was, and nothing else is offered',
	(type, all) => {
		const said = all.map((fields) =>
			[nl, en].map((words) =>
				undoSentence({ type, ...fields } as Command, 'Oefenen', words.undo.did)
			)
		);
		for (const [dutch, english] of said) {
			expect(typeof dutch).toBe(canBeUndone(type as CommandType) ? 'string' : 'undefined');
			expect(typeof english).toBe(typeof dutch);
		}
		// each way of a switch has a sentence of its own
		expect(new Set(said.map(([dutch]) => dutch)).size).toBe(all.length);
	}
);
