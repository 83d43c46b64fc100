import { plural } from '../plural';
import type { publishing as nl } from './publishing-nl';

/** Languages, pictures, check, trial and publishing. */
export const publishing: typeof nl = {
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
			`${plural('en', count, { one: '1 text', other: `${count} texts` })} imported for ${name}.`,
		problem: (line: number, rule: 'place' | 'columns' | 'language' | 'quote') =>
			`Line ${line}: ${
				{
					place: 'this place is not in the set',
					columns: 'the columns are not place and two languages',
					language: 'this set does not have the language of the last column. Add it first',
					quote: 'a quotation mark opens here and never closes'
				}[rule]
			}.`,
		cardsOnly: (name: string) =>
			`${name}: only the cards; the rest stays Dutch. People read this when they join.`,
		participants: (name: string) =>
			`${name}: the screens of participants are in this language too.`,
		reviewed: (name: string) => `A speaker of ${name} has reviewed the texts`,
		reviewedHint: 'Until then the language is off unless somebody turns it on.',
		by: 'Who reviewed them?',
		on: 'When?'
	},
	pictures: {
		title: 'Picture',
		lead: 'Choose a card or pile and look for a picture. Without one the text is larger.',
		groups: { cards: 'Cards', piles: 'Piles', needs: 'Needs', practice: 'Practice cards' },
		none: 'without',
		without: 'Without a picture',
		own: 'Own picture',
		search: 'Look for a picture',
		searchHint: 'Such as: bicycle, money, doctor. Choose one, or two side by side.',
		found: (count: number) =>
			count === 0 ? 'Nothing found. Try another word.' : `${count} found.`,
		silent: 'The pictures are not available right now. Try again later.',
		alt: 'What does it show?',
		altHint: 'For people who cannot see the picture.'
	},
	check: {
		titles: {
			stop: (count: number) => (count === 0 ? 'Still to be done' : `Still to be done: ${count}`),
			advice: (count: number) => (count === 0 ? 'Suggestions' : `Suggestions: ${count}`)
		},
		none: { stop: 'Nothing. The set can be used.', advice: 'None.' }
	},
	places: {
		card: (at: number, text: string) => (text === '' ? `Card ${at}` : text),
		need: (at: number, text: string) => (text === '' ? `Need ${at}` : text),
		pile: (at: number, text: string) => (text === '' ? `Pile ${at}` : text),
		practice: (at: number, text: string) =>
			text === '' ? `Practice card ${at}` : `Practice card ${at}: ${text}`,
		line: (place: string, at: number) => `${place}, line ${at}`,
		whole: 'The whole set',
		keys: {
			text: 'text',
			hint: 'hint',
			alt: 'what it shows',
			axis: 'side',
			facet: 'topic',
			dimension: 'field',
			swap: 'swaps with',
			answers: 'answers',
			openmoji: 'picture',
			picture: 'picture',
			score: 'counts as',
			core: 'short set',
			title: 'Name of the set',
			description: 'Description',
			status: 'Status of the texts',
			cards: 'Cards',
			piles: 'Piles',
			'piles.factor': 'Piles',
			'piles.need': 'Piles for needs',
			axes: 'Two sides',
			'axes.intrinsic': 'One side',
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
			thresholds: 'Thresholds of a profile',
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
		changes: 'What the other person changed',
		more: (count: number) => `and ${count} more`,
		nothing: '(empty)',
		mine: 'yours',
		theirs: 'theirs',
		settle: 'Continue with this'
	},
	trial: {
		paper: 'On paper',
		paperText: 'The cards to cut out and the form, as the set is now.',
		print: 'Preview and print',
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
			link: { label: 'Anyone with the link', hint: 'You share the link.' },
			organisation: { label: 'The organisation', hint: 'Everybody with a key here.' },
			all: { label: 'Everybody', hint: 'Everybody on this server.' }
		},
		allNeedsKey: 'Everybody on this server. This needs a key.',
		contact: 'Whom can people ask?',
		contactHint: 'A name or address, shown with the set.',
		licence: 'Licence',
		licenceHint: (usual: string) => `Such as ${usual}.`,
		meaning: 'The meaning of a card or pile is different',
		meaningHint: 'Then the set gets a new major version, and dialogues are not counted together.',
		look: 'See what changes',
		version: (version: string) => `Version ${version}`,
		changes: {
			none: 'Nothing changed.',
			first: 'The first version of this set.',
			major:
				'The meaning changes: a new major version. Old and new dialogues are not counted together.',
			minor: 'Something was added or removed that does not affect the meaning.',
			patch: 'Only typos and small wording changes.'
		},
		now: (version: string) => `Publish version ${version}`,
		stops: (count: number) =>
			plural('en', count, {
				one: '1 thing is still to be done before this set can be used.',
				other: `${count} things are still to be done before this set can be used.`
			}),
		toCheck: 'See what is still to be done',
		unsent: 'Not everything is saved. Wait until you are online and try again.',
		silent: 'No reply. Try again.',
		done: (version: string) => `Version ${version} is published`,
		doneText:
			'Dialogues keep the version they began with. To change the set, publish a new version.',
		link: 'This link starts a dialogue with this set',
		copy: 'Copy',
		copied: 'Copied.',
		notCopied: 'Copying does not work here. Select the link and copy it yourself.',
		use: 'Start a dialogue'
	}
};
