import { builtInDecks } from '$lib/decks/built-in';
import { foldAnswers } from '$lib/domain/answers';
import { handOf, type Card, type Deck } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Study, StudyPerson } from '$lib/domain/statistics/study';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { seeded, type Random } from '$lib/domain/seeded';
import { foldSort } from '$lib/domain/sort';

const deck = builtInDecks[0] as Deck;

/** A standard normal number. */
const normal = (random: Random) =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

interface Person {
	readonly inside: number;
	readonly outside: number;
	readonly work: 'employed' | 'not-employed';
}

/**
 * An invented study: people lean one way inside and one outside, dialogues differ, needs follow the
 * outside a little. Two in three dialogues sort twice with nothing between, the third again after
 * the talk.
 */
export function aStudy(dialogues = 14, seed = 20_261_125): Study {
	const random = seeded(seed);
	let participant = 0;
	return {
		deck,
		dialogues: Array.from({ length: dialogues }, (_, at) => {
			const drift = normal(random) * 0.5;
			const size = 6 + Math.floor(random() * 7);
			return Array.from({ length: size }, (): StudyPerson => {
				participant += 1;
				const person: Person = {
					inside: 0.4 + normal(random) + drift / 2,
					outside: -0.2 + normal(random) + drift,
					work: random() < 0.6 ? 'employed' : 'not-employed'
				};
				return {
					rows: rowsOf(person, at, participant, random),
					released: new Set(at % 3 === 2 ? ['factors-1'] : [])
				};
			});
		})
	};
}

function rowsOf(
	person: Person,
	dialogue: number,
	participant: number,
	random: Random
): readonly ResearchRow[] {
	const hand = handOf(deck, 'factor', 'core', person.work);
	const needs = handOf(deck, 'need', 'core', person.work);
	const entries: Entry[] = [];
	const add = (entry: object) => entries.push({ ...entry, seq: entries.length + 1 } as Entry);
	const put = (round: string, card: Card, pile: string) =>
		add({ kind: 'move', round, card: card.id, pile, via: 'tap' });
	const factorPile = (card: Card) => {
		const lean = card.axis === 'intrinsic' ? person.inside : person.outside;
		const drawn = random();
		if (drawn < 0.03) return 'skip';
		if (drawn < 0.3) return 'neutral';
		return random() < 1 / (1 + Math.exp(-1.6 * lean)) ? 'helps' : 'hinders';
	};
	for (const card of hand) if (random() < 0.97) put('factors-1', card, factorPile(card));
	for (const card of needs) {
		const wants = 1 / (1 + Math.exp(0.3 + 0.9 * person.outside));
		const drawn = random();
		put(
			'needs-1',
			card,
			drawn < 0.05 ? 'skip' : random() < wants ? 'need' : random() < 0.5 ? 'have' : 'no-need'
		);
	}
	const again = dialogue % 3 === 2 ? hand.slice(0, 5) : [];
	for (const card of again) if (random() < 0.8) put('replace-1', card, factorPile(card));
	const twice = dialogue % 3 !== 2;
	if (twice) for (const card of hand) put('factors-2', card, factorPile(card));
	add({ kind: 'emphasis', round: 'factors-1', cards: hand.slice(0, 3).map(({ id }) => id) });
	add({ kind: 'blocker', round: 'factors-1', card: random() < 0.3 ? (hand[4]?.id ?? null) : null });
	add({ kind: 'first', card: needs[Math.floor(random() * needs.length)]?.id });
	const guess =
		person.inside > 0 ? (person.outside > 0 ? 'A' : 'B') : person.outside > 0 ? 'C' : 'D';
	add({
		kind: 'fit',
		round: 'factors-1',
		fit: random() < 0.7 ? 'yes' : 'partly',
		self: random() < 0.75 ? guess : random() < 0.5 ? 'unknown' : 'A',
		order: random() < 0.5 ? 'before' : 'after'
	});
	const answers = foldAnswers([
		{ kind: 'anchor', seq: 1, want: 'yes', doing: 'no', work: person.work },
		...entries.map((entry) => ({ ...entry, seq: entry.seq + 1 }))
	]);
	const row = (round: string, part: ResearchRow['part'], cards: readonly Card[]): ResearchRow => {
		const sort = foldSort(entries, round);
		return {
			study: 'invented',
			dialogue: dialogue + 1,
			deck,
			size: 'core',
			mode: 'dialogue',
			period: '2026-11',
			participant,
			round,
			part,
			language: 'nl',
			assisted: 'none',
			background: [],
			consent: 'kaartgesprek-1',
			answers,
			late: false,
			timing: 'before',
			hand: cards,
			sort,
			score:
				part === 'factors'
					? scoreSort(deck, cards, sort, {
							emphasis: answers.emphasis.get(round) ?? [],
							blocker: answers.blocker.get(round)
						})
					: undefined
		};
	};
	return [
		row('factors-1', 'factors', hand),
		row('needs-1', 'needs', needs),
		...(again.length > 0 ? [row('replace-1', 'replace', again)] : []),
		...(twice ? [row('factors-2', 'factors', hand)] : [])
	].filter(({ sort }) => sort.size > 0);
}
