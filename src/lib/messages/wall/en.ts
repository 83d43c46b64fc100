import { plural } from '../plural';
import type { messages as nl } from './nl';

/** The big screen. */
export const messages: typeof nl = {
	pageTitle: (title) => `${title} · big screen`,
	loading: 'One moment',
	noKeyTitle: 'This screen is not open yet',
	noKey: 'Open the link for the big screen again. Check that it was copied whole.',
	goneTitle: 'This dialogue has been erased',
	gone: 'What was here is gone.',
	lost: 'No connection for a moment. This screen will recover by itself.',
	asked: 'The connection takes a detour. Everything arrives a few seconds late.',
	fullScreen: 'Full screen',
	dark: 'This screen may go dark by itself. Switch off its sleep mode.',
	clicker: 'Clicker turns pages',
	smallScreen: 'Leave full screen',
	blank: 'The screen is empty for a moment.',
	name: 'Big screen',

	lobby: {
		wifi: 'First the Wi-Fi',
		wifiQr: 'QR code for the Wi-Fi',
		network: 'Network',
		password: 'Password',
		open: 'No password needed',
		then: 'Then join',
		title: 'Join with your phone',
		scan: 'Scan this code with your camera.',
		qr: 'QR code to join',
		orGo: 'Or go to',
		code: 'and type this code',
		joined: (count) =>
			plural('en', count, { one: '1 person has joined', other: `${count} people have joined` }),
		nobody: 'Who will be first?',
		inside: 'People are coming in now. We are about to start.',
		closed: 'The door is closed. We are about to start.',
		begun: 'We have begun. Look at your phone',
		promise: 'We do not write down your name. You may stop at any time.'
	},

	stages: {
		practice: {
			title: 'Let us practise',
			lines: ['Read the card.', 'Choose a pile.', 'Wrong pile? Tap Back.']
		},
		sort: {
			title: 'How is it for you now?',
			lines: ['There is no right or wrong.']
		},
		replace: {
			title: 'Lay these cards once more',
			lines: ['How is it for you now, after the talk?', 'The same is fine. So is a change.']
		},
		top: {
			title: 'What matters most to you?',
			lines: ['Choose 1, 2 or 3 cards.', 'Is a card missing? Write one yourself.']
		},
		needs: {
			title: 'What do you need?',
			lines: ['What do you need now? What do you have already?', 'Choose for yourself.']
		},
		picture: {
			title: 'Look at your own picture',
			lines: ['Only you can see this.', 'Does it fit you?']
		},
		pairs: {
			title: 'Choose 1 card you want to talk about',
			lines: [
				'You do not have to show your phone.',
				'One of you talks. The other listens and asks.'
			]
		}
	},
	piles: 'The three piles',
	finished: (finished, of) => `${finished} of ${of} finished`,
	paused: 'We are waiting for a moment.',
	timer: 'Time',
	timeOver: 'Time is up',
	learn: {
		ahead: 'The cards will lie here soon: each card in a row, under what the group said.',
		seen: 'The cards lie here: each card in a row, under what the group said.'
	},
	reveal: {
		soon: 'We will soon see the picture of the group',
		soonLines: ['You will see what holds for most people.', 'Nobody sees who chose what.'],
		self: 'Show each other',
		selfLines: ['Choose one card you want to talk about.', 'Just listening is fine too.'],
		title: 'The picture of the group'
	},
	cards: {
		title: 'What shall we talk about?',
		noPicture: 'Which card do you want to discuss?',
		noPictureLines: ['Choose one. Say as much as you like.'],
		quiet: 'First read all the cards in silence.'
	},
	wishes: {
		title: 'What does the group need?',
		soonLines: ['Start thinking: who can do something about this?']
	},
	agree: {
		title: 'This is what we agree',
		none: 'What do we agree?',
		noneLines: ['Who does what, and when?', 'Is there a message for someone who is not here?'],
		sorts: { afspraak: 'Agreement', boodschap: 'Message' },
		who: { afspraak: 'Who', boodschap: 'For' },
		when: { afspraak: 'When', boodschap: 'Brought by' },
		done: 'done',
		more: (count) => plural('en', count, { one: 'and 1 more', other: `and ${count} more` })
	},
	call: { join: 'Want to join? Go to', code: 'and type' },
	close: {
		title: 'Thank you',
		lines: ['You can keep your own sheet on your phone.'],
		deleted: (date) => `We erase this dialogue after ${date}.`
	}
};
