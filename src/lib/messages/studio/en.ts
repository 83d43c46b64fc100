import { plural } from '../plural';
import type { messages as nl } from './nl';

const cards = (count: number) =>
	plural('en', count, { one: `${count} card`, other: `${count} cards` });

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

export const messages: typeof nl = {
	yes: 'yes',
	close: 'Close',
	undo: 'Undo',
	redo: 'Redo',
	name: 'Name of the set',
	unnamed: 'Set without a name',
	pageTitle: (name: string) => (name === '' ? 'Make a card set' : `${name} · card set`),
	wordsOver: (words: number, most: number) => `${words} words, better ${most}`,
	taken: 'Taken over, not looked at yet',
	looked: 'Looked at, this fits',
	saved: {
		saved: 'saved',
		saving: 'saving …',
		kept: 'No connection. Everything is on this device and will be sent by itself.',
		differs: 'Somebody else changed something too.',
		refused: 'This cannot be saved as it is.'
	},
	parts: {
		label: 'Parts of the set',
		cards: 'Cards',
		piles: 'Piles and questions',
		pictures: 'Pictures',
		needs: 'Practice and needs',
		languages: 'Languages',
		check: 'Check',
		try: 'Try',
		publish: 'Publish'
	},
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
		used: (month: string) => `Last used in ${month}.`,
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
		rowName: (at: number) => `row ${at}`
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
	},
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
				neutral: 'there already',
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
		factor: 'The question with each card',
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
		lead: 'One or two short questions before the cards. They may also be left out.',
		text: 'The question'
	},
	practice: {
		title: 'Practice cards',
		lead: 'Three cards about something else, to learn how it works. They must fit your piles. It can also be done without.',
		add: 'Add a practice card',
		three: 'Put three practice cards ready',
		remove: (at: number) => `Remove practice card ${at}`,
		samples: [
			{ text: 'The kitchen I have', hint: 'I can cook well there, or I cannot.' },
			{ text: 'Cooking for others', hint: 'I like that, or I find it hard.' },
			{ text: 'The shop near me', hint: 'I find all I need there, or very little.' }
		]
	},
	needs: {
		title: 'Needs',
		lead: 'What a person may need. With each need go the cards that it is an answer to. It can also be done without.',
		add: 'Add a need',
		remove: (at: number) => `Remove need ${at}`,
		answers: (need: string) =>
			need === '' ? 'Which cards does this need answer?' : `Which cards does “${need}” answer?`
	},
	languages: {
		title: 'Two languages side by side',
		place: 'Where',
		beside: 'Side by side',
		more: 'Another language',
		add: 'Add',
		one: (name: string) => `The set is in ${name} only.`,
		remove: (name: string) => `Remove ${name}`,
		missing: (missing: number, all: number) =>
			missing === 0 ? `All ${all} texts are there.` : `${missing} of ${all} texts are missing.`,
		onlyMissing: 'Only what is missing',
		out: 'Download as CSV',
		in: 'Open a CSV',
		taken: (count: number, name: string) =>
			`${plural('en', count, { one: '1 text', other: `${count} texts` })} taken over in ${name}.`,
		problem: (line: number, rule: 'place' | 'columns' | 'quote') =>
			`Line ${line}: ${
				{
					place: 'this place is not in the set',
					columns: 'the columns are not place and two languages',
					quote: 'a quotation mark begins here and ends nowhere'
				}[rule]
			}.`,
		cardsOnly: (name: string) =>
			`${name}: only the cards; the rest stays Dutch. Who takes part reads so when joining.`,
		participants: (name: string) =>
			`${name}: the screens of participants are in this language too.`,
		reviewed: (name: string) => `Somebody who speaks ${name} has looked through the texts`,
		reviewedHint: 'Not looked through? Then the language is off until somebody turns it on.',
		by: 'Who looked through it?',
		on: 'When?'
	},
	pictures: {
		title: 'Picture',
		lead: 'Choose a card or pile and look for a picture. Without one the words are larger.',
		groups: { cards: 'Cards', piles: 'Piles', needs: 'Needs', practice: 'Practice cards' },
		none: 'without',
		without: 'Without a picture',
		own: 'Own picture',
		search: 'Look for a picture',
		searchHint: 'Such as: bicycle, money, doctor. Choose one, or two side by side.',
		found: (count: number) =>
			count === 0 ? 'Nothing found. Try another word.' : `${count} found.`,
		silent: 'The pictures are not there now. Try again later.',
		alt: 'What does it show?',
		altHint: 'For who does not see the picture.'
	},
	check: {
		titles: {
			stop: (count: number) => (count === 0 ? 'Still to be done' : `Still to be done: ${count}`),
			advice: (count: number) => (count === 0 ? 'Good advice' : `Good advice: ${count}`)
		},
		none: { stop: 'Nothing. The set can be used.', advice: 'None.' }
	},
	places: {
		card: (at: number, text: string) => (text === '' ? `Card ${at}` : text),
		need: (at: number, text: string) => (text === '' ? `Need ${at}` : text),
		pile: (at: number, text: string) => (text === '' ? `Pile ${at}` : text),
		whole: 'The whole set',
		keys: {
			text: 'text',
			hint: 'hint',
			alt: 'what it shows',
			axis: 'side',
			facet: 'topic',
			dimension: 'field',
			swap: 'in turn with',
			answers: 'answers',
			openmoji: 'picture',
			picture: 'picture',
			score: 'counts as',
			core: 'short set',
			title: 'Name of the set',
			description: 'Description',
			status: 'Standing of the texts',
			cards: 'Cards',
			piles: 'Piles',
			'piles.factor': 'Piles',
			'piles.need': 'Piles for needs',
			axes: 'Two sides',
			'axes.intrinsic': 'The one side',
			'axes.external': 'The other side',
			profiles: 'Sentences of the profiles',
			'profiles.A': 'Profile A',
			'profiles.B': 'Profile B',
			'profiles.C': 'Profile C',
			'profiles.D': 'Profile D',
			'profiles.none': 'Mixed',
			questions: 'Question and instruction',
			'questions.factor': 'The question with each card',
			'questions.need': 'The question with a need',
			'questions.instruction': 'What you say beforehand',
			'questions.top': 'Most important cards',
			'questions.blocker': 'What makes it impossible',
			'questions.first': 'First need',
			'questions.owner': 'Who can do it',
			'questions.fit': 'Does the picture fit?',
			'questions.self': 'Which sentence fits best?',
			'questions.tableCard': 'The card on the table',
			'questions.anchors': 'Questions beforehand',
			practice: 'Practice cards',
			needs: 'Needs',
			thresholds: 'Bounds of a profile',
			dimensions: 'Fields',
			facets: 'Topics',
			languages: 'Languages',
			unreviewed: 'Languages',
			reviewed: 'Languages',
			licence: 'Licence',
			contact: 'Contact'
		}
	},
	phone: { title: 'How it looks on a phone' },
	clash: {
		title: 'Somebody else worked on this set too',
		lead: 'Everything that either of you did is kept. See what changed.',
		changes: 'The other changed this',
		more: (count: number) => `and ${count} more`,
		nothing: '(empty)',
		mine: 'yours',
		theirs: 'of the other',
		settle: 'Go on with this'
	},
	trial: {
		paper: 'On paper',
		paperText: 'The cards to cut out and the form, as the set is now.',
		print: 'Look and print',
		people: (count: number) => `${count} invented people sort the cards`,
		peopleText:
			'This is how a group sees it on the board, and how it comes in the file. None of it is real.',
		go: 'Let them sort',
		csv: 'Download as CSV',
		wall: 'Big screen',
		failed: 'This board does not work with this set yet.',
		rehearsal: 'The whole dialogue',
		rehearsalText:
			'A rehearsal with 12 invented people, from welcome to agreements, with this set.',
		rehearse: 'Make a rehearsal',
		title: (name: string) => `Practice: ${name}`,
		open: 'Open the rehearsal'
	},
	publish: {
		seenBy: 'Who may use the set?',
		seen: {
			link: { label: 'Who has the link', hint: 'You give the link.' },
			organisation: { label: 'The organisation', hint: 'Who has a key here.' },
			all: { label: 'Everybody', hint: 'Everybody on this server.' }
		},
		allNeedsKey: 'Everybody on this server. That takes a key.',
		contact: 'Whom can people ask?',
		contactHint: 'A name or address. It stands with the set.',
		licence: 'Licence',
		licenceHint: (usual: string) => `Such as ${usual}.`,
		meaning: 'The meaning of a card or pile is different',
		meaningHint: 'Then the set gets a new main number, and dialogues are not counted together.',
		look: 'See what changes',
		version: (version: string) => `Version ${version}`,
		changes: {
			none: 'Nothing changed.',
			first: 'The first version of this set.',
			major:
				'The meaning changes: a new main number. Old and new dialogues are not counted together.',
			minor: 'Something is added or left out that does not touch the meaning.',
			patch: 'Only typing errors and small words.'
		},
		now: (version: string) => `Publish version ${version}`,
		stops: (count: number) =>
			plural('en', count, {
				one: '1 thing is still to be done before this set can be used.',
				other: `${count} things are still to be done before this set can be used.`
			}),
		toCheck: 'See what is still to be done',
		unsent: 'Not everything is saved. Wait until you are online and try again.',
		silent: 'There is no answer. Try again.',
		done: (version: string) => `Version ${version} is published`,
		doneText: 'Dialogues keep their version. Whoever wants a change makes a new one.',
		link: 'With this link a dialogue begins with this set',
		copy: 'Copy',
		copied: 'Copied.',
		notCopied: 'Copying does not work. The link is there to take over.',
		use: 'Begin a dialogue'
	}
};
