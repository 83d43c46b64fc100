import { listOf } from '../listOf';
import { plural } from '../plural';
import type { messages as nl } from './nl';

const two = (value: number): string => value.toFixed(2).replace('-', '−');
const one = (value: number): string => value.toFixed(1).replace('-', '−');
const p = (value: number): string => (value < 0.001 ? '< 0.001' : value.toFixed(3));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });

/** The figures of the research room: what they say, how they were computed. */
export const messages: typeof nl = {
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
	none: '–',
	how: 'How this was computed',
	rules: 'Rules',
	formula: 'Formula',
	sources: 'Sources',
	seed: (seed) => `Seed of chance: ${seed}. The same people give the same result.`,
	r: 'In R',
	rHint: (packages) =>
		`Unpack package.zip (Files) and set the working directory of R to that folder. ${packages.length === 0 ? 'Only R itself is needed.' : `Needed: ${packages.join(', ')}.`} Make the same choice of who counts for the files.`,
	copyR: 'Copy as R',
	copied: 'Copied.',
	copyFailed: 'Copying does not work here. The text is selected: copy it yourself.',
	words: {
		profiles:
			'For each profile the share of all people, first round, one row a person. People in one dialogue resemble each other, which widens the interval (deff, leaving out one dialogue at a time and never less than a likeness of 0.05 would make it). G* is how many dialogues of equal size would say as much; t has G* − 1 degrees of freedom, and under G* 3 there is no interval. Only firm letters count as a letter; provisional and none have rows of their own. “All together” is Goodman: those intervals hold for all profiles at once.',
		needs:
			'For each need the share that needs it, of those who placed it; skipped does not count. Only answers from before the group saw anything. Interval as with the profiles.',
		'needs-by-profile':
			'(b) Answers and profiles (scored without the need’s own cards) are both stripped of what dialogue, work and the pile of each own card already say. What is left gives one score T (3 degrees of freedom). Then the signs of whole dialogues are flipped, 9 999 times and alike for all needs, each score over the variance that its signs leave it; p is how often T is then at least as large. Under 6 contributing dialogues there is no p. Beside it stands the p of shuffling among people with the same piles, where there are 20. (c) Profiles are shuffled within dialogue and work; T is X². Over all needs together maxT (Westfall and Young) corrects, with Holm beside it. V is the size of the association without bias, with an interval over whole dialogues from G* 5. Only (b) may be called a difference between profiles.',
		'needs-model':
			'For each need a logistic model on both balances, their product and the pile of each own card, with a random intercept per dialogue. Each coefficient is corrected over all needs by Holm. The likelihood is summed over 15 points round the best starting point of each dialogue (adaptive Gauss-Hermite). Errors come from the curvature of the likelihood. Everybody with both balances counts, also without a firm letter.',
		pattern:
			'All placed cards together: (helps − holds back) divided by all placed, skipped does not count. The interval leaves out one dialogue at a time (jackknife), with t on G* − 1; under G* 5 there is none. For a profile only people with that firm letter.',
		cards:
			'For each card the share it helps less the share it holds back, with the interval of Bonett and Price on counts / deff, with t on G* − 1 (as with the profiles, none under G* 3). The sentence counts cards of which the intervals hold together (Bonferroni). π in κ and AC1 is the mean over cards of the share of a pile. Polarisation is 1 if half is helped and half held back. κ and AC1 say how far the card, and not the person, decides the pile. Their intervals come from drawing whole dialogues again 1 000 times, a dialogue never beside its own copy; under G* 5 there is none.',
		similarity:
			'For each pair of cards the share of people who put them on the same pile, of those who placed both. A card that fewer than 5 people placed beside another one is left out. The tree joins by average distance.',
		groups:
			'On the plane of both balances people are divided in 2 to 9 groups round a middle person (k-medoids). They are called groups only if the best mean silhouette is 0.50 or more, more than in 95% of 200 worlds that are one cloud (each card with the same shares, each two cards with the same correlation, analysed in the same way), and each group comes back in 100 resamples (Jaccard 0.75). Four groups only if four stand apart most. A person without a side on a balance stands at its 0. Of more than 250 people 250 are drawn.',
		'latent-classes':
			'For 1 to 6 classes the model that best fits where the cards lie: for each class a share of people, and for each card a distribution over the piles (EM, 20 random starts of 12 turns, the best 5 to the end). Skipped and laid nowhere says nothing. BIC weighs the likelihood against the number of figures in the model; entropy is 1 where it is sure of everybody which class they are. Of more than 2 000 people 2 000 are drawn.',
		'member-check':
			'Half of the people choose a description before their own picture, in a random order. Only that half tells something of the rule: who has seen the picture repeats it. κ is agreement beyond chance of firm letter and own choice A-D. Intervals come from drawing whole dialogues again 1 000 times: the value ± t (G* − 1) times the spread of those draws; under G* 5 there is none.',
		stability:
			'The cards of each axis are divided in two halves 1 000 times. The correlation of both halves is stepped up to all cards by Spearman-Brown.',
		retest:
			'People who sorted twice while the group saw nothing in between. For each card κ with linear weights, for each axis ICC(A,1), and whether the result is the same. After a talk it is not called a retest. Intervals come from drawing whole dialogues again 1 000 times: the value ± t (G* − 1) times the spread of those draws; under G* 5 there is none.',
		shift:
			'Cards that were put again after the talk, of those who placed them both times. Who did not put a card again when asked stood by it. Under G* 3 the interval is of these people alone (z, without deff).',
		background:
			'Counts, nothing more: of people by a thing that is known of them, and of cards by what was done with them. Skipped and laid nowhere are missing everywhere else; nothing is filled in.',
		alternatives:
			'The same cards under four other rules, only of people with a firm letter. The margin is the number of cards that must move before a side is gone; the sign index the mass of Beta(H + 1, B + 1) above ½. Needs by letter are of who sorted cards and needs before the group saw anything.'
	},
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
		'profile-without': 'No need has 6 contributing dialogues yet. So there is no p.',
		profile: 'No need has 20 informative people yet. So there is no p.'
	},
	onlyC:
		'This is (c): it differs also because the own card is part of the profile. Do not call this a difference between profiles.',
	model: 'How the need goes with the balance',
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
		separated: 'the answers fall apart without exception',
		'no-convergence': 'the computation did not settle'
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
	memberNone: 'Nobody with a firm letter chose a description A-D beforehand yet.',
	kappaInterval: (low, high) => `95% interval of κ over dialogues: ${two(low)} to ${two(high)}.`,
	kappaNoInterval:
		'There is an interval of κ only from 5 dialogues of equal size with people who chose, and only where their choices differ enough.',
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
		'There are too few people for this, or they do not differ from each other: then there is no reliability to work out.',
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
	retestNone: 'Nobody sorted twice yet while the group saw nothing in between.',
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
	changeMind: 'The same table by each rule',
	changeNeeds: 'Needs by letter under each rule',
	changeNeedsLine:
		'Share that needs this, by letter, under each rule. This is (c): it differs also because the own card is part of the letter. Whoever says something of a letter sees here whether it stands by another rule.',
	shareOf: (share, needed, placed) => `${percent(share)} (${needed}/${placed})`,
	changeMindLine:
		'Whoever concludes something from the distribution sees here whether it stands by another rule. All people, first round.',
	primary: 'The rule itself, firm',
	primaryAny: 'The rule itself, firm or provisional',
	noLetter: 'No letter',
	randomRowAny: 'Who lays at random (firm or provisional)',
	randomPerson: 'Who lays at random',
	randomRow: 'Who lays at random (firm)',
	alternative: {
		weighted: 'Top 3 counts double',
		will: 'Motivation and confidence only',
		strict: 'Without contestable cards',
		blocker: 'Side of the blocker hinders'
	},
	sameInterval: '95%',
	sameLetter: 'Same letter',
	bothLetters: 'A letter by both',
	disagrees: 'Another side',
	margins: 'Cards until a side is gone',
	marginsLine: (n, sure) =>
		`Of ${people(n)} with a firm letter ${people(sure)} ${sure === 1 ? 'has' : 'have'} a sign index over 0.95 or under 0.05 on both axes.`,
	cardsMoved: 'Cards',
	background: 'Who these people are, and what they passed over',
	backgroundLine:
		'Firm profiles by what is known about people, and how many cards they skipped or laid nowhere. Background that few share was blanked before this. A group of fewer than 5 people is counted with the rest. These are descriptions: people were not drawn at random, and nothing is tested.',
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
	backgroundNone: 'There is no background that parts these people in groups of 5 or more.',
	backgroundWho: 'Who',
	skipped: 'Cards skipped',
	unplaced: 'Cards laid nowhere',
	dealt: 'Got it',
	missingByCell: 'Passed over, by profile',
	missingByCard: 'Passed over, card by card',
	groups: 'Do four groups appear by themselves?',
	groupsVerdict: (verdict, k, rand) =>
		verdict === 'by-degree'
			? 'No groups: people differ by degree.'
			: verdict === 'groups'
				? `These people fall apart into ${k} groups, not into four.`
				: `These people fall apart into four groups${rand === undefined ? '' : ` (agreement with the firm profiles, adjusted Rand: ${two(rand)})`}.`,
	groupsNone: (n) =>
		n < 20
			? 'Under 20 people nothing can be said of groups.'
			: 'These cards do not have two balances on which people could lie apart, or too few people have one. Nothing can be said of groups.',
	groupsLine: (compared, all) =>
		compared === all ? `${people(all)} compared.` : `${compared} of ${people(all)} compared.`,
	groupsWhy: (verdict) =>
		verdict === 'by-degree'
			? 'They are called groups only where all three bounds are reached. Here they are not: a profile is a place on the plane, not a kind of people.'
			: 'All three bounds are reached.',
	groupsBounds: (k) => `The division that stands apart most, with ${k} groups`,
	bound: 'Bound',
	bounds: {
		apart: 'Groups stand apart (mean silhouette)',
		'beyond-one-cloud': 'More than 95% of worlds without groups',
		'come-back': 'Each group comes back in resamples (smallest Jaccard)'
	},
	boundHere: 'Here',
	boundNeeded: 'At least',
	boundReached: 'Reached',
	yesNo: (yes) => (yes ? 'yes' : 'no'),
	cardsTogether: 'Do cards hang together?',
	cardsTogetherLine:
		'Here people are divided by single cards, beside the same cards shuffled over the people. Above chance means that who agrees on one card agrees on others too. It says nothing of groups.',
	latent: 'Latent classes of cards',
	latentLine:
		'A class is a way of sorting within which one card says nothing more about another. People who differ by degree also give more than one class: whether there are groups, only the test above tells. People of one dialogue count here as if they came apart from each other, so BIC chooses too many classes rather than too few.',
	latentTold: {
		'too-few': () => 'There are too few people for this, or they do not differ from each other.',
		'only-one': () =>
			'There are too few people to try more than one class. This says nothing of their number.',
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
		`With so many people ${models === 1 ? 'more than one class was' : `more than ${models} classes were`} not tried: a model would hold more figures than there are people.`,
	classes: 'Classes',
	parameters: 'Figures in the model',
	entropy: 'Entropy',
	foundAgain: 'Found again',
	classShares: 'Share of each class',
	ofStarts: (again, starts) => `${again} of ${starts}`,
	groupCount: 'Groups',
	silhouette: 'Silhouette',
	byChance: 'Shuffled',
	sizes: 'People a group'
};
