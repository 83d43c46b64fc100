import { listOf } from '../listOf';
import { plural } from '../plural';
import type { messages as nl } from './nl';
import { sayBar } from './said-bar';
import { why } from './why-en';
import { plane } from './plane-en';
import { similarity } from './similarity-en';

const cards = (count: number) => plural('en', count, { one: '1 card', other: `${count} cards` });
const quote = (name: string) => `“${name}”`;
const quoted = (items: readonly string[]) => listOf('en', items.map(quote));

const movedTo = (most: boolean, pile: string): string =>
	most
		? `Most people laid it differently, mainly towards “${pile}”.`
		: 'Half of the people or fewer laid it differently.';

export const messages: typeof nl = {
	asTable: 'As a table',
	asDrawing: 'As a drawing',
	saveSvg: 'Save as SVG',
	savePng: 'Save as PNG',
	files: {
		cards: 'cards-of-the-group',
		plane: 'in-you-and-around-you',
		needs: 'what-the-group-needs',
		pattern: 'pattern-of-the-group',
		agreement: 'which-cards-go-together',
		shift: 'what-changed'
	},
	saveFailed: 'Saving does not work in this browser. Take a screenshot instead.',

	people: (count) =>
		plural('en', count, { one: '1 person sorted cards', other: `${count} people sorted cards` }),
	sortsAndPeople: (sorts, people) => `Cards laid ${sorts} times, by ${people} people`,
	timesOfCard: (count) => `This card was laid ${count} times`,
	peopleOfCard: (count) => `${count} people got this card`,
	hidden: (count) =>
		count === 0
			? 'We show all cards'
			: plural('en', count, {
					one: '1 card is not shown',
					other: `${count} cards are not shown`
				}),

	words: {
		'most-help': 'helps most people',
		'most-hinder': 'holds most people back',
		'most-neutral': 'makes no difference to most people',
		divided: 'the group is divided',
		differs: 'it differs'
	},
	shortWords: {
		'most-help': 'helps most',
		'most-hinder': 'holds most back',
		'most-neutral': 'no difference',
		divided: 'divided',
		differs: 'differs'
	},
	trays: {
		'most-help': 'Helps most people',
		'most-hinder': 'Holds most people back',
		'most-neutral': 'Makes no difference to most people',
		divided: 'Here the group is divided',
		differs: 'It differs'
	},
	cardTitles: {
		'most-help': 'This card helps most people.',
		'most-hinder': 'This card holds most people back.',
		'most-neutral': 'This card makes no difference to most people.',
		divided: 'The group is divided over this card.',
		differs: 'With this card it differs.'
	},
	helps: 'helps',
	neutral: 'no difference',
	hinders: 'holds back',
	rest: 'the rest together',
	restCount: (count) => `the rest: ${count}`,
	restShort: (count) => `rest ${count}`,
	sayBar: (card, bar, sides) => sayBar(card, bar, sides, (count) => `the rest together ${count}`),

	column: {
		card: 'Card',
		people: 'People',
		times: 'Times',
		word: 'In a word',
		rest: 'The rest together',
		part: 'What',
		answer: 'Answer',
		topic: 'Topic'
	},

	cards: {
		search: 'Find a card',
		noneFound: 'No card found.',
		by: 'Grouped by',
		previous: 'Previous',
		next: 'Next',
		groupings: {
			net: 'Most to least',
			axis: 'In you, around you',
			dimension: 'Part of life',
			facet: 'Topic'
		},
		bars: 'What helps, and what holds back?'
	},

	/** A set with piles of its own: the name of a pile is the word. */
	piles: {
		/** Over the cards that most people laid on this pile. */
		tray: (pile) => `Most people: ${pile}`,
		/** After the name of a card. */
		said: (pile) => `most people put it on: ${pile}`,
		/** The same as short as it can be. */
		word: (pile) => pile,
		/** One card, the card beside it. */
		card: (pile) => `Most people put this card on: ${pile}.`,
		/** On the phone of one person: the card, and where this person laid it. */
		own: (card, pile) => `${card} (you: ${pile})`,
		/** Before and after the names of cards. */
		headline: (pile) => [`Most people on “${pile}”: `, '.'],
		mostly: (pile) => `mainly “${pile}”`,
		half: (half) => half.charAt(0).toLocaleUpperCase('en') + half.slice(1),
		table: 'What the group laid'
	},

	board: {
		quote,
		columns: {
			helps: 'Helps most people',
			differs: 'Differs',
			hinders: 'Holds most people back'
		},
		short: { helps: 'Helps', differs: 'Differs', hinders: 'Holds back' },
		divided: 'divided',
		quiet: (topics) => `Makes no difference to most people: ${listOf('en', topics)}.`,
		own: (pile) => `you: ${pile}`,
		part: (part) => `${part}: `,
		helps: (many, first) =>
			first
				? ['', many ? ' help most people.' : ' helps most people.']
				: ['', many ? ' help.' : ' helps.'],
		hinders: (many, first) =>
			first
				? ['', many ? ' hold most people back.' : ' holds most people back.']
				: ['', many ? ' hold most back.' : ' holds most back.'],
		parted: () => ['The group is divided over ', '.'],
		neutral: () => ['This makes no difference to most people: ', '.'],
		differs: 'The answers differ from person to person.',
		hidden: 'We do not show these cards.',
		names: (names) => listOf('en', names),
		isMany: (name) => /,| and /.test(name),
		partOf: (number, of) => `part ${number} of ${of}`,
		rest: 'Other cards',
		you: 'You',
		numbers: 'Numbers',
		table: 'What helps and what holds back'
	},

	plane,

	pattern: {
		table: 'What helps and what holds back, by topic',
		title: (helps, hinders) => {
			const said = [
				helps.length > 0 &&
					`${quoted(helps)} ${helps.length === 1 ? 'helps' : 'help'} most people.`,
				hinders.length > 0 &&
					`${quoted(hinders)} ${hinders.length === 1 ? 'holds' : 'hold'} most people back.`
			].filter(Boolean);
			return said.join(' ') || 'Broadly, it differs.';
		},
		whole: 'All together',
		of: 'Whose?',
		everybody: 'Everybody',
		inProfile: (count: number) => `${count} people who are clearly in this one`
	},

	similarity,

	needs: {
		title: (names, more) =>
			names.length === 0
				? 'The wishes differ.'
				: `Most people need this: ${more ? `${names.map(quote).join(', ')} and more` : quoted(names)}.`,
		half: 'half',
		needed: 'Most people need this',
		other: 'Other wishes',
		noneNeeded: 'No wish that most people share.',
		need: 'need',
		have: 'have already',
		noNeed: 'no need',
		words: {
			'most-need': 'most need this',
			'most-have': 'most have this',
			'most-no-need': 'most can do without',
			divided: 'divided',
			differs: 'differs'
		},
		list: 'List',
		wish: 'Wish'
	},

	/** Cards that were put again after the talk. */
	shift: {
		title: (names, more) =>
			names.length === 0
				? 'Most people still lay these cards the same way.'
				: `Most people laid this differently now: ${more ? `${names.map(quote).join(', ')} and more` : quoted(names)}.`,
		untold: 'This is how these cards lie now.',
		stayed: 'stayed',
		lanes: ['helps most people', 'neither', 'holds most people back'] as [string, string, string],
		/** How the group moved one card. */
		moved: (most: boolean, towards: 'helps' | 'hinders' | 'both' | undefined): string => {
			if (towards === 'helps') return movedTo(most, 'helps');
			if (towards === 'hinders') return movedTo(most, 'holds back');
			if (!most) return 'Half of the people or fewer laid it differently.';
			if (towards === 'both') return 'Most people laid it differently, in both directions.';
			return 'Most people laid it differently.';
		},
		movedTo,
		/** One row as a sentence; the words come after the name of the card. */
		say: (card: string, before: string | undefined, now: string, moved: string) =>
			[before && `${card}: first ${before}, now ${now}.`, !before && `${card}: ${now}.`, moved]
				.filter(Boolean)
				.join(' '),
		table: 'What changed, card by card',
		before: 'First',
		now: 'Now',
		movement: 'Laid differently'
	},

	table: {
		line: 'People chose them to talk about. Nobody sees whose they are.',
		title: 'The group wants these cards on the table.',
		none: 'There are no cards on the table.'
	},

	top: (topics) => `Most important to 3 people or more: ${quoted(topics)}.`,
	blocker: {
		'most-have-one': 'For most people there is 1 card that makes it impossible now.',
		differs: 'Whether 1 card makes it impossible differs.',
		'most-none': 'For most people no card makes it impossible.'
	},

	why,
	aboutCards: (count) => cards(count)
};
