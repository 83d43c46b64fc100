import { scoresOf, type Letter } from '$lib/domain/deck';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { pooledShare } from '$lib/domain/statistics/pooled-share';
import { firstFactors, rowOf, type Study } from '$lib/domain/statistics/study';
import { disagrees } from '$lib/domain/scoring/alternatives';
import { LETTERS } from '$lib/domain/scoring/profile';
import type { Score } from '$lib/domain/scoring/score';
import type { LettersByRule, NeedByRule } from '$lib/protocol/figures-of-trust';
import type { FigureResults } from '$lib/protocol/research-figures';

const OTHERS = ['weighted', 'will', 'strict', 'blocker'] as const;
const RULES = ['primary', 'primary-any', ...OTHERS] as const;

/** A person's letter by one rule: the rule itself, firm or also provisional, or another (S5). */
const letterBy = (
	rule: LettersByRule['rule'],
	{ profile, alternatives }: Score
): Letter | undefined =>
	rule === 'primary'
		? profile.status === 'firm'
			? profile.letter
			: undefined
		: rule === 'primary-any'
			? profile.letter
			: alternatives[rule].letter;

function lettersBy(rule: LettersByRule['rule'], scores: readonly Score[]): LettersByRule {
	const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
	for (const score of scores) counts[letterBy(rule, score) ?? 'none'] += 1;
	return { rule, ...counts };
}

const firmOf = (rows: readonly ResearchRow[]): readonly Score[] =>
	rows.flatMap(({ score }) => (score?.profile.status === 'firm' ? [score] : []));

/** What other rules make of the same sorts (S5), and how far letters are from flipping (S4). */
export function* alternativesFigure(study: Study): Generator<void, FigureResults['alternatives']> {
	const dialogues = firstFactors(study);
	const everybody = dialogues.flat().flatMap((row) => row.score ?? []);
	const byDialogue = dialogues.map(firmOf);
	const scores = byDialogue.flat();
	yield;
	const margins = new Map<number, number>();
	for (const { intrinsic, external } of scores) {
		const margin = Math.min(intrinsic.margin, external.margin);
		margins.set(margin, (margins.get(margin) ?? 0) + 1);
	}
	const far = (index: number) => index > 0.95 || index < 0.05;
	const needs = yield* needsByRule(study);
	return {
		rows: OTHERS.map((rule) => {
			const both = (list: readonly Score[]) =>
				list.filter((score) => score.alternatives[rule].letter !== undefined);
			const same = (list: readonly Score[]) =>
				list.filter((s) => s.alternatives[rule].letter === s.profile.letter);
			const pooled = pooledShare(
				byDialogue.map((list) => ({ y: same(list).length, n: both(list).length })),
				1
			);
			return {
				rule,
				both: both(scores).length,
				same: same(scores).length,
				low: pooled?.interval?.low,
				high: pooled?.interval?.high,
				disagrees: scores.filter((score) => disagrees(score, score.alternatives[rule])).length,
				firm: scores.length
			};
		}),
		letters: RULES.map((rule) => lettersBy(rule, everybody)),
		needs,
		people: everybody.length,
		margins: [...margins].sort(([a], [b]) => a - b).map(([cards, people]) => ({ cards, people })),
		sure: scores.filter((s) => far(s.intrinsic.signIndex) && far(s.external.signIndex)).length,
		firm: scores.length
	};
}

/**
 * How many of each letter need something, under every rule (S5, G6 c), to show whether a conclusion
 * about needs by profile holds up. Only people who sorted both before anything was shown.
 */
function* needsByRule({ deck, dialogues }: Study): Generator<void, readonly NeedByRule[]> {
	const answers = scoresOf(deck.piles.need);
	const people = dialogues.map((list) =>
		list.flatMap((person) => {
			const [factors, needs] = [rowOf(person, 'factors-1'), rowOf(person, 'needs-1')];
			if (factors?.timing !== 'before' || needs?.timing !== 'before' || !factors.score) return [];
			return [{ score: factors.score, sort: needs.sort }];
		})
	);
	const found: NeedByRule[] = [];
	for (const rule of RULES) {
		const letters = people.map((list) => list.map(({ score }) => letterBy(rule, score)));
		yield;
		for (const { id: need, kind } of deck.cards) {
			if (kind !== 'need') continue;
			for (const letter of LETTERS) {
				const clusters = people.map((list, dialogue) => {
					const said = list.flatMap(({ sort }, at) => {
						const answer = answers.get(sort.get(need)?.pile ?? '');
						return letters[dialogue]?.[at] === letter && typeof answer === 'number' ? [answer] : [];
					});
					return { y: said.filter((answer) => answer === 1).length, n: said.length };
				});
				const pooled = pooledShare(clusters, 1);
				if (!pooled) continue;
				const { n: needed, total: placed, share, interval } = pooled;
				found.push({
					need,
					rule,
					letter,
					needed,
					placed,
					share,
					low: interval?.low,
					high: interval?.high
				});
			}
		}
	}
	return found;
}
