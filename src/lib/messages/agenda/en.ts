import { plural } from '../plural';
import type { messages as nl } from './nl';

const minutes = (count: number) =>
	plural('en', count, { one: '1 minute', other: `${count} minutes` });

/** The steps of a dialogue: what the facilitator does and says, and how the steps are changed. */
export const messages: typeof nl = {
	minutes,

	script: {
		whyHere: 'Why is the card there?',
		title: 'What you do and say',
		own: 'Your text',
		doing: 'Do',
		saying: 'Say',
		built: {
			welcome: {
				doing: [
					'Help anybody who cannot get in. People can also take part on paper, or together with a helper.',
					'Ask the group: do you have to give your name? May you stop? Then you hear whether that was clear.'
				],
				saying: [
					'Welcome, it is good that you are here. Today we lay cards, and talk about them.',
					'Take your phone and scan the code on the screen.',
					'We do not write down your name. You may stop at any time.',
					'You do not have to take part. You can also just talk, without cards.'
				]
			},
			practice: {
				doing: [
					'Walk around. Does everybody have a card on the screen?',
					'Point out the button that reads aloud.'
				],
				saying: [
					'We practise first. What you lay now, we do not keep.',
					'Read the card and choose a pile. Wrong pile? Tap Back to change it.'
				]
			},
			sort: {
				doing: [
					'Say this once, calmly. After that it is quiet.',
					'Do not look at people’s phones. Help whoever asks, and choose for nobody.',
					'You can always give more time: the clock cuts nobody off.'
				],
				saying: [
					'Read each card, and choose a pile. How is it for you now?',
					'There is no right or wrong.'
				]
			},
			top: {
				doing: ['Those who have finished can look back at their piles.'],
				saying: [
					'Is a card missing? Write one yourself.',
					'Now choose 1, 2 or 3 cards that matter most to you.',
					'Is there one card that makes it really impossible now? Choose it. None is fine too.'
				]
			},
			needs: {
				doing: [
					'Everybody does this alone, before the group sees anything. Do not talk about it yet.'
				],
				saying: [
					'Now cards about what you need.',
					'Choose what you need now, what you have already, and what you do not need.'
				]
			},
			picture: {
				doing: ['Give people time. This picture is theirs.'],
				saying: [
					'You now see your own picture. Only you see this.',
					'Does it fit you? You may say so.',
					'Then choose whether to lay a card on the table. Nobody sees whose it is.'
				]
			},
			pairs: {
				doing: ['Walk round, and help whoever is still looking for somebody.'],
				saying: [
					'Find each other. Choose one card you want to talk about.',
					'You do not have to show your phone.',
					'One of you talks, the other listens and asks.'
				]
			},
			reveal: {
				doing: ['Talk about cards, not about kinds of people.'],
				saying: [
					'This is the picture of the group.',
					'You see how it is for most people. Nobody sees who chose what.',
					'Look at it in silence first. What do you notice?'
				]
			},
			cards: {
				doing: [
					'Do not ask anyone why they chose something. Anybody who wants to can say more.',
					'Write down what matters, without names.'
				],
				saying: [
					'First read all the cards for two minutes, in silence.',
					'We talk about a few cards. First what lies on the table, and what divides the group.',
					'What makes this a help? What makes it hold you back?'
				]
			},
			wishes: {
				doing: ['Choose two or three wishes together. Make each an agreement or a message.'],
				saying: [
					'This is what the group needs.',
					'Who can do something about it? What can we do ourselves?'
				]
			},
			agree: {
				doing: [
					'Use the words of the group, and read each agreement back aloud.',
					'Is it about somebody who is not here? Then it is a message.'
				],
				saying: [
					'What do we agree? Who does what, and when?',
					'Is there a message for someone who is not here? Who brings it?',
					'Is this right?'
				]
			},
			close: {
				doing: [
					'Save the report and the files, now or later.',
					'Stay a little. Sometimes somebody wants to say something afterwards.'
				],
				saying: [
					'Thank you. You can keep your own sheet.',
					'Do you want to stop and erase everything? You can on your phone.',
					'The screen says when we erase this dialogue.'
				]
			}
		},
		deeds: {
			wall: 'Open the big screen, so that everybody sees the code.',
			pairs:
				'Make groups with the help on this screen. Is somebody left over? Then three talk together.',
			close: 'See who is still busy. Then close the sorting. That happens only once.',
			preview: 'Look at the picture yourself first. It says what becomes a word, and why.',
			show: 'Then show it, and be silent for half a minute.'
		},
		tables: {
			welcome: {
				doing: ['Seat people at tables of four to six. One helper at each table works best.'],
				saying: ['Sit down at a table. Help each other until everybody at your table is in.']
			},
			pairs: {
				doing: ['Everybody stays at their own table.'],
				saying: ['Talk with somebody at your own table.']
			},
			cards: {
				doing: [
					'Each card: five minutes at the tables. Then one person from each table says in two sentences what was said.'
				],
				saying: [
					'Talk about this at your table. Later one of you tells us what you said, without names.'
				]
			},
			wishes: { doing: ['Let each table choose one wish.'], saying: [] },
			agree: {
				doing: ['Ask each table for one agreement or one message. Then everybody has a turn.'],
				saying: []
			}
		},
		again: {
			sort: {
				doing: [],
				saying: [
					'Lay these cards once more, for yourself.',
					'How is it now, after the talk? The same is fine. So is a change.'
				]
			},
			reveal: {
				doing: [],
				saying: [
					'This is what changed. What do you notice?',
					'Nobody needs to say what they changed.'
				]
			}
		},
		nextRound: {
			sort: {
				doing: ['This is a new round with all cards. What was laid before is kept.'],
				saying: [
					'Lay all the cards once more, for yourself.',
					'How is it for you now? The same is fine. So is a change.'
				]
			},
			reveal: {
				doing: ['You can see the first picture again: choose that step in the list.'],
				saying: ['This is the picture of this round.', 'What stayed the same? What is different?']
			}
		},
		swap: (half) => `Start the clock. Say after ${minutes(half)}: swap.`,
		howMany: (cards) =>
			plural('en', cards, {
				one: 'There is time for two silent minutes and one card.',
				other: `There is time for two silent minutes and ${cards} cards.`
			}),
		rest: {
			doing: (count) =>
				`Then there is a break: ${minutes(count)}. Start the clock for the break, and say when you go on.`,
			saying: 'Time for a break. Feel free to put your phone away: what you laid is saved.'
		}
	},

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
