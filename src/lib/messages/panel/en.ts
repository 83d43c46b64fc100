import { fullStop } from '../full-stop';
import type { messages as nl } from './nl';

/** Steering: what the room sees, the buttons always at hand, the remote, and what goes wrong. */
export const messages: typeof nl = {
	room: {
		title: 'On the big screen now',
		mirror: 'The big screen, small',
		larger: 'Enlarge the big screen',
		stale: 'No connection right now: this may be older.',
		legend: 'What does the big screen show?',
		follow: 'Follows',
		frozen: 'Frozen',
		blank: 'Blank',
		unconnected: 'No big screen yet',
		would: 'See what it would show',
		echo: {
			same: (seconds) =>
				`The big screen shows this · ${seconds < 2 ? 'just now' : `for ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`}`,
			opening: 'The big screen is opening…',
			behind: (stage) => `The big screen is behind: it still shows “${stage}”.`,
			behindHere: 'The big screen is behind: it still shows how it was before.',
			hidden: 'The room does not see this: something covers it on the big screen.',
			silent: (seconds) =>
				`The big screen has been silent for ${seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} minutes`}. See whether it still works.`
		}
	},

	more: {
		pictures: 'All drawings and tables',
		cards: 'More about the cards'
	},

	slides: {
		title: 'On the screen:',
		whole: 'The whole picture',
		plane: 'Two balances',
		bars: 'Bars',
		table: 'The table'
	},

	preview: {
		title: 'This is how the group will see it',
		alone: 'Only you see this now.',
		legend: 'On which screen?',
		wall: 'Big screen',
		phone: 'Phone',
		wallFrame: 'The big screen as it will be',
		phoneFrame: 'A phone as it will be',
		leave:
			'Not showing it yet? Then go on: the picture is kept. It does not change any more, not even if somebody erases their cards now.',
		whyTitle: 'What the group does and does not see, and why',
		served: (cards, numbers, words, hidden) =>
			[
				`Of the ${cards} cards:`,
				[
					numbers > 0 ? `${numbers} with numbers` : '',
					words > 0 ? `${words} with one word` : '',
					hidden > 0 ? `${hidden} not shown` : ''
				]
					.filter(Boolean)
					.join(', ')
			].join(' ') + '.',
		lists: (cards, needed, hidden) =>
			`Of the ${cards} needs: ${needed} of most people, ${cards - needed - hidden} with the other needs` +
			(hidden > 0 ? `, ${hidden} not shown.` : '.'),
		table: (count) =>
			count === 1
				? '1 card lies on the table. Nobody sees whose it is.'
				: `${count} cards lie on the table. Nobody sees whose they are.`,
		noTable: 'No cards lie on the table.',
		guess:
			'These rules hold for screens and files. People who tell each other what they chose can find out more.'
	},

	undo: {
		button: 'Undo',
		did: {
			step: (stage) => `You went to: ${fullStop(stage)}`,
			insert: 'You added a step.',
			remove: 'You removed a step.',
			order: 'You changed the order of the steps.',
			stage: 'You changed a step.',
			agenda: 'You chose another agenda.',
			places: 'You changed where people can go.',
			lock: 'You closed the door.',
			unlock: 'You opened the door.',
			paused: 'You paused the answers.',
			open: 'You let answers in again.',
			follow: 'The big screen follows again.',
			frozen: 'You froze the big screen.',
			blank: 'You turned the big screen black.',
			timerAdd: 'You gave more time.',
			timerStart: 'You set the clock.',
			timerPause: 'You paused the clock.',
			timerResume: 'The clock runs again.',
			timerStop: 'You removed the clock.',
			spotlight: 'You put a card on the screen.',
			slide: 'You built up the picture.',
			spotlightOff: 'You put all cards on the screen.',
			discussed: 'You marked a card as talked about.',
			discussedOff: 'You took the tick off a card.',
			pairs: 'You made small groups.',
			note: 'You wrote a note.',
			revealText: 'You showed a note.',
			hideText: 'You took a note off the screen.',
			agreement: 'You wrote an agreement.',
			readBack: 'You let the group read an agreement.',
			readBackOff: 'You took the agreement off the screen.',
			quiet: 'You started the quiet minutes.',
			quietOff: 'You ended the quiet minutes.',
			compare: 'You showed last time beside now.',
			compareOff: 'You took last time off the screen.',
			wifi: 'You put the Wi-Fi on the screen.',
			wifiOff: 'You took the Wi-Fi off the screen.',
			address: 'You chose another address for the phones.',
			other: 'You changed something.'
		}
	},

	trouble: {
		stepped: (stage) =>
			`Somebody else had already gone to another step, so your press did nothing. You are all at: ${fullStop(stage)}`,
		retrying: 'There is no connection right now. What you asked for is sent as soon as it is back.',
		giveUp: 'Never mind',
		full: 'The disk of the server is full: answers are not being saved. Phones hold them and send them as soon as there is room. Ask whoever runs the server to make room.',
		unsure:
			'There was no answer to what you did. See below how things are now, and do it again if needed.'
	},

	entry: {
		revokedTitle: 'This link does not work any more',
		revoked: [
			'Somebody who leads the dialogue revoked the link of this device. The dialogue goes on as before.',
			'Do you still need to lead here? Ask for a new link.'
		],
		noKey: [
			'Open the link you got when you made the dialogue. Check that it was copied whole.',
			'Lost the link? Anybody else who leads the dialogue can make you a new one. So can the organiser of this server. A dialogue that was erased does not open any more.'
		],
		newLink: 'I am the organiser: make a new link',
		tooManyTitle: 'Too many wrong links',
		tooMany:
			'Too many wrong links came from this network. A good link still works: check that it was copied whole, with the part after #.'
	},

	remote: {
		open: 'Phone',
		title: 'Lead with your phone',
		text: 'Scan this code with your own phone. Then you can lead the dialogue there, away from this computer.',
		warning: 'Do not show this code on the projector: whoever scans it can lead.',
		make: 'Make the code',
		once: 'You see this code only once. It is gone when you close this window.',
		qr: 'QR code to lead the dialogue on your phone',
		label: 'Or open this link on your phone',
		unreachable:
			'A phone cannot reach this address. Connect this computer to the Wi-Fi, or choose another address.',
		address: 'Which address does the phone use?',
		back: 'Back',
		blank: 'Blank',
		frozen: 'Frozen',
		clock: 'Clock',
		forward: 'Next',
		note: 'Note',
		dock: 'Steering'
	},

	clear: {
		title: 'Strangers here, or has the code leaked?',
		codeText: 'After that nobody can join by the old code, link or QR code.',
		code: 'Make a new code',
		codeAsk: 'Make a new code?',
		codeWarning: 'The old code, link and QR code stop working. People who have joined stay.',
		peopleText: 'Remove people who do not belong here. You can do that until you close a round.',
		first: 'From number',
		last: 'Up to number',
		unfinished: 'Only those who have finished nothing',
		remove: (people: number) => (people === 1 ? 'Remove 1 person' : `Remove ${people} people`),
		removeAsk: (people: number) => (people === 1 ? 'Remove 1 person?' : `Remove ${people} people?`),
		removeWarning: 'Their cards are erased. That cannot be undone.',
		removeSure: 'Yes, remove them',
		tooLate: 'A round is closed already. People can no longer be removed.'
	},

	keys: {
		title: 'Leading together and handing over',
		text: 'A second facilitator leads with a link of their own. Only the owner of the dialogue can erase it, hand it over, or revoke such a link.',
		add: 'Make a link',
		made: (number) => `This is link ${number}. You see it only once.`,
		madeNumber: (number) => `It is called: link ${number}.`,
		lost: 'The link was made, but did not arrive here. Revoke it and make a new one.',
		label: 'Link to lead',
		qr: 'QR code for leading too',
		close: 'Done, hide it',
		listTitle: 'Links that work now',
		facilitator: (number) => `Link ${number} to lead`,
		wall: (number) => `Link ${number} for a big screen`,
		own: 'this device',
		revoke: 'Revoke',
		revokeLabel: (name) => `Revoke: ${name}`,
		last: 'This is the last link to lead. Make another one first, then you can revoke this one.',
		askTitle: (name) => `Revoke ${name}?`,
		askFacilitator:
			'The device with this link can no longer lead the dialogue, and will say so. This cannot be undone, but you can make a new link.',
		askOwn:
			'This is the link of this device. You can then no longer lead the dialogue here. First give another link to whoever takes over.',
		askWall: 'The screen with this link will show nothing any more. You can make a new link.',
		confirm: 'Yes, revoke',
		cancel: 'No, keep it',
		over: 'Handing over: make a link to take over with, give it to whoever takes over, and then revoke yours.',
		addOwner: 'Make a link to take over with',
		owner: ', owns the dialogue',
		byOrganiser: ', made by the organiser'
	},

	walls: {
		other: 'Another device as the big screen',
		otherText:
			'Has the computer at the projector run down or broken? Make a new link, open it on another device, and revoke the old one.',
		make: 'Make a new link',
		label: 'Link for the big screen'
	},

	keyboard: {
		title: 'Keys',
		groups: {
			panel: 'Panel',
			steps: 'Steps',
			wall: 'Big screen',
			clock: 'Clock',
			people: 'People',
			cards: 'Cards'
		},
		does: {
			act: 'do what the large button says',
			next: 'next step',
			back: 'previous step',
			undo: 'undo the last thing',
			blank: 'blank, or on again',
			freeze: 'freeze, or follow again',
			plus1: '1 minute more',
			plus2: '2 minutes more',
			clock: 'pause the clock, let it run, or start it',
			pause: 'pause answers, or let them in again',
			lock: 'close the door, or open it again',
			card: 'next card on the screen',
			cards: 'all cards on the screen',
			note: 'write a note',
			help: 'this list'
		},
		names: { ArrowRight: '→', ArrowLeft: '←', Enter: 'Enter' },
		on: 'Use keys',
		onHint: 'Turn this off if you touch keys by accident. They do nothing while you type.',
		clicker: 'A clicker moves through the steps',
		clickerHint:
			'Clickers send Page Down, Page Up and a full stop. Those then no longer scroll the page.'
	}
};
