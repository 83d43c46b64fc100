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
		cardsOnly: (language) =>
			`Only the cards are in this language: ${language}. The rest stays in English.`,
		points: {
			cards: 'You place cards. You choose yourself.',
			name: 'We do not write down your name.',
			group:
				'The group only sees what is true for most people. In a small group somebody can sometimes guess.',
			research: 'Researchers may use your cards, if you agree.',
			stop: 'You may always stop. Then we erase your cards. If sorting has already closed, the picture of the group has been made, and it stays.'
		},
		voluntary: 'You do not have to take part. Nobody is told whether you said no.',
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
		askJoin: 'Will you take part?',
		joinNoTitle: 'That is fine',
		joinNo: 'You place no cards. You can still follow the talk.',
		studyTitle: 'About this study',
		research: {
			protected: [
				'The group sees words, not numbers.',
				'Researchers get cards without a name. Sometimes we leave cards out, even of people who said yes. So nobody can see who said no.'
			],
			all: [
				'Do you say yes? Then researchers get your cards, without a name, and those of everybody who says yes. In a small group they can sometimes guess what the others chose.',
				'Every researcher promises not to look anybody up.'
			],
			until: (day: string) => `The study keeps the cards until ${day}.`,
			erase:
				'You can erase them there too. Anyone who looked before can then see which cards are gone.'
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
	}
};
