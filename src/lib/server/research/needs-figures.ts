import { needsCoder, type CodedPerson } from '$lib/domain/statistics/code-needs';
import { cardCounts } from '$lib/domain/statistics/card-counts';
import { holm } from '$lib/domain/statistics/holm';
import { mixedLogit, type MixedLogit, type NoModel } from '$lib/domain/statistics/mixed-logit';
import { withOwnPiles, type BalancedPerson } from '$lib/domain/statistics/with-own-piles';
import { needDifferences, type NeedDifference } from '$lib/domain/statistics/needs-difference';
import { needsByGroup } from '$lib/domain/statistics/needs-by-group';
import { DRAWS, needsTests } from '$lib/domain/statistics/needs-tests';
import { twoSided } from '$lib/domain/numbers/normal';
import { pooledShare } from '$lib/domain/statistics/pooled-share';
import { firstNeeds, rowOf, type Study } from '$lib/domain/statistics/study';
import type { NeedModel, NeedTested } from '$lib/protocol/figures-of-needs';
import type { FigureResults } from '$lib/protocol/research-figures';
import { countedRow } from './rows';

const BY_PROFILE = ['profile-without', 'profile'] as const;

/** What people need, over dialogues (G6). */
export function* needsFigure(study: Study): Generator<void, FigureResults['needs']> {
	const { deck } = study;
	const rounds = firstNeeds(study);
	const rows = rounds.flat();
	const cards = deck.cards.filter((card) => card.kind === 'need');
	const byDialogue = rounds.map((list) => cardCounts(cards, deck.piles.need, list.map(countedRow)));
	yield;
	return cards.flatMap((card, at) => {
		const counts = byDialogue.map((one) => one[at]);
		const sum = (of: 'helps' | 'neutral' | 'hinders' | 'placed') =>
			counts.reduce((all, one) => all + (one?.[of] ?? 0), 0);
		const pooled = pooledShare(
			counts.map((one) => ({ y: one?.helps ?? 0, n: one?.placed ?? 0 })),
			1
		);
		if (!pooled) return [];
		const owners: Record<string, number> = {};
		for (const { answers } of rows) {
			const owner = answers.owners.get(card.id);
			if (owner !== undefined) owners[owner] = (owners[owner] ?? 0) + 1;
		}
		return [
			{
				need: card.id,
				placed: sum('placed'),
				needed: sum('helps'),
				have: sum('neutral'),
				noNeed: sum('hinders'),
				share: pooled.share,
				low: pooled.interval?.low,
				high: pooled.interval?.high,
				deff: pooled.deff,
				dialogues: pooled.dialogues,
				first: rows.filter(({ answers }) => answers.first === card.id).length,
				owners
			}
		];
	});
}

/** Needs by own cards and by firm profile, and the test of both (G6 a, b, c). */
export function* needsByProfileFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['needs-by-profile']> {
	const coded = yield* codedPeople(study);
	const people = coded.map((list) => list.map(({ person }) => person));
	const differences = new Map(
		(yield* needDifferences(study.deck, people, seed)).map((one) => [
			`${one.need} ${one.by} ${one.group}`,
			one
		])
	);
	const groups = needsByGroup(study.deck, people).map(({ need, by, group, share }) => ({
		need,
		by,
		group,
		...differenceIn(differences.get(`${need} ${by} ${group}`)),
		needed: share.n,
		placed: share.total,
		share: share.share,
		low: share.interval?.low,
		high: share.interval?.high,
		dialogues: share.dialogues,
		deff: share.deff
	}));
	yield;
	const ids = study.deck.cards.filter((card) => card.kind === 'need').map((card) => card.id);
	const found = yield* needsTests(coded, ids.length, seed);
	const tests = BY_PROFILE.flatMap((by) =>
		found[by].map(({ vInterval: ends, ...one }, at): NeedTested => ({
			need: ids[at] as string,
			by,
			...one,
			vLow: ends?.low,
			vHigh: ends?.high
		}))
	);
	return { groups, tests: tests.filter(({ n }) => n > 0), draws: DRAWS };
}

const differenceIn = (one: NeedDifference | undefined) => ({
	difference: one?.difference,
	differenceLow: one?.interval?.low,
	differenceHigh: one?.interval?.high
});

/** The mixed logistic model of each need on both balances (G6). */
export function* needsModelFigure(study: Study): Generator<void, FigureResults['needs-model']> {
	const coded = yield* codedPeople(study);
	const ids = study.deck.cards.filter((card) => card.kind === 'need').map((card) => card.id);
	const models: NeedModel[] = [];
	for (const by of BY_PROFILE) {
		const fitted: (Omit<NeedModel, 'outcome'> & { outcome: MixedLogit | NoModel })[] = [];
		for (const [at, need] of ids.entries()) {
			const rows = coded.flatMap((people, group) =>
				people.flatMap(({ person }): BalancedPerson[] => {
					const one = person.needs[at];
					const { intrinsic, external } = (by === 'profile' ? person.asIs : one?.without) ?? {};
					if (!one || one.answer < 0 || intrinsic === undefined || external === undefined)
						return [];
					return [{ group, y: one.answer === 1 ? 1 : 0, intrinsic, external, piles: one.piles }];
				})
			);
			if (rows.length === 0) continue;
			const outcome = yield* mixedLogit(withOwnPiles(rows));
			const dialogues = new Set(rows.map(({ group }) => group)).size;
			fitted.push({ need, by, n: rows.length, dialogues, outcome });
		}
		models.push(...withHolm(fitted));
	}
	return models;
}

/** Corrects each of the first four coefficients over all needs that have a model. */
function withHolm(
	fitted: readonly (Omit<NeedModel, 'outcome'> & { outcome: MixedLogit | NoModel })[]
): NeedModel[] {
	const told = fitted.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome]));
	const families = [0, 1, 2, 3].map((at) =>
		holm(
			told.map(({ coefficients, errors }) =>
				twoSided((coefficients[at] as number) / (errors[at] as number))
			)
		)
	);
	return fitted.map(({ outcome, ...one }) => {
		if (typeof outcome === 'string') return { ...one, outcome };
		const pHolm = families.map((family) => family[told.indexOf(outcome)] as number);
		return { ...one, outcome: { ...outcome, pHolm } };
	});
}

/** People who sorted both their factors and their needs before anything of the group was shown. */
function* codedPeople(
	study: Study
): Generator<
	void,
	readonly (readonly { readonly person: CodedPerson; readonly work: string }[])[]
> {
	const code = needsCoder(study.deck);
	const all: { person: CodedPerson; work: string }[][] = [];
	for (const people of study.dialogues) {
		const list: { person: CodedPerson; work: string }[] = [];
		for (const one of people) {
			const [factors, needs] = [rowOf(one, 'factors-1'), rowOf(one, 'needs-1')];
			if (factors?.timing !== 'before' || needs?.timing !== 'before') continue;
			list.push({
				person: code({ needs: needs.sort, factors: factors.sort, hand: factors.hand }),
				work: factors.answers.anchors.work ?? ''
			});
		}
		all.push(list);
		yield;
	}
	return all;
}
