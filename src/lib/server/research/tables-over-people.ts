import { hasSides, type Deck } from '$lib/domain/deck';
import { cardsTable } from '$lib/domain/export/cards-table';
import { needsByProfileTable, type NeedPValues } from '$lib/domain/export/needs-by-profile-table';
import { needsSummaryTable } from '$lib/domain/export/needs-summary';
import {
	profileDistributionTable,
	type DistributionGroup
} from '$lib/domain/export/profile-distribution';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { similarityTable } from '$lib/domain/export/similarity-table';
import type { Table } from '$lib/domain/export/table';
import { answersByProfile, LEFT_OUT_CARDS } from '$lib/domain/statistics/answers-by-profile';
import { cardCounts } from '$lib/domain/statistics/card-counts';
import { needsCoder } from '$lib/domain/statistics/code-needs';
import { distributionOf } from '$lib/domain/statistics/distribution';
import { needsTests } from '$lib/domain/statistics/needs-tests';
import { pooledDistribution } from '$lib/domain/statistics/pooled-distribution';
import { similarity } from '$lib/domain/statistics/similarity';
import { inSlices } from './in-slices';
import { isWith, mostUsedDeck, peopleWithNeeds } from './people-with-needs';
import { countedRow, decksOf, firstRounds, type ExportedDialogue } from './rows';

/** A table over people, computed only from exported rows (D12). */
interface TableOverPeople {
	readonly name: string;
	readonly columns: Table['columns'];
	readonly make: (dialogues: readonly ExportedDialogue[]) => Table | Promise<Table>;
}

const tableOver = ({ name, columns }: Table, make: TableOverPeople['make']): TableOverPeople => ({
	name,
	columns,
	make
});

/** The tables over people of an export. */
export const TABLES_OVER_PEOPLE: readonly TableOverPeople[] = [
	tableOver(profileDistributionTable([]), (dialogues) =>
		profileDistributionTable(distributionGroups(dialogues))
	),
	tableOver(
		needsByProfileTable([], () => undefined),
		needsByProfile
	),
	tableOver(needsSummaryTable([]), (dialogues) =>
		needsSummaryTable(dialogues.map((one) => countedRound(one, 'needs-1')))
	),
	tableOver(cardsTable([]), (dialogues) =>
		cardsTable(dialogues.map((one) => countedRound(one, 'factors-1')))
	),
	tableOver(similarityTable({ cards: [], leftOut: [], both: [], same: [] }), (dialogues) =>
		similarityTable(pooledSimilarity(dialogues))
	)
];

/** The pooled distribution of each factor round by deck version, as a letter of other cards is
 * another letter; of the first round also by work and language (G3). */
const distributionGroups = (dialogues: readonly ExportedDialogue[]): readonly DistributionGroup[] =>
	decksOf(dialogues).flatMap((deck) => groupsOfDeck(deck, dialogues.filter(isWith(deck))));

function groupsOfDeck(
	deck: Deck,
	dialogues: readonly ExportedDialogue[]
): readonly DistributionGroup[] {
	const group = (
		groupBy: string,
		name: string,
		belongs: (row: ResearchRow) => boolean,
		round = 'factors-1'
	): DistributionGroup[] => {
		const pooled = pooledDistribution(
			dialogues
				.map((dialogue) =>
					distributionOf(
						dialogue.rows
							.filter((row) => row.round === round && belongs(row))
							.flatMap((row) => row.score?.profile ?? [])
					)
				)
				.filter((distribution) => distribution.total > 0)
		);
		if (!pooled) return [];
		const { id, version: deckVersion } = deck;
		return [{ groupBy, group: name, round, deck: id, deckVersion, pooled }];
	};
	const rows = dialogues.flatMap(firstRounds);
	const values = (of: (row: ResearchRow) => string | undefined) =>
		[...new Set(rows.flatMap((row) => of(row) ?? []))].sort();
	const rounds = new Set(rowsOf(dialogues).flatMap((row) => (row.score ? [row.round] : [])));
	return [
		...[...rounds].sort().flatMap((round) => group('all', 'all', () => true, round)),
		...values((row) => row.answers.anchors.work).flatMap((work) =>
			group('work', work, (row) => row.answers.anchors.work === work)
		),
		...values((row) => row.language).flatMap((language) =>
			group('language', language, (row) => row.language === language)
		)
	];
}

const rowsOf = (dialogues: readonly ExportedDialogue[]) =>
	dialogues.flatMap((dialogue) => dialogue.rows);

/** Counts and emphasis of one round of a dialogue. */
function countedRound(dialogue: ExportedDialogue, round: 'factors-1' | 'needs-1') {
	const { deck } = dialogue.source;
	const kind = round === 'needs-1' ? ('need' as const) : ('factor' as const);
	const people = dialogue.rows.filter((row) => row.round === round);
	const cards = deck.cards.filter((card) => card.kind === kind);
	const counts = cardCounts(cards, deck.piles[kind], people.map(countedRow));
	const emphasis = new Map<string, number>();
	for (const row of people) {
		for (const card of row.answers.emphasis.get(round) ?? []) {
			emphasis.set(card, (emphasis.get(card) ?? 0) + 1);
		}
	}
	return { dialogue: dialogue.number, deck, counts, emphasis, sides: hasSides(deck) };
}

/** Pairs of cards over all dialogues' first rounds; cards of several decks by their id (G5). */
function pooledSimilarity(dialogues: readonly ExportedDialogue[]) {
	const decks = decksOf(dialogues);
	const cards = new Map(
		decks.flatMap((deck) =>
			deck.cards.filter((card) => card.kind === 'factor').map((card) => [card.id, card] as const)
		)
	);
	const dealt = new Set(dialogues.flatMap(firstRounds).flatMap((row) => [...row.sort.keys()]));
	return similarity(
		[...cards.values()].filter((card) => dealt.has(card.id)),
		decks[0]?.piles.factor ?? [],
		dialogues.flatMap(firstRounds).map((row) => row.sort)
	);
}

/** Seed of the shuffles: the same rows give the same p. */
const SEED = 20_240_601;

/** For the deck version that most people sorted: a need of another deck is another need. */
async function needsByProfile(dialogues: readonly ExportedDialogue[]): Promise<Table> {
	const deck = mostUsedDeck(dialogues);
	if (!deck) return needsByProfileTable([], () => undefined);
	const people = dialogues.filter(isWith(deck)).map(peopleWithNeeds);
	const ids = deck.cards.filter((card) => card.kind === 'need').map((card) => card.id);
	const code = needsCoder(deck);
	const found = await inSlices(
		needsTests(
			people.map((list) => list.map((one) => ({ person: code(one), work: one.work }))),
			ids.length,
			SEED
		)
	);
	const tests = new Map<string, NeedPValues>();
	for (const leaveOut of LEFT_OUT_CARDS) {
		found[leaveOut === 'none' ? 'profile' : 'profile-without'].forEach(({ pMaxT, pHolm }, at) =>
			tests.set(`${leaveOut} ${ids[at]}`, { maxT: pMaxT, holm: pHolm })
		);
	}
	return needsByProfileTable(answersByProfile(deck, people), (need, leaveOut) =>
		tests.get(`${leaveOut} ${need}`)
	);
}
