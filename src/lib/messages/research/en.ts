import { plural } from '../plural';
import type { messages as nl } from './nl';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
/** Rounded down: 2.98 of the 3 it takes are not 3.0. */
const decimal = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1);
const signed = (value: number): string => {
	const size = Math.abs(value).toFixed(2);
	const sign = Number(size) === 0 ? '' : value < 0 ? '−' : '+';
	return `${sign}${size}`;
};

/** The research room. */
export const messages: typeof nl = {
	pageTitle: 'Research: Kaartgesprek',
	title: 'Research',
	lead: 'The profiles and cards of everybody who said yes to research.',
	methodLink: 'How every number is computed',
	key: 'Researcher key',
	keyHint: 'The person who runs this server has the key.',
	enter: 'Open the research room',
	keyWrong: 'This key does not work here. Ask the person who runs the server.',
	silent: 'No reply. Check your connection and try again.',
	again: 'Try again',
	empty: 'There are no dialogues yet with people who agreed to research.',
	distribution: 'Distribution of profiles',
	distributionCaption: (people, dialogues) =>
		`${people} people in ${dialogues} ${dialogues === 1 ? 'dialogue' : 'dialogues'}, first round`,
	firm: 'Firm profiles only',
	laterRound: (number, people, dialogues) =>
		`Round ${number}: ${people} people in ${dialogues} ${dialogues === 1 ? 'dialogue' : 'dialogues'}, firm profiles only`,
	laterRoundHint:
		'A later round came after the talk, among those who were still there. The difference from round 1 is not a retest.',
	any: 'Firm and provisional profiles together',
	profile: 'Profile',
	count: 'People',
	share: 'Share',
	interval: '95% interval',
	jointInterval: '95%, all together',
	method: (name) => `Interval computed by: ${name}.`,
	methods: {
		none: 'none, too few dialogues',
		wilson_deff_t: 'Wilson on n/deff, with t on G* − 1'
	},
	profiles: {
		A: 'Helps in you, helps around you',
		B: 'Helps in you, holds back around you',
		C: 'Holds back in you, helps around you',
		D: 'Holds back in you, holds back around you',
		provisional: 'Provisional',
		none: 'No profile'
	},
	percent,
	percents: (low, high) => `${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)}%`,
	tick: (share) => `${Math.round(share * 100)}%`,
	nPeople: (n) => plural('en', n, { one: '1 person', other: `${n} people` }),
	nCards: (n) => plural('en', n, { one: '1 card', other: `${n} cards` }),
	distributionTitle: (profile, share, without) =>
		`Most often: ${profile} (${percent(share)}). Without a letter in this count: ${percent(without)}.`,
	randomSorter: (letter, provisional, none) =>
		`Whoever lays cards at random gets each letter in ${percent(letter)}${provisional === undefined ? '' : `, provisional in ${percent(provisional)}`} and no profile in ${percent(none)} of cases.`,
	noMost: {
		nobody: () => 'Nobody has a letter in this count.',
		'too-few': (without) =>
			`With so few dialogues it cannot be said which letter is most common. Without a letter in this count: ${percent(without)}.`,
		unclear: (without) =>
			`It cannot be said which letter is most common: the intervals overlap. Without a letter in this count: ${percent(without)}.`
	},
	saved: {
		profiles: 'profiles',
		pattern: 'pattern',
		cards: 'cards',
		needs: 'needs',
		shift: 'put-again'
	},
	fewDialogues: (dialogues, effective) =>
		`Few dialogues: the ${dialogues} dialogues count as ${decimal(effective)} of equal size. That makes the intervals wide.`,
	tooFewDialogues: (dialogues, effective) =>
		dialogues === 1
			? 'This is one dialogue. People in one dialogue resemble each other; how much can only be estimated from 3 dialogues. So there is no interval that speaks of other dialogues.'
			: `The ${dialogues} dialogues count as ${decimal(effective)} of equal size. How much people in one dialogue resemble each other can only be estimated from 3. So there is no interval that speaks of other dialogues.`,
	notRandom:
		'People were not recruited at random. The intervals speak of people like these, not of a population.',
	proposal: (version) =>
		`The cards and the rule for a letter are a documented proposal (scoring ${version}), not yet validated. A letter is derived; the cards are the data.`,
	pattern: 'What helps people and what holds them back',
	patternHint: (people, dialogues) =>
		`Over all cards placed by ${people} people in ${dialogues} ${dialogues === 1 ? 'dialogue' : 'dialogues'}. −1 is hindering only, 1 is helping only. The interval leaves out one dialogue at a time, and needs 5 dialogues of equal size.`,
	patternBy: 'Grouped by',
	patternSets: {
		dimension: 'Conversion factor',
		facet: 'Topic',
		role: 'Resource or conversion'
	},
	patternTitle: {
		most: (part, value) => `“${part}” has the highest balance (${signed(value)}).`,
		least: (part, value) => `“${part}” has the lowest balance (${signed(value)}).`,
		unclear: 'It cannot be said what has the highest balance.'
	},
	patternLine: '(helps − holds back) / all cards placed, with an interval over whole dialogues',
	part: 'Part',
	balance: 'Balance',
	placements: 'Cards',
	roles: { resource: 'Resources', conversion: 'Conversion' },
	signed,
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
		'Only answers from before the group saw anything. Needs never follow from a letter: everybody got the same needs, each in an order of their own.',
	needsTitle: {
		most: (need, share) => `Needed most often: “${need}” (${percent(share)}).`,
		least: (need, share) => `Needed least often: “${need}” (${percent(share)}).`,
		unclear: 'It cannot be said what is needed most often.'
	},
	needsLine: 'Share that needs this, of those who placed the need',
	needsBy: 'What people need, by profile',
	needsByHint:
		'Only of people who sorted both their cards and their needs before the group saw anything. People who skipped a need do not count for that need.',
	needsByWhat: 'Compare people',
	needsBys: {
		'profile-without': {
			label: 'By profile, without the cards of the need',
			hint: 'Only this can be called a difference between profiles.'
		},
		profile: {
			label: 'By profile',
			hint: 'A card that belongs to the need counts twice here.'
		},
		'own-cards': {
			label: 'By the cards of the need',
			hint: 'Are they on helps, on holds back, or on neither?'
		}
	},
	needsOf: 'Of whom',
	needsOfLine: (group) => `Share that needs this. ${group}.`,
	needsOfNobody: 'Nobody is in this group yet.',
	needsByTable: 'All groups beside each other',
	needsDifference: 'Difference from the other groups together',
	needsDifferenceLine:
		'Share of the group that needs it minus that of the other groups together, with a 95% interval over whole dialogues (where the group comes from 5 of equal size, and does not all answer alike). It only describes: the test below says whether profiles differ.',
	difference: (value, low, high) =>
		low === undefined || high === undefined
			? signed(value)
			: `${signed(value)} (${signed(low)} to ${signed(high)})`,
	ownCards: {
		hinders: 'The cards of the need hold back',
		neutral: 'The cards of the need do neither',
		helps: 'The cards of the need help'
	},
	shift: 'Cards that were placed again',
	shiftHint:
		'After the talk, among people who placed the card both times. Above 0 is towards helps, below 0 towards holds back. This is not a retest: people talked about it.',
	shiftTitle: {
		some: (all, above, below) =>
			`Of ${all} cards that were put again, ${above} moved towards helps and ${below} towards holds back (all cards together, 95%). For ${all - above - below} that cannot be said.`,
		none: (all) =>
			`${all} cards were put again, in too few dialogues to say whether anything shifted.`
	},
	shiftTitleHere: {
		some: (all, above, below) =>
			`Of ${all} cards that were put again, among these people ${above} moved towards helps and ${below} towards holds back (all cards together, 95%). For ${all - above - below} that cannot be said. It says nothing about other dialogues.`,
		none: (all) => `${all} cards were put again, by too few people to say whether anything shifted.`
	},
	shiftLineHere:
		'Net share that placed the card differently, with the interval of Bonett and Price over the people of these dialogues alone, each card by itself',
	shiftLine:
		'Net share that placed the card differently, with the Bonett–Price interval over dialogues, each card on its own',
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
	cardsTitle: {
		some: (all, above, below) =>
			`Of ${all} cards, ${above} help more people than they hold back; ${below} hold back more (all cards together, 95%). For ${all - above - below} that cannot be said.`,
		none: (all) =>
			`There are ${all} cards, from too few dialogues to say which help more than they hold back.`
	},
	cardsLine:
		'Net share per card, with the Bonett–Price interval over dialogues, each card on its own',
	contested: 'On these, these people are divided (0.50 or more)',
	polarisation: 'Polarisation',
	consensus: (names) =>
		`Of those who placed these cards, at least nine in ten put them on the same pile: ${names.join(', ')}.`,
	agreement: (fleiss, ac1, cards) =>
		`How much the card rather than the person decides the pile (piles averaged over cards): Fleiss κ ${fleiss?.toFixed(3) ?? '–'}, Gwet AC1 ${ac1?.toFixed(3) ?? '–'}, over ${cards} cards.`,
	agreementNoInterval: 'κ and AC1 have intervals only from 5 dialogues of equal size.',
	agreementIntervals: (fleiss, ac1) => `95% intervals over dialogues: κ ${fleiss}, AC1 ${ac1}.`,
	dialogues: 'Dialogues',
	dialogue: 'Dialogue',
	deck: 'Card set',
	mode: 'Kind',
	period: 'Period',
	joined: 'Joined',
	exported: 'In the files',
	withheld: 'Withheld',
	files: 'Files',
	filesHint:
		'You get one snapshot. The numbers of people and dialogues hold within it only. The pattern of cards itself can link two snapshots.',
	makeFiles: 'Make the files',
	makingFiles: 'The files are being made …',
	filesReady: (until) =>
		`These files belong together. They are kept until ${until.toLocaleString('en', { weekday: 'long', hour: '2-digit', minute: '2-digit' })}. Anybody who erases their cards disappears from them at once.`,
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
		'texts.csv': 'Own cards and words about a card',
		'package.zip': 'All of it, with a description'
	},
	log: 'Access log',
	day: 'Day',
	who: 'Who',
	what: 'What',
	rows: 'People'
};
