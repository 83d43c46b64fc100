import type { messages as nl } from './nl';

/** The research room. */
export const messages: typeof nl = {
	pageTitle: 'Research: Kaartgesprek',
	title: 'Research',
	lead: 'The profiles and cards of everybody who said yes to research.',
	methodLink: 'How every number comes about',
	key: 'Researcher key',
	keyHint: 'The person who runs this server has the key.',
	enter: 'Open the research room',
	keyWrong: 'This key does not fit here. Ask the person who runs the server.',
	silent: 'There is no answer. Check the connection and try again.',
	again: 'Try again',
	empty: 'There are no dialogues yet with people who said yes to research.',
	study: 'Study',
	allStudies: 'All studies',
	distribution: 'Distribution of profiles',
	distributionCaption: (people, dialogues) =>
		`${people} people in ${dialogues} dialogues, first round`,
	firm: 'Firm profiles only',
	any: 'Firm and provisional profiles together',
	profile: 'Profile',
	count: 'People',
	share: 'Share',
	interval: '95 % interval',
	method: (name) => `Interval computed by: ${name}.`,
	methods: {
		wilson_iid: 'Wilson, without clusters',
		wilson_deff_t: 'Wilson on n/deff, with t'
	},
	profiles: {
		A: 'Helps in you, helps around you',
		B: 'Helps in you, holds back around you',
		C: 'Holds back in you, helps around you',
		D: 'Holds back in you, holds back around you',
		provisional: 'Provisional',
		none: 'No profile'
	},
	percent: (share) => `${(share * 100).toFixed(1)}%`,
	percents: (low, high) => `${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)}%`,
	fewDialogues:
		'These are fewer than 10 dialogues. The interval takes everybody as if they came apart from each other. Do not read it too precisely.',
	notRandom:
		'People were not recruited at random. The intervals speak of people like these, not of a population.',
	proposal: (version) =>
		`The cards and the rule for a letter are a documented proposal (scoring ${version}), not yet validated. A letter is derived; the cards are the data.`,
	pattern: 'What carries people and what holds them back',
	patternHint: (people, dialogues) =>
		`Over all cards placed by ${people} people in ${dialogues} dialogues. −1 is hindering only, 1 is helping only. The interval resamples whole dialogues.`,
	patternBy: 'Put together by',
	patternSets: {
		dimension: 'Conversion factor',
		facet: 'Topic',
		role: 'Resource or conversion'
	},
	patternTitle: '(helps − holds back) / all cards placed',
	part: 'Part',
	balance: 'Balance',
	placements: 'Cards',
	roles: { resource: 'Resources', conversion: 'Conversion' },
	signed: (value) => `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value).toFixed(2)}`,
	signedInterval: (low, high) =>
		[low, high]
			.map((value) =>
				value
					.toFixed(2)
					.replace(/^-(?=0\.00$)/, '')
					.replace('-', '−')
			)
			.join(' to '),
	together: 'Which cards lie together?',
	needs: 'What people need',
	needsHint:
		'Only answers from before the group saw anything. Needs never follow from a letter: everybody got the same needs in an order of their own.',
	needsTitle: 'Share that needs this, of those who placed the need',
	need: 'Need',
	needsCounts: 'Counts, what is needed first, and who could do it',
	needed: 'Needed',
	have: 'Have already',
	noNeed: 'No need',
	first: 'First',
	owner: 'Who could do it',
	owners: {
		self: 'myself',
		home: 'home or friend',
		work: 'work',
		school: 'school or course',
		council: 'council or benefit office',
		unknown: 'do not know'
	},
	two: (value) => value.toFixed(2),
	cards: 'Cards',
	card: 'Card',
	net: 'Net',
	cardsTitle: 'Net share a card, with the interval of Bonett and Price',
	contested: 'On these, people are most divided',
	polarisation: 'Polarisation',
	consensus: (names) => `Nine in ten people put these cards on the same pile: ${names.join(', ')}.`,
	agreement: (fleiss, ac1, cards) =>
		`How much the card rather than the person decides the pile: Fleiss κ ${fleiss?.toFixed(3) ?? '–'}, Gwet AC1 ${ac1?.toFixed(3) ?? '–'}, over ${cards} cards.`,
	dialogues: 'Dialogues',
	dialogue: 'Dialogue',
	deck: 'Card set',
	mode: 'Kind',
	period: 'Period',
	joined: 'Joined',
	exported: 'In the files',
	withheld: 'Withheld',
	purged: 'erased dialogue',
	files: 'Files',
	filesHint:
		'You get one snapshot. The numbers of people and dialogues hold within it only. The pattern of cards itself can link two snapshots.',
	makeFiles: 'Make the files',
	makingFiles: 'The files are being made …',
	filesReady: (until) =>
		`These files belong together. They are kept until ${until.toLocaleString('en', { weekday: 'long', hour: '2-digit', minute: '2-digit' })}, or until somebody erases their cards.`,
	filesFailed: 'The files could not be made. Try again.',
	file: {
		'profile_distribution.csv': 'How many people have each profile, with intervals',
		'participants.csv': 'A row per person and round: scores, profile, answers',
		'placements.csv': 'A row per card placed',
		'needs.csv': 'A row per person and need',
		'needs_summary.csv': 'What people need, per dialogue',
		'similarity.csv': 'How often two cards lie on the same pile',
		'cards.csv': 'How the cards lie, per dialogue',
		'codebook.csv': 'What every column and card means',
		'manifest.json': 'What was withheld, and why',
		'package.zip': 'All of it, with a description'
	},
	download: (name) => `Download ${name}`,
	log: 'Who took what',
	day: 'Day',
	who: 'Who',
	what: 'What',
	rows: 'People'
};
