import type { PersonWithNeeds } from '$lib/domain/statistics/answers-by-profile';
import type { Deck } from '$lib/domain/deck';
import { firstRounds, type ExportedDialogue } from './rows';

/** The deck version that most people sorted; undefined for an empty group. */
export function mostUsedDeck(dialogues: readonly ExportedDialogue[]): Deck | undefined {
	const people = new Map<string, { deck: Deck; people: number }>();
	for (const { source, people: count } of dialogues) {
		const key = `${source.deck.id}@${source.deck.version}`;
		const before = people.get(key)?.people ?? 0;
		people.set(key, { deck: source.deck, people: before + count });
	}
	return [...people.values()].sort((a, b) => b.people - a.people)[0]?.deck;
}

/** Whether a dialogue was sorted with this deck version. */
export const isWith =
	(deck: Deck) =>
	({ source }: ExportedDialogue): boolean =>
		source.deck.id === deck.id && source.deck.version === deck.version;

/** People who sorted both, before anything of the group was shown (G6). */
export function peopleWithNeeds(dialogue: ExportedDialogue): readonly PersonWithNeeds[] {
	const factors = new Map(
		firstRounds(dialogue)
			.filter((row) => row.timing === 'before')
			.map((row) => [row.participant, row])
	);
	return dialogue.rows
		.filter((row) => row.round === 'needs-1' && row.timing === 'before')
		.flatMap((row): PersonWithNeeds[] => {
			const own = factors.get(row.participant);
			if (!own) return [];
			const work = own.answers.anchors.work ?? '';
			return [{ needs: row.sort, factors: own.sort, hand: own.hand, work }];
		});
}
