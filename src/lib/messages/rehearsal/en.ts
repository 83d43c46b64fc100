import type { messages as nl } from './nl';

/** A dialogue to practise with, never to be mistaken for a real one. */
export const messages: typeof nl = {
	banner: 'REHEARSAL',
	bannerText: 'With invented people. This is not a real dialogue.',
	title: (title) => `REHEARSAL · ${title}`,
	phone: 'This is a rehearsal. What you lay goes nowhere.',
	panel: {
		going: (people) => `${people} invented people take part while this is open.`,
		noFiles: 'A rehearsal has a report, and no files with figures.',
		kept: 'A rehearsal is erased after one day.'
	},
	play: {
		title: 'The invented people',
		pace: 'How fast do they take part?',
		paces: { calm: 'As usual', fast: 'Fast', steps: 'Step by step' },
		step: 'One step',
		on: 'Continues by itself'
	},
	create: {
		title: 'Practise without people',
		lead: 'Lead a dialogue with invented people, or watch how it goes. You learn the steps, and nobody waits for you.',
		people: 'How many invented people?',
		peopleHint: 'From 6 to 30.',
		peopleError: 'Choose a whole number from 6 to 30.',
		mix: 'What kind of group?',
		mixes: {
			'held-back': {
				label: 'Held back by what is around them',
				hint: 'Most of them want to, but money, time or work holds them back.'
			},
			divided: {
				label: 'A divided group',
				hint: 'One half is helped, the other half is held back.'
			},
			mixed: { label: 'A bit of everything', hint: 'Like an ordinary group.' },
			'few-finish': {
				label: 'Many do not finish',
				hint: 'Practise waiting, and a group without a picture.'
			}
		},
		phones: 'I want to take part on a phone myself',
		phonesHint: 'The code works then. Every phone says that it is a rehearsal.',
		submit: 'Start the rehearsal',
		name: 'Rehearsal'
	}
};
