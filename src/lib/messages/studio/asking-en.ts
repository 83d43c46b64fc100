import type { asking as nl } from './asking-nl';

/** What the set asks: piles, questions, practice and needs. */
export const asking: typeof nl = {
	piles: {
		titles: { factor: 'Piles', need: 'Piles for needs' },
		leads: {
			factor: 'Where a person lays a card, and what that means.',
			need: 'Where a person lays a need.'
		},
		name: 'Pile',
		hint: 'A sentence beneath it',
		counts: 'Counts as',
		countsAs: {
			factor: {
				helps: 'helps',
				neutral: 'neither',
				hinders: 'holds back',
				none: 'does not count',
				skip: 'skip'
			},
			need: {
				helps: 'needed',
				neutral: 'already there',
				hinders: 'not needed',
				none: 'does not count',
				skip: 'skip'
			}
		},
		grade: 'Score',
		add: 'Add a pile',
		remove: (at: number) => `Remove pile ${at}`
	},
	questions: {
		title: 'Question and instruction',
		factor: 'The question for each card',
		factorHint: 'Such as: How is that for you now?',
		instruction: 'What you say beforehand',
		instructionHint: 'A short sentence on each line.',
		more: 'The other questions',
		top: 'The three most important cards',
		blocker: 'The card that makes it impossible',
		tableCard: 'The card on the table',
		fit: 'Does the picture fit?',
		self: 'Which sentence fits best?'
	},
	profiles: {
		title: 'The sentence of each profile',
		lead: 'A person reads this about themselves. Say what helps and what is hard, without judging.',
		labels: {
			A: (one: string, other: string) => `${one} and ${other} both help`,
			B: (one: string, other: string) => `${one} helps, ${other} is hard`,
			C: (one: string, other: string) => `${other} helps, ${one} is hard`,
			D: (one: string, other: string) => `${one} and ${other} are both hard`,
			none: () => 'It is mixed'
		}
	},
	anchors: {
		title: 'Questions beforehand',
		lead: 'One or two short questions before the cards. You can leave them out.',
		text: 'The question'
	},
	practice: {
		title: 'Practice cards',
		lead: 'Three cards about something else, to learn how it works. They must fit your piles. You can do without them.',
		add: 'Add a practice card',
		three: 'Add three practice cards',
		remove: (at: number) => `Remove practice card ${at}`,
		samples: [
			{ text: 'The kitchen I have', hint: 'I can cook well there, or I cannot.' },
			{ text: 'Cooking for others', hint: 'I like that, or I find it hard.' },
			{ text: 'The shop near me', hint: 'I find all I need there, or very little.' }
		]
	},
	needs: {
		title: 'Needs',
		lead: 'What a person may need. Each need names the cards it answers. You can do without needs.',
		add: 'Add a need',
		remove: (at: number) => `Remove need ${at}`,
		answers: (need: string) =>
			need === '' ? 'Which cards does this need answer?' : `Which cards does “${need}” answer?`
	}
};
