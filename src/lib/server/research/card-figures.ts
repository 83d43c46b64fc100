import type { Card, Deck, Letter } from '$lib/domain/deck';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { agreementIntervals } from '$lib/domain/statistics/agreement-interval';
import { capabilityPattern } from '$lib/domain/statistics/capability';
import { cardCounts } from '$lib/domain/statistics/card-counts';
import { cardTree } from '$lib/domain/statistics/card-tree';
import { FEWEST_TOLD } from '$lib/domain/disclosure/fewest-told';
import { effectiveDialogues } from '$lib/domain/statistics/jackknife';
import { pileCounts } from '$lib/domain/statistics/pile-counts';
import { pooledNet, type PooledNet } from '$lib/domain/statistics/pooled-net';
import { FEWEST_DIALOGUES, pooledShare } from '$lib/domain/statistics/pooled-share';
import { shiftOf } from '$lib/domain/statistics/shift-of';
import { similarity } from '$lib/domain/statistics/similarity';
import { firstFactors, rowOf, type Study } from '$lib/domain/statistics/study';
import { LETTERS } from '$lib/domain/scoring/profile';
import type { PatternRow, ShiftRow } from '$lib/protocol/figures-of-cards';
import type { FigureResults } from '$lib/protocol/research-figures';
import { countedRow } from './rows';
import { sumOf } from '$lib/domain/numbers/sum-of';

const firmLetter = (row: ResearchRow): Letter | undefined =>
	row.score?.profile.status === 'firm' ? row.score.profile.letter : undefined;

/** What carries people and what holds them back, of all and of each firm profile (G4). */
export function* patternFigure(study: Study): Generator<void, FigureResults['pattern']> {
	const rounds = firstFactors(study);
	const found: PatternRow[] = [];
	for (const of of ['all', ...LETTERS] as const) {
		const sorts = rounds
			.map((rows) => rows.filter((row) => of === 'all' || firmLetter(row) === of))
			.filter((rows) => rows.length > 0)
			.map((rows) => rows.map((row) => row.sort));
		const people = sorts.reduce((sum, list) => sum + list.length, 0);
		yield;
		for (const by of ['dimension', 'facet', 'role'] as const) {
			for (const one of capabilityPattern(study.deck, sorts, by)) {
				if (one.balance === undefined) continue;
				found.push({
					of,
					people,
					by,
					id: one.id,
					placements: one.helps + one.hinders + one.neutral,
					balance: one.balance,
					low: one.interval?.low,
					high: one.interval?.high
				});
			}
		}
	}
	return found;
}

/** The factor cards that anybody in these rows got, in deck order. */
function dealtCards(deck: Deck, rows: readonly ResearchRow[]): readonly Card[] {
	const dealt = new Set<string>();
	const hands = new Set(rows.map((row) => row.hand));
	for (const hand of hands) for (const card of hand) dealt.add(card.id);
	return deck.cards.filter((card) => dealt.has(card.id));
}

/** The net share and polarisation of each card, and how far the cards decide (G1, G2, G8). */
export function* cardsFigure(study: Study, seed: number): Generator<void, FigureResults['cards']> {
	const rounds = firstFactors(study);
	const rows = rounds.flat();
	const cards = dealtCards(study.deck, rows);
	yield;
	const { factor } = study.deck.piles;
	const counts = cardCounts(cards, factor, rows.map(countedRow));
	const byDialogue = rounds.map((list) => cardCounts(cards, factor, list.map(countedRow)));
	yield;
	const nets = counts.map((_, at) =>
		pooledNet(
			byDialogue.map((one) => ({
				up: one[at]?.helps ?? 0,
				down: one[at]?.hinders ?? 0,
				n: one[at]?.placed ?? 0
			})),
			counts.filter(({ placed }) => placed > 0).length
		)
	);
	const lying = pileCounts(
		cards,
		factor,
		rows.map((row) => row.sort)
	);
	const { agreement } = lying;
	yield;
	const each = rounds.map((list) =>
		pileCounts(
			cards,
			factor,
			list.map((row) => row.sort)
		).cards.map(({ counts: piles }) => piles)
	);
	const intervals = yield* agreementIntervals(
		each,
		rounds.map((list) => list.length),
		seed
	);
	const takesNoSide = factor.some(({ role, score }) => role === 'answer' && score === null);
	return {
		cards: counts.flatMap((one, at) => {
			const net = nets[at];
			if (!net) return [];
			const { card, placed, helps, hinders, polarisation = 0 } = one;
			return [{ card, placed, helps, hinders, ...toldNet(net), polarisation }];
		}),
		piles: takesNoSide
			? {
					ids: lying.piles,
					cards: lying.cards.map(({ card, counts, topShare, entropy }, at) => ({
						card,
						counts,
						shares: sharesOf(each.map((one) => one[at] ?? [])),
						topShare,
						entropy
					}))
				}
			: undefined,
		// as of every card: nothing is told of a few people
		consensus: lying.cards
			.filter(({ counts, consensus }) => consensus !== undefined && sumOf(counts) >= FEWEST_TOLD)
			.map((one) => one.card),
		agreement: agreement && {
			cards: agreement.cards,
			fleiss: agreement.fleiss,
			fleissLow: intervals.fleiss?.low,
			fleissHigh: intervals.fleiss?.high,
			ac1: agreement.ac1,
			ac1Low: intervals.ac1?.low,
			ac1High: intervals.ac1?.high
		}
	};
}

