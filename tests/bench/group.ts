import { builtInDecks } from '$lib/decks/built-in';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { CODE, type PileMatrix } from '$lib/domain/statistics/pile-matrix';
import { matrixSimilarity } from '$lib/domain/statistics/similarity';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { seeded } from '$lib/domain/seeded';
import { readings } from './readings';

/**
 * Closing a round of 500 people and 42 cards, what a person costs from 50 to 5 000, and measures
 * over 100 000 sorts beside a bare pass over the bytes. Ratios count; milliseconds are this
 * machine's.
 */
const [deck] = builtInDecks;
if (!deck) throw new Error('no deck');
const cards = deck.cards.filter((card) => card.kind === 'factor').slice(0, 42);
const settings = {
	minGroup: 5,
	powerInRoom: false,
	exactBelow10: false,
	shown: 'numbers'
} as const;
const hand = cards.map((card) => card.id);

/** The middle of some runs, in milliseconds, after two to warm up. */
function middleOf(runs: number, work: () => void): number {
	work();
	work();
	const times = Array.from({ length: runs }, () => {
		const began = performance.now();
		work();
		return performance.now() - began;
	});
	return times.sort((a, b) => a - b)[runs >> 1] as number;
}

function closing(people: number): () => void {
	const random = seeded(people);
	const sorts = Array.from({ length: people }, () => {
		const lean = random();
		return new Map(
			cards.map(({ id }, at) => {
				const pile =
					random() < 0.04
						? 'skip'
						: random() < 0.25
							? 'neutral'
							: random() < lean
								? 'helps'
								: 'hinders';
				return [id, { card: id, pile, position: at + 1, changes: 0, via: 'tap' as const }];
			})
		);
	});
	return () => {
		const sorters = sorts.map((sort): Sorter => {
			const said = { emphasis: [], blocker: undefined };
			return {
				work: 'unsaid',
				hand,
				sort,
				profile: scoreSort(deck as NonNullable<typeof deck>, cards, sort, said)?.profile,
				emphasis: [],
				blocker: undefined,
				tableCard: undefined,
				exactAgreed: false,
				typed: false
			};
		});
		groupPicture({
			round: 'factors-1',
			part: 'factors',
			deck: deck as NonNullable<typeof deck>,
			settings,
			people: sorters
		});
	};
}

function manySorts(people: number): PileMatrix {
	const random = seeded(1);
	const codes = [CODE.helps, CODE.hinders, CODE.neutral];
	const cells = Uint8Array.from(
		{ length: people * cards.length },
		() => codes[Math.floor(random() * 3)] as number
	);
	return { cards, people, cells, got: new Uint8Array(cells.length).fill(1) };
}

const { take, failed } = readings();
/** Not a number where it failed: so are the ratios that it is in, and they stay off the line. */
const read = async (name: string, work: () => number) =>
	(await take(name, async () => work())) ?? NaN;
const fifty = await read('closing 50', () => middleOf(25, closing(50)));
const fiveHundred = await read('closing 500', () => middleOf(9, closing(500)));
const fiveThousand = await read('closing 5000', () => middleOf(5, closing(5_000)));
const matrix = manySorts(100_000);
const counts = new Int32Array(8);
const bare = await read('bare pass', () =>
	middleOf(9, () => {
		const { cells } = matrix;
		for (let at = 0; at < cells.length; at++) {
			const code = cells[at] as number;
			counts[code] = (counts[code] as number) + 1;
		}
	})
);
const pairs = await read('similarity', () =>
	middleOf(7, () => matrixSimilarity(matrix, [CODE.helps, CODE.hinders, CODE.neutral]))
);

const rounded = (value: number) => (Number.isNaN(value) ? undefined : Number(value.toFixed(2)));
process.stdout.write(
	`${JSON.stringify({
		bench: 'group',
		cards: cards.length,
		closing_500_ms: rounded(fiveHundred),
		per_person_5000_to_50: rounded(fiveThousand / 5_000 / (fifty / 50)),
		per_person_5000_to_500: rounded(fiveThousand / 5_000 / (fiveHundred / 500)),
		sorts: matrix.people,
		bare_pass_ms: rounded(bare),
		similarity_to_bare: rounded(pairs / bare),
		...failed()
	})}\n`
);
if (failed().failed) process.exitCode = 2;
