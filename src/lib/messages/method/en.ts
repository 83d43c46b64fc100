import type { messages as nl } from './nl';

/** What a researcher has to know of every number. */
export const messages: typeof nl = {
	own: {
		title: 'This set has its own piles',
		counts: {
			'1': 'counts as helps',
			'0': 'counts as makes no difference',
			'-1': 'counts as holds back',
			null: 'counts for no side',
			skip: 'skipped'
		},
		noSides:
			'No pile helps or holds back. For each card we name the pile that most people put it on, or else say that it differs.',
		noProfile: 'This set does not have two sides, so it has no profile. All other measures remain.'
	},
	pageTitle: 'Method: Kaartgesprek',
	title: 'How every number is computed',
	lead: 'For researchers and their reviewers. The codes (S1, D4, G3 …) are also named by the tests in the source.',
	back: 'To research',
	version: (scoring, deck) => `Scoring ${scoring}, card set ${deck}.`,
	parts: (t) => [
		{
			title: 'What this is and is not',
			lines: [
				{
					text: 'Kaartgesprek is a conversation instrument with research export. It is not a test. Nobody is selected, paid or refused anything by it.'
				},
				{
					text: 'The placed cards are the data. A letter is derived from them. The card list, the rule for a letter and the needs are a documented proposal, not yet validated.'
				},
				{
					text: 'All of it is data that a researcher can replace: cards, axes, dimensions, facets, piles, thresholds and texts.'
				},
				{
					text: 'People are not recruited at random. An interval speaks of people like these, not of a population. Those in one room are the whole group of that room.'
				}
			]
		},
		{
			title: 'From cards to a profile',
			lines: [
				{
					rule: 'S0',
					text: 'Piles are data of the card set: helps scores 1, holds back −1, makes no difference 0; skip is not scored.'
				},
				{
					rule: 'S1',
					text: 'Per axis H cards help and B hold back; n = H + B, d = H − B, balance = d / n. Neutral and skip are counted and reported and never part of n.'
				},
				{
					rule: 'S2',
					text: `An axis is “few” under n = ${t.leaning.n}; “clear” from n = ${t.clear.n} with |d| ≥ ${t.clear.d} and |balance| ≥ ${t.clear.balance.toFixed(2)}; “mixed” at d = 0; otherwise “leaning”. Clear and leaning give a side. With under two thirds of an axis's cards placed, the sort is incomplete and gets no letter.`
				},
				{
					rule: 'S3',
					text: 'Two sides give a letter: helps in you and around you (A), helps in you and holds back around you (B), the other way round (C), both hold back (D). Firm if both axes are clear, provisional if both have a side, else none, with the letters still possible.'
				},
				{
					text: 'Somebody who sorts 12 cards an axis at random gets a firm letter in 12 % of cases and a provisional one in 62 % (simulated, 35 % neutral). So only firm letters count in tables and intervals; provisional and none are rows of their own.'
				},
				{
					rule: 'S4',
					text: 'The sign index is the mass of Beta(H + 1, B + 1) above ½. For research only; not a probability about a person.'
				},
				{
					rule: 'S5',
					text: 'Beside the letter stand four other counts: top 3 counts double, motivation and confidence only, without contestable cards, and the blocking card as hindering.'
				}
			]
		},
		{
			title: 'What a group may see',
			lines: [
				{
					rule: 'D1, D2',
					text: 'Before closing no content leaves the server. Closing needs at least 5 people who are done, happens once, and makes one picture that is never computed again.'
				},
				{
					rule: 'D3',
					text: 'With 5 to 9 people each card gets one word, without a count: helps, holds back or makes no difference for most people at a strict majority; else divided or differs.'
				},
				{
					rule: 'D4',
					text: 'From 10 people on the first rule that fits: a pile of n − 4 or more gives the word only; three piles of 3 or more give three numbers; else a word, or the larger side as a number and the rest together.'
				},
				{
					rule: 'D5, D7',
					text: 'A card that fewer than 5 people got is not shown. Private cards are shown from 20 people on; cards about a boss or benefit office not while such a person is in the room.'
				},
				{
					rule: 'D6',
					text: 'The plane of four quarters has words up to 19 people; from 20 numbers if all five cells hold 3 or more people, else shades.'
				},
				{
					rule: 'G5, D8',
					text: 'Which cards lie together is shown from 20 people on, rounded to tenths, without cards on which almost everybody chose the same. Of every card in it at least 5 people then lie outside the largest pile.'
				},
				{
					rule: 'D14',
					text: 'For each card it is enumerated that who knows their own answer and those of one (5-6 people), two (7-8) or three others is certain of nobody. Thousands of invented dialogues are attacked in every proof, with planted leaks that must be found.'
				},
				{
					rule: 'D15',
					text: 'People count, not devices: closing asks how many people laid cards. The lower number, without forms that somebody typed in, decides between words and numbers; wall and panel show both numbers where they differ. What is shown is what would be allowed without the typed forms and is still true with them.'
				},
				{
					rule: 'D14',
					text: 'The rules protect against what screens and files show. Not against people in the room who together know more, nor against a facilitator who joins with several phones. Who laid part of the cards can take these off the picture; and who answers too high a number of people gets a picture for a larger group than there was. So both numbers stand on the wall: the room can count. A number lower than the truth only shows less.'
				}
			]
		},
		{
			title: 'What researchers get',
			lines: [
				{
					rule: 'D12',
					text: 'Rows of people who said yes, with new numbers and a new order per snapshot, the month (under 10 people the quarter), no free text: what people wrote comes only in a file of its own when that is asked for (D11). A dialogue enters once, when it first ends; after that there are only ever fewer rows. Who said no or erased and lies in a picture is withheld, with 4, 5 or 6 others by a draw (under 10, from 10, from 15 people). Background is blanked in a fixed order until every combination has 3 rows. A filter that leaves 1 to 4 people, or a tag on fewer than 3 dialogues, gives nothing. What people sorted alone and gave enters ten at a time. The manifest says how many people of each dialogue are withheld, and never why; that number still tells about how many refused.'
				},
				{
					text: 'Rows are pseudonymous, never simply without identity: the pattern of cards can link two snapshots. Where a word of the picture would tell, beside the rows, that all withheld people put a card on the same pile, the whole dialogue stays out. Two files from before and after an erasure differ by exactly that row.'
				},
				{
					rule: 'D14',
					text: 'In made-up dialogues of 6 to 27 people of whom one in ten refuses, withholding costs 24 to 37 % of the rows of people who said yes, and 0 to 10 % of the dialogues with a refuser stay out whole. What it does not stop: one of the withheld who said yes and tells what they laid themselves makes at least one pile of all the other withheld known in 1 to 38 % of those dialogues, most in the smallest ones (one card or need in a hundred at 6 people, one in ten thousand at 27). That nobody of the withheld picked some card among their three can be worked out in 29 to 91 % of those dialogues from 8 people on, never that one of them did pick a card. People who say together which rows are theirs may also be left with one: that of a person with the same background. In a group of 8 to 27 that is possible in 5 to 44 % of dialogues, and happens in 0 to 6 % where they are anybody. The tables stand in docs/method.md.'
				},
				{
					rule: 'G1',
					text: 'Net share of a card: (h − s) / m, with the interval of Bonett and Price (2012) on counts / deff and t with G* − 1; what is said of all cards takes intervals that hold together (Bonferroni).'
				},
				{
					rule: 'G2',
					text: 'Polarisation: (h + s) / m − ((h − s) / m)²; 1 is half against half. Consensus: one pile with nine in ten people.'
				},
				{
					rule: 'G3',
					text: 'Distribution of profiles over dialogues, first round: Wilson on n / deff with Student t and G* − 1 degrees of freedom, G* = n² / Σ n_g². deff = max(1, v / (p(1 − p) / n), 1 + (n / G* − 1) · 0.05) with v = (G − 1) / G · Σ((y_g − p · n_g) / (n − n_g))²; all cells together after Goodman. No interval under G* 3, and “few dialogues” under 10.'
				},
				{
					rule: 'G4',
					text: 'Pattern: (ΣH − ΣB) / (ΣH + ΣB + Σ neutral) per dimension and facet; interval by leaving out one dialogue at a time (jackknife), with t on G* − 1; none under G* 5.'
				},
				{
					rule: 'G5',
					text: 'Together on a pile: share of those who placed both cards. Tree: average linkage, with the shortest order of leaves (Bar-Joseph 2001). Groups of people: k-medoids on the plane of both balances; they are called groups only at a mean silhouette of 0.50, beyond 95% of worlds that are one cloud with the same shares and correlations of cards, as spread out on the plane, and if each group comes back (Jaccard 0.75). Else: people differ by degree.'
				},
				{
					rule: 'G6',
					text: 'Needs: (a) given where the own card lies, (b) by firm profile with those cards left out of the score, (c) by firm profile. Only (b) is called a difference. Test of (b): score of the need on the profile after projecting both on dialogue, work and the pile of each own card, signs flipped per dialogue, 9 999 times, each score over the variance that its signs leave it; no p under 6 contributing dialogues. Test of (c): profiles shuffled within dialogue × work, X²; no p under 20 informative people. maxT and Holm over all needs; V without bias, with an interval. Beside it a logistic model on both balances and the own piles, with a random intercept per dialogue.'
				},
				{
					rule: 'G7',
					text: 'Put again after a talk is a shift. A retest is two sorts while the group saw nothing in between: κ with linear weights, ICC(A,1), letters. A shift has the interval of Bonett and Price, over dialogues; under G* 3 over the people of these dialogues alone.'
				},
				{
					rule: 'G8',
					text: "Agreement: Fleiss' κ for ragged numbers, and Gwet's AC1. They say how much the card rather than the person decides the pile. Beside every κ, AC1, ICC and difference stands an interval from drawing whole dialogues again 1 000 times; none under G* 5."
				}
			]
		}
	]
};