/** The share of each pile of one card over dialogues (G3). @param counts by dialogue */
const sharesOf = (counts: readonly (readonly number[])[]) =>
	(counts[0] ?? []).map((_, pile) => {
		const pooled = pooledShare(
			counts.map((one) => ({ y: one[pile] as number, n: sumOf(one) })),
			counts[0]?.length ?? 1
		);
		const { share, interval, joint } = pooled ?? {};
		return {
			share,
			low: interval?.low,
			high: interval?.high,
			jointLow: joint?.low,
			jointHigh: joint?.high
		};
	});

const toldNet = ({ net, interval, joint }: PooledNet) => ({
	net,
	low: interval?.low,
	high: interval?.high,
	jointLow: joint?.low,
	jointHigh: joint?.high
});

/** Which cards lie together (G5); undefined with fewer than three. */
export function* similarityFigure(study: Study): Generator<void, FigureResults['similarity']> {
	const rows = firstFactors(study).flat();
	const cards = dealtCards(study.deck, rows);
	yield;
	const found = similarity(
		cards,
		study.deck.piles.factor,
		rows.map((row) => row.sort)
	);
	if (found.cards.length < 3) return undefined;
	const tenths = found.same.map((row, a) =>
		row.map((same, b) => (10 * same) / (found.both[a]?.[b] as number))
	);
	return { ...cardTree(found.cards, tenths), leftOut: found.leftOut, alike: [] };
}

/** How cards moved between the first factor round and the last one after a talk (G7). */
export function* shiftFigure(study: Study): Generator<void, FigureResults['shift']> {
	const cards = new Set<string>();
	const dialogues = study.dialogues.map((list) =>
		list.flatMap((person) => {
			const first = rowOf(person, 'factors-1');
			const again = person.rows.findLast((row) => row.part === 'replace');
			if (!first || !again) return [];
			for (const card of again.sort.keys()) cards.add(card);
			// somebody not asked to place a card again has not reaffirmed it
			const asked = new Set(again.hand.map(({ id }) => id));
			return [[new Map([...first.sort].filter(([card]) => asked.has(card))), again.sort] as const];
		})
	);
	yield;
	const moved = [...cards].sort();
	const each = dialogues.map((people) => shiftOf(study.deck, moved, people));
	const told = shiftOf(study.deck, moved, dialogues.flat()).filter(({ both }) => both > 0);
	if (told.length === 0) return [];
	const enough =
		effectiveDialogues(dialogues.map(({ length }) => ({ y: 0, n: length }))) >= FEWEST_DIALOGUES;
	// these people only, where nothing can be said about other dialogues
	const together = shiftOf(study.deck, moved, dialogues.flat(), 1 - 0.05 / told.length);
	return told.flatMap((one): ShiftRow[] => {
		const { card, both, towardsHelps: up, towardsHinders: down } = one;
		const own = each.map((list) => list.find((each) => each.card === card));
		const pooled = pooledNet(
			own.map((part) => ({
				up: part?.towardsHelps ?? 0,
				down: part?.towardsHinders ?? 0,
				n: part?.both ?? 0
			})),
			told.length
		);
		if (!pooled || !one.net) return [];
		const found = enough
			? pooled
			: {
					net: one.net.net,
					interval: one.net,
					joint: together.find((each) => each.card === card)?.net
				};
		return [{ card, both, up, down, over: enough ? 'dialogues' : 'people', ...toldNet(found) }];
	});
}
