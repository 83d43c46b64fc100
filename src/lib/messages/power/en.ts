import { twoFigures } from '../two-figures';
import type { messages as nl } from './nl';

const count = (n: number): string => n.toLocaleString('en');
const points = (half: number): string =>
	(half * 100).toLocaleString('en', { maximumFractionDigits: 1 });
const two = (value: number): string => value.toFixed(2);

/** Help with numbers, and the design of a study to lay down beforehand. */
export const messages: typeof nl = {
	title: 'How many people does it take?',
	lead: 'Before a study begins, work out how many people and dialogues it takes to say something of each profile.',
	fields: {
		half: {
			label: 'So precise: plus or minus, in points',
			hint: '10 is: between 40 and 60 percent.'
		},
		share: { label: 'Round which share, in percent', hint: '50 asks for most people.' },
		perDialogue: {
			label: 'People of one dialogue in the count',
			hint: 'Of one profile these are fewer than sit in the dialogue: 10 is ample.'
		},
		alike: {
			label: 'How alike people of one dialogue are (ρ)',
			hint: '0 is not, 1 is wholly. Often between 0.01 and 0.10.'
		},
		firm: { label: 'Share with a firm letter, in percent', hint: '31 in simulations.' },
		rarest: {
			label: 'Share of the rarest profile, in percent of the firm',
			hint: '25 if all four are as frequent.'
		},
		dialogueSize: { label: 'People in one dialogue', hint: '' }
	},
	wrong: (low, high) => `Give a number from ${low} to ${high}.`,
	outcome: (half, share, perProfile, sorters, dialogues) =>
		`For plus or minus ${points(half)} points round ${points(share)} percent it takes ${count(perProfile)} people with a firm letter in each profile. For that about ${count(twoFigures(sorters))} people must sort, in about ${count(twoFigures(dialogues))} dialogues.`,
	deff: (deff, simple) =>
		`People of one dialogue are alike: that makes it ${two(deff)} times as many (deff). Apart from each other ${count(simple)} would do.`,
	lost: 'Where one in ten people says no to research, 24 to 37 of 100 rows of those who said yes are lost to protect that one, most in small dialogues. With nobody who says no it is 0.',
	consent: 'Add those who say no to research, and those who do not finish sorting.',
	how: 'How this was computed',
	howText:
		'n₀ is the number for an interval of that width if everybody came apart from each other; deff makes it more; divided by the share that is firm and by the share of the rarest profile that gives who must sort. Everything is rounded up.',
	register: 'Lay down the design beforehand',
	registerLead:
		'A file with everything that is settled beforehand: card set and version, thresholds, rules, who is left out, tests, seeds, intervals and this number. Ready to register, at OSF for instance. Fill in the open places yourself.',
	download: 'Get the design',
	lang: 'en'
};
