import type { how as nl } from './how-nl';

/** How each figure of the research room is computed. */
export const how: typeof nl = {
	profiles:
		'For each profile the share of all people, first round, one row per person. People in one dialogue resemble each other, which widens the interval (deff, leaving out one dialogue at a time, and never less than an intraclass correlation of 0.05 would give). G* is how many dialogues of equal size would say as much; t has G* − 1 degrees of freedom, and under G* 3 there is no interval. Only firm letters count as a letter; provisional and none have rows of their own. “All together” is Goodman: those intervals hold for all profiles at once.',
	needs:
		'For each need the share that needs it, of those who placed it; skipped ones do not count. Only answers from before the group saw anything. The interval is computed as for the profiles.',
	'needs-by-profile':
		'(b) Answers and profiles (scored without the need’s own cards) are both stripped of what dialogue, work and the pile of each own card already say. What is left gives one score T (3 degrees of freedom). Then the signs of whole dialogues are flipped 9 999 times, in the same way for all needs, each score over the variance that its signs leave it; p is how often T is then at least as large. Under 6 contributing dialogues there is no p. Beside it stands the p of shuffling among people with the same piles, where there are 20. (c) Profiles are shuffled within dialogue and work; T is X². The correction over all needs together is maxT (Westfall and Young), with Holm beside it. V is the size of the association without bias, with an interval over whole dialogues from G* 5. Only (b) may be called a difference between profiles.',
	'needs-model':
		'For each need a logistic model on both balances, their product and the pile of each own card, with a random intercept per dialogue. Each coefficient is corrected over all needs by Holm. The likelihood is summed over 15 points around the best starting point of each dialogue (adaptive Gauss-Hermite). Errors come from the curvature of the likelihood. Everybody with both balances counts, also without a firm letter.',
	pattern:
		'All placed cards together: (helps − holds back) divided by all placed, skipped does not count. The interval leaves out one dialogue at a time (jackknife), with t on G* − 1; under G* 5 there is none. For a profile only people with that firm letter count.',
	cards:
		'For each card the share it helps minus the share it holds back, with the interval of Bonett and Price on counts / deff, with t on G* − 1 (as with the profiles, none under G* 3). The sentence counts cards by simultaneous intervals (Bonferroni). π in κ and AC1 is the mean over cards of the share of a pile. Polarisation is 1 if half is helped and half held back. κ and AC1 say how far the card, and not the person, decides the pile. Their intervals come from resampling whole dialogues 1 000 times, never pairing a dialogue with its own copy; under G* 5 there is none.',
	similarity:
		'For each pair of cards the share of people who put them on the same pile, of those who placed both. A card that fewer than 5 people placed beside another one is left out. The tree uses average linkage.',
	groups:
		'On the plane of both balances people are divided into 2 to 9 groups around a central person (k-medoids). They are called groups only if the best mean silhouette is 0.50 or more, more than in 95% of 200 worlds that are one cloud (each card with the same shares, each two cards with the same correlation, as spread out on the plane as these people, analysed in the same way), and each group comes back in 100 resamples (Jaccard 0.75). There are four groups only if four are the most distinct. A person without a side on a balance stands at 0. From more than 250 people 250 are drawn.',
	'latent-classes':
		'For 1 to 6 classes the model that best fits where the cards lie: for each class a share of people, and for each card a distribution over the piles (EM, 20 random starts of 12 iterations, the best 5 run to the end). Skipped and unplaced cards say nothing. BIC weighs the likelihood against the number of parameters; entropy is 1 where the class of everybody is certain. From more than 2 000 people 2 000 are drawn.',
	'member-check':
		'Half of the people choose a description before their own picture, in a random order. Only that half tells something about the rule: people who have seen the picture repeat it. κ is agreement beyond chance of firm letter and own choice A-D. Intervals come from resampling whole dialogues 1 000 times: the value ± t (G* − 1) times the spread of those draws; under G* 5 there is none.',
	stability:
		'The cards of each axis are split into two halves 1 000 times. The correlation of both halves is stepped up to all cards by Spearman-Brown.',
	retest:
		'People who sorted twice while the group saw nothing in between. For each card κ with linear weights, for each axis ICC(A,1), and whether the result is the same. After a talk it is not called a retest. Intervals come from resampling whole dialogues 1 000 times: the value ± t (G* − 1) times the spread of those draws; under G* 5 there is none.',
	shift:
		'Cards that were placed again after the talk, by people who placed them both times. People who were asked and did not place a card again stood by it. Under G* 3 the interval is about these people alone (z, without deff).',
	background:
		'Counts, nothing more: of people by what is known about them, and of cards by what was done with them. Skipped and unplaced cards are missing everywhere else; nothing is imputed.',
	alternatives:
		'The same cards under four other rules, for people with a firm letter only. The margin is the number of cards that must move before a side is gone; the sign index is the mass of Beta(H + 1, B + 1) above ½. Needs by letter are those of people who sorted cards and needs before the group saw anything.'
};
