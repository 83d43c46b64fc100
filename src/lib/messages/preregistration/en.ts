import type { messages as nl } from './nl';

const open = '_fill in_';
const point = (value: number) => String(Math.round(value * 10_000) / 10_000);

/** Markdown, a paragraph or list item a line. */
export const messages: typeof nl = {
	lines: (d) => [
		`# Design of a study with Kaartgesprek`,
		`Made on ${d.day}. Scoring ${d.scoring}, card set ${d.deck.id} ${d.deck.version} (${d.deck.size === 'core' ? 'the short set' : 'the whole set'}). All of it was settled on that day; the researcher fills in what stands between underscores.`,
		`## 1. Study`,
		`- Name: ${d.study ? `${d.study.title} (${d.study.id}), until ${d.study.endsOn}` : open}`,
		`- Researchers: ${open}`,
		`- Research question: ${d.deck.profiles ? `what do people in each profile need (${d.deck.title})? Does that differ between profiles?` : `where do people lay the cards (${d.deck.title}), and which lie together?`} ${open}`,
		`- Expectation, and in which direction: ${open}`,
		`- Recruitment and places: ${open} (not random: intervals speak of people like these)`,
		`- Do data exist already at registration, and who has seen them? ${open}`,
		`## 2. What people do`,
		`- ${d.deck.factors} factor cards${d.deck.profiles ? ` (${d.deck.intrinsic} ${d.deck.axes.intrinsic}, ${d.deck.external} ${d.deck.axes.external})` : ''} on the piles ${d.deck.piles.factor.map((pile) => `“${pile}”`).join(', ')}.`,
		...(d.deck.needs > 0
			? [
					`- ${d.deck.needs} needs on the piles ${d.deck.piles.need.map((pile) => `“${pile}”`).join(', ')}. Everybody gets the same needs in a random order of their own, before the group sees anything.`
				]
			: []),
		...(d.deck.profiles
			? [
					`- A random half chooses a description of themselves before their own picture, the other half after it.`
				]
			: []),
		`## 3. From cards to a profile (S0-S5)`,
		...(d.deck.profiles
			? [
					`- Per axis: H helps, B holds back, n = H + B, d = H − B, balance = d / n.`,
					`- Few under n = ${d.thresholds.leaning.n}; clear from n = ${d.thresholds.clear.n} with |d| ≥ ${d.thresholds.clear.d} and |balance| ≥ ${point(d.thresholds.clear.balance)}; mixed at d = 0; otherwise leaning.`,
					`- If less than ${point(d.thresholds.placed)} of the cards of an axis are on an answer pile there is no letter.`,
					`- A: both help. B: helps in the person, holds back around. C: the other way round. D: both hold back. Firm if both axes are clear.`,
					`- Only firm letters count in tables, tests and intervals. Provisional and none have rows of their own.`,
					`- Other rules beside it (S5): top 3 double; only the facets ${d.deck.willFacets.join(', ')}; without ${d.deck.contestable.join(', ') || 'contestable cards (there are none)'}; side of the blocker hinders.`
				]
			: [`The set does not have two sides: there is no profile (S0).`]),
		`## 4. Who counts`,
		`- Only people who said yes to research, first round, one row per person. Rehearsals never count.`,
		`- Choice: ${d.filter === '' ? 'everybody' : `\`${d.filter}\``}.`,
		`- Left out: ${d.exclude.length === 0 ? 'nobody by a rule' : d.exclude.map((rule) => (rule === 'abandoned' ? 'people who had not finished (did not press done and did not place all)' : 'people who put everything on one pile')).join('; ')}.`,
		`- Anyone who refuses and is in a picture is withheld, with 4, 5 or 6 others drawn at random; some dialogues stay out entirely (D12). Expect a third fewer rows.`,
		`- Skipped and not placed is missing, never zero. Nothing is imputed.`,
		`## 5. Outcomes`,
		...(d.deck.profiles
			? [
					`1. Distribution of firm profiles (G3): Wilson on n/deff with t on G* − 1; v by leaving out one dialogue at a time, deff at least 1 + (n̄ − 1) · 0.05; no interval under G* 3, “few dialogues” under 10; Goodman for the cells together; 95%.`,
					`2. Main test: need × firm profile **with the need's own cards left out of the score** (G6 b). Only this is called a difference between profiles. Score of the need on the profile (3 degrees of freedom) after projecting both on dialogue, work and the pile of each own card; signs flipped per dialogue, each score over the variance that its signs leave it, ${d.draws} draws, seed ${d.seed}, p = (1 + #{T* ≥ T}) / ${d.draws + 1}; family: all needs; Westfall-Young maxT (step-down), Holm beside it; α = 0.05; bias-corrected Cramér's V with an interval over dialogues. No p under ${d.fewestDialogues} contributing dialogues. Beside it: the shuffle within dialogue × work × own piles, from ${d.fewest} informative people.`,
					`3. For description: the need given that its own card holds back, helps or neither (a), and need × profile unadjusted (c).`,
					`4. Model beside it: logit(need) on balance in the person × balance around and the pile of each own card, Holm per coefficient, random intercept per dialogue, adaptive Gauss-Hermite with ${d.nodes} points.`,
					`5. Firmness: κ of firm letter and own choice beforehand (only the half that chose first); split-half (1 000 halves, Spearman-Brown, seed ${d.seed}); retest if there are two sorts without a talk between; intervals of κ, AC1, ICC and differences from 1 000 draws of whole dialogues (the same seed), ± t on G* − 1, none under G* 5; groups of people by k-medoids on the plane of both balances, k = 2…9: groups only at a best mean silhouette ≥ 0.50, beyond 95% of 200 worlds of one cloud (Gaussian copula with the shares and correlations of the cards, as spread out on the plane as the people, seed ${d.seed}) and every bootstrap Jaccard ≥ 0.75 (100 resamples); four groups only if k = 4 is best; otherwise people differ by degree (G5). Latent classes of the cards (1 to 6, BIC) are for description and say nothing about groups.`
				]
			: [
					`1. Card by card the share on each pile (G1): Wilson on n/deff over dialogues, 95%.`,
					`2. Agreement over all cards: Fleiss’ κ and AC1 (G8).`,
					`3. Which cards lie together: the share of people who laid both on the same pile, average linkage on 1 − share.`,
					`4. Retest if there are two sorts without a talk between (G7). Groups of people only where the piles take sides: by k-medoids on the balances of the facets, with three bounds (best mean silhouette ≥ 0.50, beyond 95% of 200 worlds of one cloud, every bootstrap Jaccard ≥ 0.75), seed ${d.seed} (G5). Distances between sorts by single cards, and latent classes (1 to 6, BIC), are for description and say nothing about groups.`
				]),
		`6. Everything that is not listed here is exploratory.`,
		`## 6. How many people`,
		`- Plus or minus ${point(d.power.half * 100)} points around ${point(d.power.share * 100)}% (${point(d.power.level * 100)}%): ${d.size.simple} without clusters; deff = 1 + (${point(d.power.perDialogue)} − 1) · ${point(d.power.alike)} = ${point(d.size.deff)}; **${d.size.perProfile} people${d.deck.profiles ? ' with a firm letter in each profile' : ''}**.`,
		...(d.deck.profiles
			? [
					`- With ${point(d.power.firm * 100)}% firm and ${point(d.power.rarest * 100)}% of those in the rarest profile: ${d.size.rows} rows; where somebody refuses ${point(d.power.lost * 100)}% of the rows are lost (D12): **${d.size.sorters} people who sort and say yes, in ${d.size.dialogues} dialogues of ${point(d.power.dialogueSize)}**.`
				]
			: []),
		...(d.tried && d.deck.profiles
			? [
					`- Main test (b), tried on ${d.tried.worlds} worlds: with ${d.tried.people} people, ${point(d.power.lost * 100)}% of rows lost and ${point(d.power.firm * 100)}% firm, a need that differs by ${point(d.tried.effect)} log odds is found in ${Math.round(d.tried.alone * 100)}% (p), ${Math.round(d.tried.together * 100)}% (maxT).`
				]
			: []),
		...(d.deck.profiles
			? [`- With 117 people (b) shows next to nothing; finding nothing is no proof of equality.`]
			: []),
		`- When collecting stops: ${open}`,
		...(d.deck.answers.length > 0
			? [
					`## 7. Needs and their own cards`,
					...d.deck.answers.map(
						([need, cards]) =>
							`- \`${need}\`: ${cards.length === 0 ? 'none' : cards.map((card) => `\`${card}\``).join(', ')}`
					)
				]
			: []),
		`## 8. What this is not`,
		`The cards, the rule for a letter and the needs are a documented proposal, not yet validated. Nobody is selected, paid or refused anything by them.`
	]
};
