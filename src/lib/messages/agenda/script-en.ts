import type { script as nl } from './script-nl';
import { plural } from '../plural';
import { minutes } from './minutes-en';

/** What the facilitator does and says at each step; the agenda’s own text goes first. */
export const script: typeof nl = {
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
};
