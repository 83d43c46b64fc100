import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	anchors: {
		title: 'First, something about you',
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
		how: 'How it works',
		text: 'The real cards come after this. We do not keep what you do now.',
		start: 'Practise',
		skip: 'Skip the practice',
		left: (count: number) =>
			plural('en', count, { one: '1 practice card left', other: `${count} practice cards left` }),
		real: 'These are the real cards.'
	},
	welcome: {
		title: 'Good to have you here',
		text: 'The talk starts soon. You do not have to do anything now.',
		readyTitle: 'You are ready',
		practised: 'The real cards come soon. Wait a moment for the facilitator.',
		promises: [
			'You decide what you place.',
			'There is no right or wrong.',
			'You can always change something.',
			'You may always stop. You do that in the menu.'
		]
	},
	sort: {
		needs: 'What do you need?',
		left: (count: number) =>
			plural('en', count, { one: '1 card left', other: `${count} cards left` }),
		cards: (count: number) => plural('en', count, { one: '1 card', other: `${count} cards` }),
		undo: 'Back',
		redo: 'Redo',
		later: 'Later',
		piles: 'My piles',
		backToCards: 'Continue placing cards',
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
	menu: {
		open: 'Menu',
		noVoice: 'Reading aloud does not work here. This device has no voice for this language.',
		keys: 'Number keys',
		keysHint: 'On a keyboard you lay a card with a number.'
	},
	states: {
		offline: 'No connection for a moment.',
		asked: 'The connection takes a detour. Everything comes a few seconds later.',
		/** after those two, where the person can */
		goOn: 'You can just go on.',
		waiting: (count: number) =>
			plural('en', count, {
				one: '1 answer is on your device. It will be sent soon.',
				other: `${count} answers are on your device. They will be sent soon.`
			}),
		paused: 'A short break. You can go on soon.',
		refused: 'This page is no longer open to you. Ask the facilitator.',
		late: 'Some answers came too late for the picture of the group. They are in your own picture.',
		/** of what is in no picture */
		lateElse: 'Some answers came too late. The group does not see them.',
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
			'What you laid and wrote is gone from this talk. If sorting has already closed, the picture of the group has been made, and it stays.',
		erasedResearch:
			'Your cards are gone from the research. We cannot erase what researchers downloaded before.',
		erasedNothing: 'There was nothing of yours here any more.',
		elsewhereTitle: 'You went on somewhere else',
		elsewhere: 'This talk is open in another tab. Go on there.',
		here: 'Go on in this tab',
		unknownTitle: 'We do not know you here yet',
		unknown: 'Go to the front page and type the code.',
		home: 'To the front page'
	},
	further: {
		says: (stage: string) => `The group has moved on: ${stage}`,
		toTalk: 'Join them',
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
		}
	}
};
