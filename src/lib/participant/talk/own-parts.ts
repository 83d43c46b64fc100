import { foldAnswers } from '$lib/domain/answers';
import { textIn } from '$lib/domain/deck';
import { foldSort } from '$lib/domain/sort';
import { handOfRound } from '$lib/domain/hand';
import { ownResult, type OwnResult } from './own-result';
import { cardsScored, newestRound } from '../own-step';
import type { SessionState } from '../session';
import { writtenCards, writtenNeed } from '../questions/written-cards';

/** A person's own part of the talk, from what is on the device. */
export interface OwnParts {
	readonly result: OwnResult;
	/** laid a card in the newest round */
	readonly laid: boolean;
	/** ids of the top 3, in the order picked */
	readonly emphasis: readonly string[];
	/** texts of the cards they wrote */
	readonly written: readonly string[];
	/** texts of what they need, the first need first */
	readonly needs: readonly string[];
	/** What they wrote with a card; empty: nothing. */
	readonly commentOf: (card: string) => string;
	/** The words of the pile a factor card lies on for this person, if it does. */
	readonly pileOf: (card: string) => string | undefined;
}

/** Undefined until the first state arrives, and for followers. */
export function ownParts(state: SessionState, language: string): OwnParts | undefined {
	const { deck, viewer } = state.person;
	const { snapshot } = state.progress;
	const round = snapshot && newestRound(snapshot, 'factors');
	if (viewer || !round) return undefined;
	const answers = foldAnswers(state.entries);
	const sort = foldSort(state.entries, round.id);
	const hand = handOfRound(deck, snapshot.settings, answers.anchors.work, round);
	const needsRound = newestRound(snapshot, 'needs');
	const needed = needsRound
		? cardsScored(
				deck,
				handOfRound(deck, snapshot.settings, answers.anchors.work, needsRound),
				foldSort(state.entries, needsRound.id),
				1
			)
		: [];
	const isFirst = (id: string) => Number(id === answers.first);
	return {
		laid: sort.size > 0,
		result: ownResult(deck, hand, sort, answers, round.id),
		emphasis: answers.emphasis.get(round.id) ?? [],
		written: writtenCards(answers).map((card) => card.text),
		needs: [
			...[...needed]
				.sort((a, b) => isFirst(b.id) - isFirst(a.id))
				.map((card) => textIn(card.text, language)),
			...[writtenNeed(answers)].filter((text) => text !== undefined)
		],
		commentOf: (card) => answers.comments.get(card) ?? '',
		pileOf(card) {
			const pile = sort.get(card)?.pile;
			const found = deck.piles.factor.find((one) => one.id === pile);
			return found && textIn(found.text, language);
		}
	};
}
