import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	here: {
		title: 'You are already taking part',
		cards: 'There are cards of this dialogue on this phone already.',
		goOn: 'Go on with your cards',
		follows: 'You already follow this dialogue on this phone.',
		followOn: 'Go on following',
		joinAfterAll: 'Sort cards after all',
		other: 'Somebody else on this phone',
		otherTitle: 'Somebody else on this phone',
		sent: 'All cards that were sorted here have been sent. Nothing is lost.',
		comesBack:
			'Your cards stay on this phone. When the other person is done, close the page. Then you can go on.',
		codeTitle: 'For the person who sorted here',
		code: 'Write this code down. With it you can erase your cards later.',
		otherBegins: 'The other person begins',
		leaveTitle: 'Do you want to leave the dialogue?',
		leave: 'Your cards stay. You can go on later.',
		stay: 'Stay here',
		away: 'Go to the front page',
		waits: (count: number) =>
			plural('en', count, {
				one: '1 answer is still on this phone. Find a connection first. Then somebody else can begin.',
				other: `${count} answers are still on this phone. Find a connection first. Then somebody else can begin.`
			})
	},
	consent: {
		title: 'Before you start',
		language: 'Which language do you want to read?',
		points: {
			cards: 'You place cards. You choose yourself.',
			name: 'We do not write down your name.',
			group:
				'The group only sees what holds for most people. In a small group somebody can sometimes guess.',
			research: 'Researchers may use your cards, if you agree.',
			stop: 'You may always stop. Then we erase your cards. Is the laying closed already? Then the picture of the group is already made. That stays.'
		},
		voluntary: 'You do not have to take part. Nobody hears whether you said no.',
		manyPhones:
			'If somebody joins with more phones, or fills in forms for others, they can sometimes guess what you chose. So we ask the group: how many people laid cards?',
		keptUntil: (day: string) => `We keep the cards until ${day}.`,
		readAll: 'Read everything',
		next: 'Next',
		checkTitle: 'Is it clear?',
		askName: 'Do you have to give your name?',
		nameAnswer: 'No. Your name is not needed. We do not ask for it.',
		askStop: 'May you stop?',
		stopAnswer: 'Yes. You may always stop. Then we erase your cards.',
		right: 'That is right.',
		askJoin: 'Do you take part?',
		joinNoTitle: 'That is fine',
		joinNo: 'You place no cards. You can still follow the talk.',
		studyTitle: 'About this study',
		research: {
			protected: [
				'The group sees words, no numbers.',
				'Researchers get cards without a name. Sometimes we leave cards out, also of people who said yes. So nobody can see who said no.'
			],
			all: [
				'Do you say yes? Then researchers get your cards, without a name, and those of everybody who says yes. In a small group they can sometimes guess what the others chose.',
				'Every researcher promises not to look anybody up.'
			],
			until: (day: string) => `The study keeps the cards until ${day}.`,
			erase: 'You can erase them there too. Who looked before can then see which cards are gone.'
		},
		askResearch: 'May researchers use your cards?',
		askExact: 'May the group see exact numbers, even if the group is small?',
		shared: 'This is not my own phone',
		sharedHint: 'Then we keep nothing on this device. Do not close the page in between.',
		assisted: 'Somebody reads to me',
		yes: 'Yes',
		no: 'No',
		follow: 'Follow the talk',
		failed: 'That did not work. Try again in a moment.',
		back: 'Another code'
	},
	anchors: {
		title: 'First something about you',
		why: 'The group does not see your answer.',
		next: 'Next',
		skip: 'I would rather not say'
	},
	background: {
		title: 'A question from the researchers',
		why: 'The group does not see your answer. You do not have to answer.'
	},
	practice: {
		title: 'Let us practise',
		text: 'The real cards come after this. We do not keep what you do now.',
		start: 'Practise',
		skip: 'Skip the practice',
		left: (count: number) =>
			plural('en', count, { one: '1 practice card left', other: `${count} practice cards left` }),
		doneTitle: 'Well done',
		done: 'That is how it works. There is no right or wrong.',
		next: 'To the cards'
	},
	welcome: {
		title: 'Good to have you here',
		text: 'The talk starts soon. You do not have to do anything now.',
		readyTitle: 'You are ready',
		practised: 'The real cards come soon. Wait a moment for the facilitator.',
		promises: [
			'You choose yourself what you place.',
			'There is no right or wrong.',
			'You can always change something.',
			'You may always stop. You do that in the menu.'
		]
	},
	sort: {
		factors: 'Your cards',
		needs: 'What do you need?',
		left: (count: number) =>
			plural('en', count, { one: '1 card left', other: `${count} cards left` }),
		cards: (count: number) => plural('en', count, { one: '1 card', other: `${count} cards` }),
		undo: 'Back',
		redo: 'Redo',
		later: 'Later',
		piles: 'My piles',
		backToCards: 'Go on placing cards',
		cardRole: 'card',
		placed: (at: number, of: number, pile: string) =>
			`Card ${at} of ${of} lies on: ${pile}. You can undo this.`,
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
		readyAgain: 'Done looking',
		late: 'The group is done placing cards. You can go on quietly. Your cards are only in your own picture.',
		/** A card that is put again after the talk. */
		again: (pile: string) => `First this card lay on: ${pile}.`,
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
		chosen: (count: number) => `${count} of 3 chosen`,
		needs: 'What do you need most? Choose 1, 2 or 3 cards.'
	},
	ownCards: {
		title: 'Is a card missing?',
		text: 'Write a card yourself. The group does not see it. Researchers only if you said yes to that. Do not write names.',
		alone: 'Write a card yourself. Only you see it.',
		field: 'Your card',
		hint: 'A few words are enough.',
		where: 'Where does this belong?',
		add: 'Make the card',
		remove: (text: string) => `Take away: ${text}`,
		three: 'You have 3 cards of your own. That is enough.',
		next: 'Next',
		none: 'No, no card is missing'
	},
	personal: {
		name: 'Is there a name here? Better write no names. Then nobody knows who it is about.',
		phone: 'Is there a phone number here? Better take it out.',
		email: 'Is there an e-mail address here? Better take it out.'
	},
	comment: {
		field: 'Do you want to write something with this card?',
		hint: 'You may, you need not. The group does not see it. Researchers only if you said yes to that. Write no names.',
		keep: 'Keep',
		kept: 'Kept'
	},
	ownNeed: {
		title: 'Is something missing?',
		text: 'Do you need something else? Write it down. The group does not see it. Researchers only if you said yes to that.',
		alone: 'Do you need something else? Write it down. Only you see it.',
		field: 'I need this too',
		keep: 'Keep',
		none: 'No, nothing is missing'
	},
	owner: {
		title: 'Who can do this?',
		text: (need: string) => `This is what you need first: ${need}.`,
		self: 'I can',
		home: 'Somebody at home or a friend',
		work: 'My work',
		school: 'The school or the course',
		council: 'The council or the benefit office',
		unknown: 'I do not know'
	},
	picture: {
		title: 'Your picture',
		own: 'Only you see this.',
		helps: (where: string) => `Many things ${where} help you now.`,
		hinders: (where: string) => `Many things ${where} hold you back now.`,
		mixed: (where: string) => `Things ${where} help you, and also hold you back.`,
		more: (where: string) => `There are a few more things ${where} that help you now.`,
		less: (where: string) => `There are a few more things ${where} that hold you back now.`,
		few: (where: string) => `We know little yet about things ${where}. That is all right.`,
		sides: { helps: 'helps', hinders: 'holds back' },
		all: 'All your cards',
		strengths: 'This helps you now',
		obstacles: 'This holds you back now',
		none: 'No card lies here.',
		letter: (letter: string) => `Profile ${letter}`,
		yes: 'Yes',
		partly: 'A little',
		no: 'No',
		neither: 'None of these',
		unknown: 'I do not know',
		incomplete: 'You have not placed many cards yet. So this is a small picture.',
		near: 'The difference is small. See for yourself whether it fits.',
		blocker: 'This makes learning impossible now',
		mine: 'Your own cards',
		mostFirst: 'What matters most to you is at the top.',
		beforeWhy: 'Choose first. Then you see your picture.',
		tableWhy: 'Later the facilitator shows which cards lie on the table. Not whose.',
		privateTitle: 'This card is personal',
		privateText: (card: string) =>
			`Do you want to lay this card on the table: ${card}? In a small group somebody may guess.`,
		privateYes: 'Yes, lay it on the table',
		privateNo: 'No, choose another',
		onTable: (card: string) => `Your card for the table: ${card}.`,
		noneOnTable: 'You lay no card on the table.',
		change: 'Choose another',
		showAll: (count: number) => `Show all ${count} cards`,
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
			pairs: 'Choose 1 card you want to tell about. You need not show your phone.',
			reveal: 'This is the picture of the group.',
			cards: 'We talk about the cards.',
			wishes: 'This is what the group needs.',
			agree: 'We make agreements.',
			close: 'This was the talk. Thank you.'
		},
		soon: 'Soon we see the picture of the group.',
		self: 'Show it yourself',
		wait: 'The picture of the group comes later.',
		spotlight: 'Now it is about',
		agreements: 'Agreements',
		noAgreements: 'There are no agreements yet.',
		toCards: 'To my cards',
		toPicture: 'To my picture',
		groupFurther: (stage: string) => `The group has moved on: ${stage}`,
		names: {
			welcome: 'welcome',
			practice: 'practising',
			sort: 'placing cards',
			top: 'what matters most',
			needs: 'what you need',
			picture: 'your picture',
			pairs: 'talking in small groups',
			reveal: 'the picture of the group',
			cards: 'talking about cards',
			wishes: 'what the group needs',
			agree: 'agreements',
			close: 'the end'
		},
		again: 'The group lays a few cards once more. You are done.',
		changed: 'This is what changed in the group.',
		quiet: 'First look in silence for 2 minutes.',
		youLaid: (pile: string) => `You laid this card on: ${pile}.`,
		notLaid: 'You did not lay this card.',
		ownMark: 'Only you see where your place is.',
		ownNone: 'Your cards do not point to one box. That is fine. Nobody else sees this.',
		tellFrom: 'This mattered most to you',
		tooFew: 'The group is small. So there is no picture. Show what you want yourself.',
		toTalk: 'Go along',
		viewer: 'You follow the talk. You place no cards.'
	},
	close: {
		next: 'What next?',
		nextText: 'Do you want to talk more about learning? You can go here. It is free.',
		places: [
			{ name: 'The library or Taalhuis', text: 'For reading, writing, numbers and computer.' },
			{ name: 'The Leerwerkloket', text: 'For questions about a course, training or work.' },
			{ name: 'The neighbourhood team', text: 'For money, worries, health or children.' },
			{ name: 'UWV or the council', text: 'Ask what is allowed beside your benefit.' }
		],
		guide: { name: 'The facilitator of today', text: 'They gladly think with you.' },
		sheet: 'Your sheet to keep',
		sheetText: 'Only you have this sheet.',
		print: 'Print',
		download: 'Keep as text',
		picture: 'Keep as a picture',
		pictureFailed: 'The picture did not work. Keep it as text.',
		file: 'my-cards',
		eraseCode: 'Your erase code',
		eraseHint: 'Write the code down. With it you can erase your cards later, even without a phone.'
	},
	menu: {
		open: 'Menu',
		noVoice: 'Reading aloud does not work here. This device has no voice for this language.',
		keys: 'Keys 1, 2, 3 and 4',
		keysHint: 'On a keyboard you lay a card with a number.'
	},
	stop: {
		button: 'Stop and erase my cards',
		until: (day: string) => `This works until ${day}.`,
		title: 'Do you want to stop?',
		text: 'We erase your cards. Is the laying closed already? Then the picture of the group is already made. That stays.',
		cancel: 'Not now',
		confirm: 'Yes, erase my cards',
		failed: 'That did not work yet. There is no connection. Try again in a moment.'
	},
	solo: {
		title: 'Cards for yourself',
		lead: 'Sort the cards on your own. You see what helps you, what holds you back and what you need.',
		promises: [
			'Everything stays on this device.',
			'You can stop and go on later.',
			'You choose whether you show it to anybody.'
		],
		howMany: 'How many cards?',
		few: '24 cards, about 15 minutes',
		all: 'All cards, about 25 minutes',
		begin: 'Begin',
		goOn: 'Go on where you were',
		again: 'Begin again',
		againHint: 'If you begin again, the cards of last time are gone.',
		open: 'Open a file you kept',
		wrongFile: 'This file is not from sorting cards. Choose another file.',
		noCards: 'The cards do not come in. Check your connection and try again.',
		next: 'Go on',
		person: 'Is it hard now? Talk about it with somebody you trust.',
		onlyHere: 'Everything is on this device only.',
		stopText: 'We erase your cards from this device.',
		endTitle: 'Done',
		endText: 'This is yours. Keep it, or take it along.',
		fileTitle: 'Keep your cards',
		fileText: 'With this file you can go on later, on another device too.',
		save: 'Keep as a file',
		bringTitle: 'Take it to a dialogue',
		bringText:
			'Do you have the code of a dialogue? Then your cards take part there. You say yes first.',
		code: 'Code',
		codeTooShort: 'A code has 8 figures, or 12.',
		bring: 'Find the dialogue',
		giveTitle: 'Give it to research',
		giveText:
			'Researchers want to know what helps people. They get how your cards lie. No name, and nothing you wrote yourself.',
		giveYes: 'Yes, researchers may use my cards',
		give: 'Give my cards',
		given: 'Thank you. Researchers have your cards.',
		eraseHint: 'You can erase everything in the menu.'
	},
	states: {
		menu: 'More',
		notLoaded: 'This part did not come in yet. What you laid is on your device.',
		again: 'Try again',
		offline: 'No connection for a moment. You can just go on.',
		asked:
			'The connection takes a detour. Everything comes a few seconds later. You can just go on.',
		waiting: (count: number) =>
			plural('en', count, {
				one: '1 answer is on your device. It will be sent soon.',
				other: `${count} answers are on your device. They will be sent soon.`
			}),
		paused: 'A short break. You can go on soon.',
		refused: 'This page is no longer open to you. Ask the facilitator.',
		late: 'Some answers came too late for the picture of the group. They are in your own picture.',
		void: 'Some cards do not belong to this dialogue. They do not count here.',
		notLasting: 'This device keeps nothing. Do not close the page.',
		endedTitle: 'The talk is over',
		ended: 'You can still look. You can no longer place cards.',
		purgedTitle: 'This talk has been erased',
		purged:
			'Your cards are no longer here. Did you say yes to research? Then the study keeps them, without a name. You can erase them with the erase code on your sheet.',
		erasedTitle: 'Your cards are erased',
		erased: 'Thank you for being here.',
		erasedHere:
			'What you laid and wrote is gone from this talk. Is the laying closed already? Then the picture of the group is already made. That stays.',
		erasedResearch:
			'Your cards are gone from the research. What researchers fetched before, we cannot erase.',
		erasedNothing: 'There was nothing of yours here any more.',
		elsewhereTitle: 'You went on in another place',
		elsewhere: 'This talk is open in another tab. Go on there.',
		here: 'Go on in this tab',
		unknownTitle: 'We do not know you here yet',
		unknown: 'Go to the front page and type the code.',
		home: 'To the front page'
	}
};
