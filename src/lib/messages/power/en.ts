import { twoFigures } from '../two-figures';
import type { messages as nl } from './nl';

const count = (n: number): string => n.toLocaleString('en');
const points = (half: number): string =>
	(half * 100).toLocaleString('en', { maximumFractionDigits: 1 });
const two = (value: number): string => value.toFixed(2);

/** Sample size, and the design of a study to preregister. */
export const messages: typeof nl = {
	title: 'How many people does it take?',
	lead: 'Before a study begins, work out how many people and dialogues it takes to say something about each profile.',
	fields: {
		half: {
			label: 'Precision: plus or minus, in points',
			hint: '10 means: between 40 and 60 percent.'
		},
		share: { label: 'Around which share, in percent', hint: '50 takes the most people.' },
		perDialogue: {
			label: 'People from one dialogue in the count',
			hint: 'One profile has fewer of them than the dialogue has people: 10 is ample.'
		},
		alike: {
			label: 'How alike people in one dialogue are (ρ)',
			hint: '0 is not at all, 1 is completely. Often between 0.01 and 0.10.'
		},
		firm: { label: 'Share with a firm letter, in percent', hint: '31 in simulations.' },
		rarest: {
			label: 'Share of the rarest profile, in percent of firm letters',
			hint: '25 if all four are equally frequent.'
		},
		dialogueSize: { label: 'People in one dialogue', hint: '' },
		lost: {
			label: 'Rows lost because somebody said no, in percent',
			hint: '24 to 37 if one in ten says no, 0 if nobody does.'
		}
	},
	wrong: (low, high) => `Enter a number from ${low} to ${high}.`,
	outcome: (half, share, size) =>
		`For plus or minus ${points(half)} points around ${points(share)} percent it takes ${count(size.perProfile)} people with a firm letter in each profile. That is about ${count(twoFigures(size.rows))} rows. For that about ${count(twoFigures(size.sorters))} people must sort and say yes, in about ${count(twoFigures(size.dialogues))} dialogues.`,
	deff: (deff, simple) =>
		`People in one dialogue resemble each other, which makes it ${two(deff)} times as many (deff). Without that ${count(simple)} would do.`,
	lostWhy:
		'Where one in ten people says no to research, 24 to 37 of 100 rows of those who said yes are lost to protect that one, most of them in small dialogues. If nobody says no it is 0.',
	consent: 'Add those who say no to research, and those who do not finish sorting.',
	how: 'How this was computed',
	howText:
		'n₀ is the number for an interval of that width if people were independent; deff increases it. Divided by the share that is firm and by the share of the rarest profile it gives the rows; divided by the share that is not lost, the people who must sort. Everything is rounded up.',
	power: 'How often would a difference be found?',
	powerLead:
		'This tries the main test (b) on simulated worlds with this card set: people come in dialogues, and only some of them are firm.',
	powerFew:
		'With 117 people a study shows next to nothing of (b). Finding nothing is then no proof that there is nothing.',
	powerPeople: { label: 'People who sort and say yes', hint: 'At most 5 000.' },
	powerEffect: {
		label: 'How much a need differs, in log odds',
		hint: '1.2: people held back by their surroundings have 3.3 times the odds, beyond their own cards.'
	},
	powerGo: 'Try it',
	powerWorking: (done, all) => `World ${done} of ${all} …`,
	powerTold: (alone, together) =>
		`The test finds ${count(Math.round(alone * 100))} in 100 such needs. Corrected for all needs together (maxT) that is ${count(Math.round(together * 100))}.`,
	powerOf: (rows, dialogues, firm) =>
		`${count(rows)} rows are left from ${count(dialogues)} dialogues, with ${points(firm)} percent firm.`,
	powerMeans: (alone) =>
		alone < 0.2
			? 'Such a study shows next to nothing: finding nothing says nothing.'
			: alone < 0.8
				? 'Such a study misses much of what there is.'
				: 'Such a study finds most of what there is.',
	powerHow: (worlds) =>
		`${count(worlds)} worlds, with the same seed every time. Each need depends on its own cards (1.2 log odds a card), on the dialogue, and, as strongly as asked, on what is around a person.`,
	powerNone: 'This card set has no profiles or no needs: there is nothing to test.',
	register: 'Preregister the design',
	registerLead:
		'A file with everything that is settled beforehand: card set and version, thresholds, rules, exclusions, tests, seeds, intervals and this sample size. Ready to register, for instance at OSF. Fill in the blanks yourself.',
	download: 'Download the design',
	lang: 'en'
};
