import type { messages as nl } from './nl';

/** The report of a dialogue, to keep or print. */
export const messages: typeof nl = {
	title: (title) => `Report: ${title}`,
	made: (day) => `Made on ${day}`,
	people: (count) => `${count} people sorted their cards.`,
	noPicture: 'No picture of the group has been shown yet.',
	cards: 'The cards of the group',
	words: {
		'most-help': 'Helps most people',
		'most-hinder': 'Holds most people back',
		divided: 'Here the group is divided',
		differs: 'This differs from person to person',
		'most-neutral': 'Makes no difference to most people now'
	},
	card: 'Card',
	helps: 'Helps',
	hinders: 'Holds back',
	neutral: 'No difference, or skipped',
	word: 'In words',
	rest: (count) => `the rest together: ${count}`,
	hidden: (count) => (count === 1 ? '1 card is not shown.' : `${count} cards are not shown.`),
	plane: 'In you and around you',
	axis: { intrinsic: 'In you', external: 'Around you' },
	strip: {
		'most-help': 'that helps most people',
		'most-hinder': 'that holds most people back',
		'most-no-side': 'no clear side for most people',
		divided: 'the group is divided',
		differs: 'this differs from person to person'
	},
	shift: 'What changed after the talk',
	first: 'First',
	now: 'Now',
	movement: 'Laid differently',
	moved: {
		most: 'by most people',
		'half-or-less': 'by half of the people or fewer',
		helps: 'by most people, mainly towards “helps”',
		hinders: 'by most people, mainly towards “holds back”',
		both: 'by most people, in both directions'
	},
	pattern: 'By part of life',
	discussed: 'This was talked about',
	quarter: 'This is how it is for most people:',
	needs: 'What the group needs',
	needed: 'Most people need this',
	otherNeeds: 'Other wishes',
	needWord: {
		'most-need': 'most people need this',
		'most-have': 'most people have this already',
		'most-no-need': 'most people do not need this',
		divided: 'the group is divided',
		differs: 'this differs from person to person'
	},
	need: 'Needed',
	have: 'Have it, or skipped',
	noNeed: 'Not needed',
	agreements: 'Agreements and messages',
	sort: { afspraak: 'Agreement', boodschap: 'Message' },
	what: 'What',
	who: 'Who',
	when: 'When',
	notes: 'What was said',
	about: 'About this report',
	explanation:
		'This report holds only what the group was allowed to see. In a small group that is words and no numbers, so that nobody can be recognised. It is the report of a conversation, not a test.',
	kept: (day) => `The answers are erased after ${day}.`,
	credit: 'Card set:'
};
