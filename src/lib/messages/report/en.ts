import { plural } from '../plural';
import type { messages as nl } from './nl';

const people = (count: number) =>
	plural('en', count, { one: '1 person', other: `${count} people` });

/** The report of a dialogue, to read, keep or print. */
export const messages: typeof nl = {
	report: 'Report',
	fileName: 'report',
	sameInTable: 'The same as a table',
	made: (day) => `Made on ${day}`,
	rehearsal: 'Rehearsal. This report is about invented people, not about a real dialogue.',

	asked: 'What was asked',
	askedFactors: (question, cards) => `“${question}” Everybody laid ${cards} cards.`,
	askedPiles: (piles) => `The piles were: ${piles}.`,
	askedNeeds: (question, cards) => `Then: “${question}” There were ${cards} cards for that.`,
	askedAgain: (cards) => `After the talk these cards were laid once more: ${cards}.`,
	tookPart: (joined) => `${people(joined)} took part.`,
	people: (count) => `${people(count)} laid their cards and are in this picture.`,
	sortsAndPeople: (sorts, count) =>
		`In this picture cards were laid ${sorts} times, by ${people(count)}.`,
	noPicture: 'The group saw no picture.',
	roundTitle: (title, number) => `${title} (round ${number})`,

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
	hidden: (count) =>
		plural('en', count, { one: '1 card is not shown.', other: `${count} cards are not shown.` }),
	top: 'Most important to 3 people or more',
	table: 'These cards lay on the table',

	plane: 'In you and around you',
	axis: { intrinsic: 'In you', external: 'Around you' },
	strip: {
		'most-help': 'that helps most people',
		'most-hinder': 'that holds most people back',
		'most-no-side': 'no clear side for most people',
		divided: 'the group is divided',
		differs: 'this differs from person to person'
	},
	quarter: 'This is how it is for most people:',
	quarterColumn: 'How it is',
	peopleColumn: 'People',
	none: 'Cannot be said yet',

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
	/** With the names that a set gives its own piles and halves. */
	movedTo: (pile) => `by most people, mainly towards “${pile}”`,
	mostly: (pile) => `mainly “${pile}”`,
	half: (half) => half.charAt(0).toLocaleUpperCase('en') + half.slice(1),
	pattern: 'By part of life',
	part: 'Part of life',
	together: 'Which cards lie together',

	discussed: 'This was talked about',
	saidBy: (word) => `In the picture: ${word.toLowerCase()}.`,
	notes: 'Also said',

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
	wish: 'Wish',

	agreed: 'What was agreed',
	sorts: { afspraak: 'Agreements', boodschap: 'Messages' },
	what: 'What',
	who: { afspraak: 'Who', boodschap: 'To whom' },
	when: { afspraak: 'When', boodschap: 'Who brings it' },
	done: 'Done',
	open: 'Not done yet',
	state: 'Status',
	earlier: (state) => `${state}, from the dialogue before`,

	compared: 'Last time and now',
	comparedHint: (title) =>
		`First: ${title === '' ? 'the dialogue before' : `the dialogue “${title}”`}. Only words that were shown in both dialogues. These may be other people.`,

	read: 'How to read this report',
	reading: [
		'This report holds only what the group itself saw.',
		'“Most people” is more than half. “Divided” means that people stand on two sides.',
		'In a small group there are words and no numbers, so that nobody can be recognised.',
		'It is about these people at this moment. Nothing follows from it about other groups.',
		'It is the report of a conversation, not a test. Nobody is chosen or refused because of it.'
	],
	kept: (day) => `The answers of this dialogue are erased after ${day}.`,
	credit: (deck) => `Card set: ${deck}`
};
