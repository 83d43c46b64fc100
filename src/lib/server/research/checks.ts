import type { ResearchRow } from '$lib/domain/export/research-row';
import { cohensKappa } from '$lib/domain/statistics/agreement-table';
import { FIRM_CELLS, firmCell, type FirmCell } from '$lib/domain/statistics/distribution';
import { letterStability } from '$lib/domain/statistics/letter-stability';
import { peopleClusters } from '$lib/domain/statistics/people-clusters';
import { peopleGroups } from '$lib/domain/statistics/people-groups';
import { iccAgreement, weightedKappa } from '$lib/domain/statistics/retest';
import { firstFactors, rowOf, type Study } from '$lib/domain/statistics/study';
import { scoresOf, type Letter } from '$lib/domain/deck';
import { disagrees } from '$lib/domain/scoring/alternatives';
import type { Score } from '$lib/domain/scoring/score';
import { LETTERS } from '$lib/domain/scoring/profile';
import type { FigureResults, LettersByRule } from '$lib/protocol/research-figures';

const cellOf = (row: ResearchRow): FirmCell | undefined => row.score && firmCell(row.score.profile);
const SELVES = [...LETTERS, 'neither', 'unknown'] as const;

/** What the rule says beside what people said of themselves before they saw it. */
export function* memberCheckFigure(study: Study): Generator<void, FigureResults['member-check']> {
	const rows = firstFactors(study).flat();
	const said = rows.flatMap((row) => {
		const own = row.answers.fit.get(row.round);
		const cell = cellOf(row);
		return own && cell ? [{ own, cell }] : [];
	});
	yield;
	const before = said.filter(({ own }) => own.order === 'before' && own.self !== undefined);
	const count = (cell: FirmCell, self: string) =>
		before.filter((one) => one.cell === cell && one.own.self === self).length;
	const kappa = cohensKappa(LETTERS.map((cell) => LETTERS.map((self) => count(cell, self))));
	return {
		table: FIRM_CELLS.map((profile) => ({
			profile,
			self: Object.fromEntries(SELVES.map((self) => [self, count(profile, self)]))
		})),
		kappa: kappa && {
			n: kappa.n,
			raw: kappa.raw,
			kappa: kappa.kappa,
			low: kappa.interval?.low,
			high: kappa.interval?.high
		},
		fit: (['before', 'after'] as const).map((order) => {
			const of = (fit: 'yes' | 'partly' | 'no') =>
				said.filter(({ own }) => own.order === order && own.fit === fit).length;
			return { order, yes: of('yes'), partly: of('partly'), no: of('no') };
		})
	};
}

/** How far half the cards say the same as the other half (G8). */
export function* stabilityFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['stability']> {
	const rows = firstFactors(study).flat();
	return { people: rows.length, ...(yield* letterStability(study.deck, rows, seed)) };
}

/** Two sorts of one person with nothing shown between (G7). */
export function* retestFigure(study: Study): Generator<void, FigureResults['retest']> {
	const score = scoresOf(study.deck.piles.factor);
	const pairs = study.dialogues.flat().flatMap((person) => {
		const [first, second] = [rowOf(person, 'factors-1'), rowOf(person, 'factors-2')];
		// what the room saw in between makes it a shift
		const talked = person.released.has('factors-1');
		return first && second && !talked ? [[first, second] as const] : [];
	});
	yield;
	const cards = study.deck.cards.flatMap(({ id, kind }) => {
		if (kind !== 'factor') return [];
		const both = pairs.flatMap(([first, second]) => {
			const [a, b] = [first, second].map((row) => score.get(row.sort.get(id)?.pile ?? ''));
			return typeof a === 'number' && typeof b === 'number' ? [[a + 1, b + 1] as const] : [];
		});
		const found = weightedKappa(both, 3);
		return found ? [{ card: id, ...found }] : [];
	});
	const icc = (axis: 'intrinsic' | 'external') =>
		iccAgreement(
			pairs.flatMap(([first, second]) => {
				const [a, b] = [first.score?.[axis].balance, second.score?.[axis].balance];
				return a === undefined || b === undefined ? [] : [[a, b] as const];
			})
		);
	const cells = pairs.flatMap(([first, second]) => {
		const [a, b] = [cellOf(first), cellOf(second)];
		return a && b ? [{ first: a, second: b }] : [];
	});
	return {
		people: pairs.length,
		cards,
		intrinsic: icc('intrinsic'),
		external: icc('external'),
		letters: FIRM_CELLS.flatMap((first) =>
			FIRM_CELLS.flatMap((second) => {
				const people = cells.filter((one) => one.first === first && one.second === second).length;
				return people > 0 ? [{ first, second, people }] : [];
			})
		),
		sameLetter:
			cells.length === 0
				? undefined
				: cells.filter(({ first, second }) => first === second).length / cells.length
	};
}

/** Do people fall apart in groups of their own accord, and are those the four profiles? (G5) */
export function* groupsFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['groups']> {
	const people = firstFactors(study)
		.flat()
		.map((row) => {
			const cell = cellOf(row);
			return { sort: row.sort, firm: LETTERS.find((letter) => letter === cell) };
		});
	return {
		people: people.length,
		plane: yield* peopleGroups(study.deck, people, seed),
		cards: yield* peopleClusters(
			people.map(({ sort }) => sort),
			seed
		)
	};
}

const RULES = ['weighted', 'will', 'strict', 'blocker'] as const;

function lettersBy(
	rule: LettersByRule['rule'],
	scores: readonly Score[],
	letterOf: (score: Score) => Letter | undefined
): LettersByRule {
	const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
	for (const score of scores) counts[letterOf(score) ?? 'none'] += 1;
	return { rule, ...counts };
}

/** What other rules make of the same sorts (S5), and how far letters are from turning (S4). */
export function* alternativesFigure(study: Study): Generator<void, FigureResults['alternatives']> {
	const everybody = firstFactors(study)
		.flat()
		.flatMap((row) => row.score ?? []);
	const scores = everybody.filter(({ profile }) => profile.status === 'firm');
	yield;
	const margins = new Map<number, number>();
	for (const { intrinsic, external } of scores) {
		const margin = Math.min(intrinsic.margin, external.margin);
		margins.set(margin, (margins.get(margin) ?? 0) + 1);
	}
	const far = (index: number) => index > 0.95 || index < 0.05;
	return {
		rows: RULES.map((rule) => {
			const both = scores.filter((score) => score.alternatives[rule].letter !== undefined);
			return {
				rule,
				both: both.length,
				same: both.filter((s) => s.alternatives[rule].letter === s.profile.letter).length,
				disagrees: scores.filter((score) => disagrees(score, score.alternatives[rule])).length,
				firm: scores.length
			};
		}),
		letters: [
			lettersBy('primary', everybody, ({ profile }) =>
				profile.status === 'firm' ? profile.letter : undefined
			),
			lettersBy('primary-any', everybody, ({ profile }) => profile.letter),
			...RULES.map((rule) => lettersBy(rule, everybody, (score) => score.alternatives[rule].letter))
		],
		people: everybody.length,
		margins: [...margins].sort(([a], [b]) => a - b).map(([cards, people]) => ({ cards, people })),
		sure: scores.filter((s) => far(s.intrinsic.signIndex) && far(s.external.signIndex)).length,
		firm: scores.length
	};
}
