import { cards } from './cards-en';
import type { collecting as nl } from './collecting-nl';

type Values = Readonly<Record<string, string | number>>;

const remarks: Readonly<Record<string, (values: Values) => string>> = {
	double: ({ earlier }) => `the same card as line ${earlier}; it counts once`,
	'no-text': () => 'there is no text of a card here, so it is not used',
	long: ({ has, most }) => `the text is too long: ${has} signs, ${most} fit`,
	columns: ({ has, most }) =>
		has === undefined
			? 'this line has other columns than the rest'
			: `this line has ${has} columns, the others have ${most}`,
	quote: () => 'a quotation mark begins here and ends nowhere',
	signs: () => 'there were signs here that nobody sees; they were taken away',
	encoding: () => 'there is a letter here that cannot be read; look it over',
	'too-many': ({ has, most }) => `there are ${has} lines, a set can have ${most}`,
	side: () => 'this side is not known; choose it yourself later'
};

/** A list becomes cards. */
export const collecting: typeof nl = {
	home: {
		title: 'My card sets',
		lead: 'Make a list into a set that a group can sort.',
		paste: 'Paste a list',
		copy: 'Copy a set',
		file: 'Open a file',
		which: 'Which set?',
		copyThis: 'Copy this one',
		copyTitle: (title: string) => `${title} (copy)`,
		silent: 'There is no answer. See if you are online and try again.',
		starts: 'Or begin here',
		start: {
			learning: {
				title: 'Learning',
				text: 'The set of the program: what helps and what holds back in learning, with profiles.'
			},
			work: {
				title: 'Work',
				text: 'Cards about finding and keeping work. Two sides, questions of its own.'
			},
			blank: {
				title: 'A blank start',
				text: 'Your own cards on your own piles, without sides and without a profile.'
			}
		},
		states: { draft: 'draft', published: 'published', withdrawn: 'withdrawn' },
		facts: (count: number, languages: string, version?: string) =>
			[cards(count), languages, version && `version ${version}`].filter(Boolean).join(' · '),
		used: (year: number) => `Last used in ${year}.`,
		unused: 'Not used yet.',
		changed: (day: string) => `Changed on ${day}.`,
		goOn: 'Go on',
		newVersion: 'New version',
		copyOf: (title: string) => `Copy ${title}`,
		withdraw: 'Withdraw',
		putBack: 'Put back',
		delete: (title: string) => `Throw ${title} away`,
		deleteDraft: (title: string) => `Throw the draft of ${title} away`,
		deleteSure: 'Yes, throw away',
		keep: 'Keep'
	},
	paste: {
		allTheSame: (line) => `Take line ${line} all the same`,
		title: 'Paste a list',
		box: 'The list',
		boxHint: 'A card on each line: card | hint. Or columns from Excel.',
		fromFile: 'The list is of the file that you opened.',
		instead: 'Paste a list instead',
		start: 'The rest comes from',
		make: (count: number) => (count === 0 ? 'Make the cards' : `Make ${cards(count)}`),
		read: (count: number) => (count === 0 ? 'How it is read' : `${cards(count)} read`),
		empty: 'Here you see what becomes of the list, while you paste or type.',
		line: 'Line',
		columnName: (at: number) => `Column ${at}`,
		column: (kind: 'text' | 'hint' | 'side' | 'facet' | 'ignored', language: string) =>
			({ text: 'Card', hint: 'Hint', side: 'Side', facet: 'Topic', ignored: 'Do not use' })[kind] +
			(language === '' ? '' : `, ${language}`),
		remark: (line: number, rule: string, values: Values) =>
			`${line > 0 ? `Line ${line}: ` : ''}${remarks[rule]?.(values) ?? rule}.`
	},
	grid: {
		row: 'Number',
		rowName: (at: number) => `row ${at}`,
		lost: (texts: readonly string[]) =>
			`Not taken over: ${texts
				.slice(0, 3)
				.map((one) => `“${one}”`)
				.join(
					', '
				)}${texts.length > 3 ? ` and ${texts.length - 3} more` : ''}. There is no place or choice for it here.`
	},
	columns: {
		text: 'Card',
		hint: 'Hint',
		axis: 'Side',
		noAxis: 'no side',
		facet: 'Topic',
		dimension: 'Field',
		core: 'Short set',
		sensitivity: 'Sensitive',
		sensitivities: { none: 'no', private: 'private', power: 'about power' },
		for: 'For whom',
		whos: { all: 'everybody', employed: 'who works', 'not-employed': 'who does not work' },
		swap: 'In turn with',
		contestable: 'Side in doubt',
		none: 'none'
	},
	cards: {
		title: 'Cards',
		tools: 'Change cards',
		add: 'Add a card',
		up: (at: number) => `Row ${at} up`,
		down: (at: number) => `Row ${at} down`,
		remove: (at: number) => `Remove row ${at}`,
		removed: (text: string) => `${text} is gone.`,
		moved: (at: number, of: number) => `Now row ${at} of ${of}.`,
		language: 'Language of the cards',
		look: 'How you see the cards',
		looks: { sheet: 'List', sides: 'Two sides' },
		withSides: 'With two sides',
		all: 'All columns',
		keys: 'Arrows: from cell to cell. Enter or F2: type. Alt with an arrow: move the row. Ctrl+Enter: add a card. Ctrl+Delete: remove the card. Ctrl+Z: undo. Pasting fills a whole block.'
	},
	sides: {
		title: 'Two sides',
		has: 'The cards have two sides',
		hasHint: 'Only then does a person get a profile. Without sides all else stays.',
		names: ['in you', 'around you'],
		none: 'No side yet',
		first: 'Name of the one side',
		second: 'Name of the other side',
		toYou: (name: string) => `Said to a person: ${name}`,
		how: 'Drag a card to a side, press an arrow, or use the arrow keys.',
		laid: (side: string) => `Now lies at: ${side}.`,
		to: (card: string, side: string) => `${card} to ${side}`
	},
	topics: {
		title: 'Topics and fields',
		lead: 'A topic is a small group of cards. On the board a topic lies on one line. Each topic belongs to a field.',
		name: 'Name',
		one: 'topic',
		dimensions: 'Fields',
		add: 'Add a topic',
		addDimension: 'Add a field'
	}
};
