import { minutes } from './minutes-en';
import type { messages as nl } from './nl';
import { script } from './script-en';

/** The steps of a dialogue: what the facilitator does and says, and how the steps are changed. */
export const messages: typeof nl = {
	minutes,

	script,

	clock: {
		startBreak: (count) => `Break ${count} min`,
		total: (count) => `${minutes(count)} to go`
	},

	choice: {
		length: 'How long does it take?',
		lengths: { 120: '2 hours', 90: '1½ hours', 60: '1 hour' },
		group: 'With how many people?',
		groups: { small: '6 to 12', tables: '13 to 30' },
		about: {
			120: 'Unhurried, with a break of 10 minutes. Choose this if you do not know the group, or if reading may be hard for somebody.',
			90: 'For people who use their phone a lot. With a break of 10 minutes, and time for 2 cards instead of 3.',
			60: 'Only if nobody in the group finds reading hard. Without a break, and with less time to talk.'
		},
		form: {
			small: 'You talk in one circle.',
			tables: 'You sit at tables of 4 to 6, preferably with a helper at each table.'
		},
		own: 'Or an agenda of your own',
		changed: (steps, count) =>
			`You have changed the steps: ${steps} steps, ${minutes(count)} together.`,
		back: 'Back to the usual steps',
		steps: 'Look at the steps or change them'
	},

	edit: {
		open: 'Change',
		openLabel: 'Change the steps',
		title: 'The steps of the dialogue',
		hint: 'Drag a step, or use the arrows.',
		keys: 'With keys: Alt and arrow up or down.',
		total: (count) => `${minutes(count)} together`,
		more: (count) => `${minutes(count)} more than planned`,
		less: (count) => `${minutes(count)} less than planned`,
		undo: 'Undo',
		now: 'now',
		rest: (count) => `with a break of ${count} min`,
		tables: 'at tables',
		ownText: 'own text',
		up: (stage) => `${stage}: one place earlier`,
		down: (stage) => `${stage}: one place later`,
		change: (stage) => `Change ${stage}`,
		moved: (stage, place, of) => `${stage} is now step ${place} of ${of}.`,
		removed: (stage) => `${stage} has been taken out.`,
		added: (stage, place) => `${stage} is now step ${place}.`,

		minutes: 'Minutes',
		minutesError: 'Choose a number from 0 to 600.',
		breakMinutes: 'Of these, break at the end',
		breakError: 'The break is shorter than the step itself.',
		atTables: 'People do this at tables of 4 to 6',
		prompt: 'What the group reads',
		promptHint: (built, beside) =>
			`Empty: “${built}” Up to ${beside} characters it is also shown beside a picture on the big screen.`,
		script: 'What you do and say',
		scriptHint: 'Empty: the usual text. Only you read this.',
		startFromBuilt: 'Begin with the usual text',
		save: 'Save',
		cancel: 'Leave it as it is',
		remove: 'Take this step out',
		removeNow:
			'You are at this step now. If you take it out, the dialogue goes on to the next one.',
		lastStays: 'A dialogue has at least one step.',
		gone: 'Somebody else has just taken this step out. What you typed is still here.',
		putBack: 'Put the step back with this text',

		add: 'Add a step',
		addKind: 'Which step?',
		addAfter: 'After which step?',
		addFirst: 'Before all others',
		addButton: 'Add'
	},

	repeat: {
		title: 'Repeat the sorting',
		text: 'Everybody lays all the cards once more, in a new round. Then you make a new picture of it. The first round and its picture stay.',
		steps:
			'Four steps are added after the present one: sorting, most important cards, own picture and the picture of the group.',
		closeFirst: 'You can do this once the present round is closed. Close the sorting first.',
		later: 'You can do this once the dialogue has started.',
		confirm: 'The cards will be ready on every phone at once. This cannot be undone.',
		start: 'Begin the next round'
	},

	own: {
		title: 'Own agendas',
		hint: 'Your own agendas are in this browser only. Save them as a file to take them along or share them.',
		none: 'You have no agenda of your own yet.',
		name: 'Name of this agenda',
		save: 'Save these steps',
		saved: (name) => `Saved as “${name}”.`,
		nameError: 'Give the agenda a name.',
		replaced: (name) => `“${name}” was there already and has been replaced.`,
		about: (steps, count) => `${steps} steps, ${minutes(count)}`,
		use: 'Use',
		useLabel: (name) => `Use the agenda ${name}`,
		used: (name) => `The steps now come from “${name}”.`,
		download: (name) => `Save ${name} as a file`,
		remove: (name) => `Delete ${name}`,
		removed: (name) => `“${name}” is gone.`,
		putBack: 'Keep it after all',
		open: 'Open an agenda from a file',
		full: 'There is no room left in this browser. Save the agenda as a file.',
		most: (count) => `You already have ${count} agendas. Delete one first.`,
		problems: {
			'too-large': 'This file is too large for an agenda.',
			'not-json': 'This file cannot be read. Choose an agenda that you saved here.',
			'not-agenda': 'There is no agenda in this file. Choose an agenda that you saved here.',
			newer: 'This agenda was made with a newer version of Kaartgesprek.',
			'no-stages': 'This agenda has no steps.',
			'too-many-stages': 'This agenda has more than 60 steps.'
		},
		wrongStage: (number, field) => `Step ${number} of this agenda is not right: ${field}.`,
		fields: {
			kind: 'we do not know this kind of step',
			minutes: 'the minutes are not a number from 0 to 600',
			script: 'the text for the facilitator is too long or cannot be read',
			prompt: 'the text for the group is too long or cannot be read',
			other: 'it holds something that does not belong there'
		}
	}
};
