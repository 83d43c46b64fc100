import { cards } from './cards-en';
import type { collecting as nl } from './collecting-nl';

type Values = Readonly<Record<string, string | number>>;

const remarks: Readonly<Record<string, (values: Values) => string>> = {
	double: ({ earlier }) => `the same card as line ${earlier}; it counts once`,
	'no-text': () => 'there is no card text here, so the line is not used',
	long: ({ has, most }) => `the text is too long: ${has} characters, ${most} fit`,
	columns: ({ has, most }) =>
		has === undefined
			? 'the columns of this line differ from the rest'
			: `this line has ${has} columns, the others have ${most}`,
	quote: () => 'a quotation mark opens here and never closes',
	signs: () => 'invisible characters here were removed',
	encoding: () => 'a letter here cannot be read; check it',
	'too-many': ({ has, most }) => `there are ${has} lines, a set can have ${most}`,
	side: () => 'this side is unknown; choose it later'
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
		silent: 'No reply. Check your connection and try again.',
		starts: 'Or start here',
		start: {
			learning: {
				title: 'Learning',
				text: 'The built-in set: what helps and what holds back in learning, with profiles.'
			},
			work: {
				title: 'Work',
				text: 'Cards about finding and keeping work. Two sides, with its own questions.'
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
		goOn: 'Continue',
		newVersion: 'New version',
		copyOf: (title: string) => `Copy ${title}`,
		withdraw: 'Withdraw',
		putBack: 'Put back',
		delete: (title: string) => `Delete ${title}`,
		deleteDraft: (title: string) => `Delete the draft of ${title}`,
		deleteSure: 'Yes, delete it',
		keep: 'Keep'
	},
	paste: {
		allTheSame: (line) => `Use line ${line} anyway`,
		title: 'Paste a list',
		box: 'The list',
		boxHint: 'One card per line: card | hint. Or columns from Excel.',
		fromFile: 'This list comes from the file you opened.',
		instead: 'Paste a list instead',
		start: 'The rest comes from',
		make: (count: number) => (count === 0 ? 'Make the cards' : `Make ${cards(count)}`),
		read: (count: number) => (count === 0 ? 'How it is read' : `${cards(count)} read`),
		empty: 'As you paste or type, this shows how the list is read.',
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
			`Not pasted: ${texts
				.slice(0, 3)
				.map((one) => `“${one}”`)
				.join(
					', '
				)}${texts.length > 3 ? ` and ${texts.length - 3} more` : ''}. It fits no column or choice here.`
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
		whos: {
			all: 'everybody',
			employed: 'people who work',
			'not-employed': 'people who do not work'
		},
		swap: 'Swaps with',
		contestable: 'Debatable side',
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
		hasHint: 'Only then does a person get a profile. Without sides everything else still works.',
		names: ['in you', 'around you'],
		none: 'No side yet',
		first: 'Name of one side',
		second: 'Name of the other side',
		toYou: (name: string) => `As a person reads it: ${name}`,
		how: 'Drag a card to a side, press an arrow, or use the arrow keys.',
		laid: (side: string) => `Now on: ${side}.`,
		to: (card: string, side: string) => `${card} to ${side}`
	},
	topics: {
		title: 'Topics and fields',
		lead: 'A topic is a small group of cards. On the board each topic has a row. Each topic belongs to a field.',
		name: 'Name',
		one: 'topic',
		dimensions: 'Fields',
		add: 'Add a topic',
		addDimension: 'Add a field'
	}
};
