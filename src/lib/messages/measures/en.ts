import { listOf } from '../listOf';
import { plural } from '../plural';
import type { messages as nl } from './nl';
import { how } from './how-en';

const decimals = (value: number, places: number): string => value.toFixed(places).replace('-', '−');
const two = (value: number): string => decimals(value, 2);
const one = (value: number): string => decimals(value, 1);
const p = (value: number): string => (value < 0.001 ? '< 0.001' : value.toFixed(3));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });

/** The figures of the research room: what they say, how they were computed. */
export const messages: typeof nl = {
	decimals,
	one,
	two,
	p,
	percent,
	people,
	working: 'This is being worked out. It may take half a minute.',
	failed: 'This did not work.',
	again: 'Try again',
	piles: {
		caption: 'Where each card lies',
		topShare: 'largest pile',
		entropy: 'spread',
		sharesHint:
			'Behind each share the 95% interval over dialogues (Wilson on n/deff, each pile by itself; from 3 dialogues of equal size).',
		entropyHint:
			'Spread: 0 is everybody on one pile, 1 is evenly over all piles (normalised entropy).'
	},
	tooFew: 'There are too few people for this yet.',
	noSides:
		'No pile of these cards means that something helps or holds back, so there is no balance.',
	noSubjects: 'These cards are not divided into subjects, so there is no balance of each subject.',
	none: '–',
	how: 'How this was computed',
	rules: 'Rules',
	formula: 'Formula',
	sources: 'Sources',
	seed: (seed) => `Random seed: ${seed}. The same people give the same result.`,
	r: 'In R',
	rHint: (packages) =>
		`Unpack package.zip (Files) and set the working directory of R to that folder. ${packages.length === 0 ? 'Only R itself is needed.' : `Needed: ${packages.join(', ')}.`} Make the same choice of who counts for the files.`,
	copyR: 'Copy as R',
	copied: 'Copied.',
	copyFailed: 'Copying does not work here. The text is selected: copy it yourself.',
	words: how,
	byProfile: 'Do needs differ between profiles?',
	testCaption: 'The test of each need',
	need: 'Need',
	statistics: { 'profile-without': 'T', profile: 'X²' },
	v: 'V',
	pValue: 'p',
	maxT: 'p maxT',
	holm: 'p Holm',
	vInterval: '95% of V',
	informative: 'Informative',
	contributing: 'Dialogues',
	shuffled: 'p shuffled',
	found: (names, tested) =>
		names.length === 0
			? `For none of the ${tested} needs tested a difference between profiles was shown (maxT, 5%). That is no proof that there is none.`
			: `For ${names.length} of the ${tested} needs tested it differs by profile (maxT, 5%): ${listOf('en', names)}.`,
	noTest: {
		'profile-without': 'No need has 6 contributing dialogues yet, so there is no p.',
		profile: 'No need has 20 informative people yet, so there is no p.'
	},
	onlyC:
		'This is (c): it also differs because the own card is part of the profile. Do not call this a difference between profiles.',
	model: 'How each need relates to the balances',
	modelLead:
		'A figure above 0: the more helps, the more often this need. Below 0: the more holds back, the more often this need. In log odds, with the standard error; the piles of the own cards are in the model. A * marks a Holm p under 0.05 over all needs.',
	modelTitle: (inside, around, together, all) =>
		`Of the ${all} needs with a model, ${inside} go with the balance in the person, ${around} with the one around and ${together} with both together (Holm, 5%).`,
	singular: (needs) =>
		`σ is 0 for ${needs.join(', ')}: dialogues do not demonstrably differ there (singular fit).`,
	intrinsic: 'In the person',
	external: 'Around the person',
	both: 'Together',
	sigma: 'σ dialogues',
	nPeople: 'People',
	noModel: {
		'too-few': 'too few answers',
		collinear: 'the two balances always go together',
		separated: 'perfect separation',
		'no-convergence': 'the computation did not converge'
	},
	modelBy: 'Balance',
	modelBys: {
		'profile-without': 'Without the cards of the need',
		profile: 'With all cards'
	},
	patternOf: 'Of whom',
	everybody: 'Everybody',
	patternPeople: (n) => `${people(n)} with this firm profile`,
	trustLead: 'What speaks for and against trusting a letter.',
	memberCheck: 'Do people recognise themselves?',
	memberFew: (n) =>
		`${people(n)} with a firm letter chose a description A-D beforehand: too few to say how often it fits.`,
	memberTitle: (n, raw, kappa) =>
		`Of ${people(n)} with a firm letter ${percent(raw)} chose the same description beforehand${kappa === undefined ? '' : ` (κ ${two(kappa)})`}.`,
	memberNone: 'Nobody with a firm letter has chosen a description A-D beforehand yet.',
	kappaInterval: (low, high) => `95% interval of κ over dialogues: ${two(low)} to ${two(high)}.`,
	kappaNoInterval:
		'κ has an interval only from 5 dialogues of equal size with people who chose, and only where their choices differ enough.',
	memberTable: 'Rule beside own choice beforehand',
	rule: 'Rule',
	selves: { neither: 'None of these', unknown: 'Do not know' },
	fitTable: 'Does this fit you?',
	fitWhen: { before: 'Chose first', after: 'Saw the picture first' },
	fit: { yes: 'Yes', partly: 'A little', no: 'No' },
	asked: 'Order',
	stability: 'Does half of the cards say the same?',
	noAxes: 'These cards are not about two sides: there is no letter to trust.',
	figureOf: (n, dialogues, deck) =>
		`This result is about ${people(n)} in ${dialogues === 1 ? '1 dialogue' : `${dialogues} dialogues`}, card set ${deck}.`,
	stabilityTitle: (intrinsic, external) =>
		`Reliability ${intrinsic === undefined ? '–' : two(intrinsic)} in the person, ${external === undefined ? '–' : two(external)} around.`,
	stabilityNone:
		'There are too few people for this, or they do not differ from each other: then there is no reliability to compute.',
	sameSides: (share) => `For ${percent(share)} two halves do not contradict each other.`,
	retest: 'Sorting twice',
	retestFew: (n) => `${people(n)} sorted twice: too few to say how often the result is the same.`,
	retestTitle: (n, same) =>
		`Of ${people(n)} who sorted twice, ${percent(same)} had the same result.`,
	retestNoInterval:
		'There are intervals only from 5 dialogues of equal size with people who sorted twice.',
	shareInterval: (low, high) => `95% interval: ${percent(low)} to ${percent(high)}.`,
	kappaOf95: '95% of κ',
	retestPeople: (n) => `${people(n)} sorted twice.`,
	kappaUnweighted: 'The piles have no order, so every other pile counts the same.',
	shiftNone: 'Nobody put a card twice yet.',
	retestNone: 'Nobody has sorted twice yet while the group saw nothing in between.',
	icc: (intrinsic, external) => `ICC(A,1): ${intrinsic} in the person, ${external} around.`,
	retestCards: 'Card by card',
	raw: 'Same',
	kappa: 'κ',
	firstTime: 'First time',
	secondTime: 'Second time',
	letters: 'Result then and now',
	alternatives: 'Other rules, same cards',
	alternativesTitle: (low, high, rules) =>
		low === high
			? `By other rules ${percent(low)} keep the same letter.`
			: `By ${rules} other rules ${percent(low)} to ${percent(high)} keep the same letter.`,
	alternativesFewer: (fewest) => `The smallest of those groups is ${people(fewest)}.`,
	changeMind: 'The same table under each rule',
	changeNeeds: 'Needs by letter under each rule',
	changeNeedsLine:
		'Share that needs this, by letter, under each rule. This is (c): it also differs because the own card is part of the letter. Check here whether what you say about a letter still holds under another rule.',
	shareOf: (share, needed, placed) => `${percent(share)} (${needed}/${placed})`,
	changeMindLine:
		'Check here whether what you conclude from the distribution still holds under another rule. All people, first round.',
	primary: 'The rule itself, firm',
	primaryAny: 'The rule itself, firm or provisional',
	noLetter: 'No letter',
	randomRowAny: 'Sorting at random (firm or provisional)',
	randomPerson: 'Sorting at random',
	randomRow: 'Sorting at random (firm)',
	alternative: {
		weighted: 'Top 3 counts double',
		will: 'Motivation and confidence only',
		strict: 'Without contestable cards',
		blocker: 'Side of the blocker hinders'
	},
	sameInterval: '95%',
	sameLetter: 'Same letter',
	bothLetters: 'A letter under both',
	disagrees: 'Another side',
	margins: 'Cards until a side is gone',
	marginsLine: (n, sure) =>
		`Of ${people(n)} with a firm letter ${people(sure)} ${sure === 1 ? 'has' : 'have'} a sign index over 0.95 or under 0.05 on both axes.`,
	cardsMoved: 'Cards',
	background: 'Who these people are, and what they skipped',
	backgroundLine:
		'Firm profiles by what is known about people, and how many cards they skipped or left unplaced. Background that few people share was blanked first. A group of fewer than 5 people is counted with the rest. These are descriptions: people were not drawn at random, and nothing is tested.',
	backgroundColumns: {
		language: 'Language of the cards',
		work: 'Paid work now',
		want: 'Wants to learn something now',
		doing: 'Is learning something now',
		assisted: 'Help with sorting',
		mode: 'How it was sorted'
	},
	backgroundQuestion: (id) => `Question of the study: ${id}`,
	backgroundValues: {
		employed: 'Yes',
		'not-employed': 'No',
		unsaid: 'Rather not say',
		yes: 'Yes',
		maybe: 'Maybe',
		no: 'No',
		none: 'None',
		read: 'Read aloud',
		placed: 'Laid by a helper'
	},
	backgroundRest: 'Other, not told, or a small group',
	backgroundNone: 'No background divides these people into groups of 5 or more.',
	backgroundWho: 'Who',
	skipped: 'Cards skipped',
	unplaced: 'Cards left unplaced',
	dealt: 'Got it',
	missingByCell: 'Skipped or unplaced, by profile',
	missingByCard: 'Skipped or unplaced, card by card',
	groups: 'Do four groups appear by themselves?',
	groupsVerdict: (verdict, k, rand) =>
		verdict === 'by-degree'
			? 'No groups: people differ by degree.'
			: verdict === 'groups'
				? `These people form ${k} groups, not four.`
				: `These people form four groups${rand === undefined ? '' : ` (agreement with the firm profiles, adjusted Rand: ${two(rand)})`}.`,
	groupsNone: (n) =>
		n < 20
			? 'With fewer than 20 people nothing can be said about groups.'
			: 'These cards do not have two balances on which people could differ, or too few people have one. Nothing can be said about groups.',
	groupsLine: (compared, all) =>
		compared === all ? `${people(all)} compared.` : `${compared} of ${people(all)} compared.`,
	groupsWhy: (verdict) =>
		verdict === 'by-degree'
			? 'They are called groups only where all three bounds are reached. Here they are not: a profile is a place on the plane, not a kind of people.'
			: 'All three bounds are reached.',
	groupsBounds: (k) => `The most distinct division, with ${k} groups`,
	bound: 'Bound',
	bounds: {
		apart: 'Groups are distinct (mean silhouette)',
		'beyond-one-cloud': 'More than 95% of worlds without groups',
		'come-back': 'Each group comes back in resamples (smallest Jaccard)'
	},
	boundHere: 'Here',
	boundNeeded: 'At least',
	boundReached: 'Reached',
	yesNo: (yes) => (yes ? 'yes' : 'no'),
	cardsTogether: 'Do cards go together?',
	cardsTogetherLine:
		'Here people are divided by single cards, beside the same cards shuffled across people. Above chance means that people who agree on one card agree on others too. It says nothing about groups.',
	latent: 'Latent classes of cards',
	latentLine:
		'A class is a way of sorting within which one card says nothing more about another. People who differ by degree also give more than one class: whether there are groups, only the test above tells. People in one dialogue are treated as independent here, so BIC chooses too many classes rather than too few.',
	latentTold: {
		'too-few': () => 'There are too few people for this, or they do not differ from each other.',
		'only-one': () =>
			'There are too few people to try more than one class. This says nothing about their number.',
		one: () => 'Of what was tried, the model with one class fits best (BIC).',
		some: (k) => `Of what was tried, the model with ${k} classes fits best (BIC).`,
		'at-end': (k) =>
			`The largest model that was tried, with ${k} classes, fits best (BIC). A larger one might fit better still.`,
		unsure: () =>
			'Which number of classes fits best cannot be said: the best solution was found only once.'
	},
	latentRand: (rand) =>
		`Agreement of those classes with the firm profiles (adjusted Rand): ${two(rand)}.`,
	latentFewer: (models) =>
		`With so many people ${models === 1 ? 'more than one class was' : `more than ${models} classes were`} not tried: a model would have more parameters than there are people.`,
	classes: 'Classes',
	parameters: 'Parameters',
	entropy: 'Entropy',
	foundAgain: 'Found again',
	classShares: 'Share of each class',
	ofStarts: (again, starts) => `${again} of ${starts}`,
	groupCount: 'Groups',
	silhouette: 'Silhouette',
	byChance: 'Shuffled',
	sizes: 'People per group'
};
