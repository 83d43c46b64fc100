import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	consent: {
		title: 'Before you start',
		language: 'Which language do you want to read?',
		points: [
			'You place cards. You choose yourself.',
			'We do not write down your name.',
			'The group only sees what holds for most people. In a small group somebody can sometimes guess.',
			'Researchers may use your cards, if you agree.',
			'You may always stop. Then we erase your cards. What the group already saw, stays.'
		],
		voluntary: 'You do not have to take part. Nobody hears whether you said no.',
		keptUntil: (day: string) => `We keep the cards until ${day}.`,
		checkTitle: 'Is it clear?',
		askName: 'Do you have to give your name?',
		nameAnswer: 'No. Your name is not needed. We do not ask for it.',
		askStop: 'May you stop?',
		stopAnswer: 'Yes. You may always stop. Then we erase your cards.',
		right: 'That is right.',
		askJoin: 'Do you take part?',
		joinNo: 'That is fine. You place no cards. You can still follow the talk.',
		askResearch: 'May researchers use your cards?',
		askExact: 'May the group see exact numbers, even if the group is small?',
		shared: 'This is not my own phone',
		sharedHint: 'Then we keep nothing on this device. Do not close the page in between.',
		assisted: 'Somebody reads to me',
		yes: 'Yes',
		no: 'No',
		begin: 'Start',
		follow: 'Follow the talk',
		answerFirst: 'Please answer the questions first.',
		failed: 'That did not work. Try again in a moment.',
		back: 'Another code'
	},
	anchors: {
		title: 'First something about you',
		why: 'The group does not see your answer.',
		next: 'Next',
		skip: 'I would rather not say'
	},
	practice: {
		title: 'Let us practise',
		text: 'The real cards come after this. We do not keep what you do now.',
		start: 'Practise',
		left: (count: number) =>
			plural('en', count, { one: '1 practice card left', other: `${count} practice cards left` }),
		doneTitle: 'Well done',
		done: 'That is how it works. There is no right or wrong.',
		next: 'To the cards'
	},
	welcome: {
		title: 'Good to have you here',
		text: 'The talk starts soon. You do not have to do anything now.',
		practised: 'You are ready to begin. Please wait for the facilitator.'
	},
	sort: {
		factors: 'Your cards',
		needs: 'What do you need?',
		left: (count: number) =>
			plural('en', count, { one: '1 card left', other: `${count} cards left` }),
		cards: (count: number) => plural('en', count, { one: '1 card', other: `${count} cards` }),
		undo: 'Back',
		later: 'Later',
		piles: 'My piles',
		backToCards: 'Go on placing cards',
		placed: (card: string, pile: string) => `${card}: ${pile}.`,
		takenBack: (card: string) => `${card} is back in your hand.`,
		putOff: (card: string) => `${card} comes back later.`,
		nothing: 'Nothing here yet.',
		moveTo: 'Move to…',
		moveCard: (card: string) => `Move ${card}`,
		close: 'Close',
		hand: 'Back in my hand',
		reviewTitle: 'All cards are placed',
		review: 'Have another look. Want to change something? You can.',
		ready: 'Done',
		closed: 'Placing cards is closed now. Your cards are kept.',
		paused: 'A short break. You can go on soon.'
	},
	top: {
		title: 'The most important',
		pickFrom: 'Your cards',
		because: 'Why?',
		have: 'Because I have it',
		lack: 'Because I do not have it',
		none: 'None of these',
		next: 'Next',
		skip: 'Skip',
		full: 'You have 3 cards. Take one away first.',
		chosen: (count: number) => `${count} of 3 chosen`
	},
	blockerTitle: 'Is something in the way?',
	firstTitle: 'First of all',
	picture: {
		title: 'Your picture',
		own: 'Only you see this.',
		helps: (where: string) => `Many things ${where} help you now.`,
		hinders: (where: string) => `Many things ${where} hold you back now.`,
		mixed: (where: string) => `Things ${where} help you, and also hold you back.`,
		few: (where: string) => `We know little yet about things ${where}. That is all right.`,
		strengths: 'This helps you now',
		obstacles: 'This holds you back now',
		none: 'No card lies here.',
		letter: (letter: string) => `Profile ${letter}`,
		yes: 'Yes',
		partly: 'A little',
		no: 'No',
		neither: 'None of these',
		unknown: 'I do not know',
		thanks: 'Thank you. You know best yourself.',
		person: 'Is it hard now? Talk about it with somebody you trust, or with the facilitator.',
		noCard: 'I lay no card on the table',
		next: 'On to the talk'
	},
	follow: {
		title: 'The talk',
		stages: {
			welcome: 'Welcome. We start soon.',
			practice: 'The group is practising now.',
			sort: 'The group is placing cards now.',
			top: 'The group chooses what matters most.',
			needs: 'The group chooses what is needed.',
			picture: 'Everybody looks at their own picture.',
			pairs: 'Talk with each other. Show what you want to show.',
			reveal: 'This is the picture of the group.',
			cards: 'We talk about the cards.',
			wishes: 'This is what the group needs.',
			agree: 'We make agreements.',
			close: 'This was the talk. Thank you.'
		},
		wait: 'The picture of the group comes later.',
		spotlight: 'Now it is about',
		agreements: 'Agreements',
		noAgreements: 'There are no agreements yet.',
		who: (who: string) => `Who: ${who}`,
		when: (when: string) => `When: ${when}`,
		toCards: 'To my cards',
		toPicture: 'To my picture',
		groupFurther: 'The group is further on. Take your time.',
		toTalk: 'To the talk',
		viewer: 'You follow the talk. You place no cards.'
	},
	close: {
		next: 'What next?',
		nextText: 'Want to talk about learning? Ask the facilitator, or go to the library.',
		eraseCode: 'Your erase code',
		eraseHint: 'Write the code down. With it you can erase your cards later, even without a phone.'
	},
	stop: {
		button: 'Stop and erase my cards',
		until: (day: string) => `This works until ${day}.`,
		title: 'Do you want to stop?',
		text: 'We erase your cards. What the group already saw, stays.',
		cancel: 'Not now',
		confirm: 'Yes, erase my cards',
		failed: 'That did not work yet. There is no connection. Try again in a moment.'
	},
	states: {
		menu: 'More',
		offline: 'No connection for a moment. You can just go on.',
		waiting: (count: number) =>
			plural('en', count, {
				one: '1 answer is on your device. It will be sent soon.',
				other: `${count} answers are on your device. They will be sent soon.`
			}),
		paused: 'A short break. You can go on soon.',
		refused: 'This page is no longer open to you. Ask the facilitator.',
		late: 'Some answers came too late. They do not count in the picture of the group.',
		notLasting: 'This device keeps nothing. Do not close the page.',
		endedTitle: 'The talk is over',
		ended: 'You can still look. You can no longer place cards.',
		purgedTitle: 'This talk has been erased',
		purged: 'Your cards are no longer there.',
		erasedTitle: 'Your cards are erased',
		erased: 'Thank you for being here.',
		elsewhereTitle: 'You went on in another place',
		elsewhere: 'This talk is open in another tab. Go on there.',
		here: 'Go on in this tab',
		unknownTitle: 'We do not know you here yet',
		unknown: 'Go to the front page and type the code.',
		home: 'To the front page'
	}
};
