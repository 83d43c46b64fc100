import { adjustedRand } from '$lib/domain/statistics/adjusted-rand';
import { drawnPeople } from '$lib/domain/statistics/drawn-people';
import { firmCell } from '$lib/domain/statistics/distribution';
import {
	latentClasses,
	parametersOf,
	type LaidCards,
	type LatentClassModel
} from '$lib/domain/statistics/latent-classes';
import { firstFactors, type Study } from '$lib/domain/statistics/study';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { seeded } from '$lib/domain/seeded';
import { LETTERS } from '$lib/domain/scoring/profile';
import type { FigureResults } from '$lib/protocol/research-figures';

const MOST_CLASSES = 6;
const FEWEST_PEOPLE = 20;
/** One turn of a fit grows with people × cards × classes: of more people so many are drawn. */
const MOST_PEOPLE = 2_000;

/** Latent classes of the first factor rounds, 1 to 6 (G5); none under 20 people. */
export function* latentFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['latent-classes']> {
	const random = seeded(seed);
	const rows = firstFactors(study).flat();
	const drawn = drawnPeople(rows, ({ sort }) => sort, random, MOST_PEOPLE);
	yield;
	const laid = laidCards(study, drawn);
	const found: LatentClassModel[] = [];
	// where everybody laid every card alike there is nothing to part them by
	const most = laid.people < FEWEST_PEOPLE || laid.piles.length === 0 ? 0 : MOST_CLASSES;
	for (let k = 1; k <= most; k++) {
		// with more figures than people a model says nothing
		if (parametersOf(k, laid.piles) >= laid.people) break;
		found.push(yield* latentClasses(laid, k, random));
	}
	const best = found.toSorted((a, b) => a.bic - b.bic)[0];
	const firm = drawn.flatMap(({ score }, at) => {
		const cell = score && firmCell(score.profile);
		const letter = LETTERS.find((one) => one === cell);
		return letter ? [{ letter, of: best?.classOf[at] ?? 0 }] : [];
	});
	const letters = firm.map(({ letter }) => letter);
	return {
		people: rows.length,
		compared: laid.people,
		most: MOST_CLASSES,
		models: found.map(({ classOf: _, ...model }) => model),
		best: best?.k,
		withProfiles:
			new Set(letters).size < 2 || (best?.k ?? 1) < 2
				? undefined
				: adjustedRand(
						letters,
						firm.map(({ of }) => of)
					)
	};
}

/** Cards by the piles that anybody used for them; a card on one pile alone parts nobody. */
function laidCards({ deck }: Study, rows: readonly ResearchRow[]): LaidCards {
	const answers = new Set(
		deck.piles.factor.filter(({ role }) => role === 'answer').map(({ id }) => id)
	);
	const columns = deck.cards.flatMap(({ id, kind }) => {
		if (kind !== 'factor') return [];
		const used = new Set(rows.flatMap(({ sort }) => sort.get(id)?.pile ?? []));
		const piles = [...answers].filter((pile) => used.has(pile));
		return piles.length > 1 ? [{ id, piles }] : [];
	});
	const cells = new Int8Array(rows.length * columns.length);
	rows.forEach(({ sort }, person) =>
		columns.forEach(({ id, piles }, column) => {
			cells[person * columns.length + column] = piles.indexOf(sort.get(id)?.pile ?? '');
		})
	);
	return { people: rows.length, piles: columns.map(({ piles }) => piles.length), cells };
}
