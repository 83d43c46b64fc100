import { untrack } from 'svelte';
import { textIn, type Card, type Pile } from '$lib/domain/deck';
import type { Entry, Via } from '$lib/domain/entry';
import { foldSort, type Sort } from '$lib/domain/sort';
import type { Unnumbered } from '$lib/live/outbox';
import { useTexts } from '$lib/messages/texts.svelte';
import { useAnnounce } from '$lib/ui/announce';
import { usePressGate } from './guard-presses';
import { historyOf, type Step } from './history';
import { waitingCards } from './waiting-cards';

export type SortedCard = Pick<Card, 'id' | 'text' | 'hint' | 'alt' | 'audio'>;

/** What is laid, and by which entries. */
export interface Laying {
	/** In this person's own order. */
	readonly cards: readonly SortedCard[];
	readonly piles: readonly Pile[];
	readonly round: string;
	readonly entries: readonly Entry[];
	/** Language of the card texts. */
	readonly language: string;
	/** Done when it is shown. */
	readonly say: (entry: Unnumbered) => Promise<void> | void;
	/** Cards put off before, oldest first. */
	readonly later?: readonly string[] | undefined;
	readonly putOff?: (cards: readonly string[]) => void;
	/** Nothing can be moved now. */
	readonly paused?: boolean;
}

/** Where the cards of a round lie, and every way to move one: each says whether it moved. */
interface SortMoves {
	readonly sort: Sort;
	/** Cards in no pile, the next one first. */
	readonly waiting: readonly string[];
	/** The card in the hand. */
	readonly current: SortedCard | undefined;
	readonly undoable: Step | undefined;
	readonly redoable: Step | undefined;
	readonly move: (card: string, pile: Pile | undefined, via: Via) => Promise<boolean>;
	/** Lays the card in the hand. */
	readonly lay: (pile: Pile, via: Via) => Promise<boolean>;
	/** Takes the newest step back, or does the step taken back last again. */
	readonly step: (taken: Step, via: Via) => Promise<boolean>;
	/** The card in the hand comes after all others. */
	readonly putOff: () => void;
	/** Shows that the press was noticed although nothing can be done now. */
	readonly refuse: () => false;
}

/** All inputs make the same move, one at a time: a second tap cannot hit an unseen card. */
export function sortMoves(laying: () => Laying): SortMoves {
	const t = useTexts('participant');
	const announce = useAnnounce();
	const gate = usePressGate();

	let later = $state.raw(untrack(() => laying().later ?? []));
	let busy = false;

	const order = $derived(laying().cards.map((card) => card.id));
	const sort = $derived(foldSort(laying().entries, laying().round));
	const waiting = $derived(waitingCards(order, (card) => sort.has(card), later));
	const current = $derived(laying().cards.find((card) => card.id === waiting[0]));
	const history = $derived(historyOf(laying().entries, laying().round));

	const textOf = (text: Card['text'] | undefined) => textIn(text ?? {}, laying().language);
	const nameOf = (id: string) => textOf(laying().cards.find((card) => card.id === id)?.text);

	function refuse(): false {
		gate?.nudge();
		return false;
	}

	async function move(card: string, pile: Pile | undefined, via: Via): Promise<boolean> {
		if (laying().paused || busy) return refuse();
		busy = true;
		const shown = order.indexOf(card) + 1;
		await laying().say({
			kind: 'move',
			round: laying().round,
			card,
			pile: pile?.id ?? null,
			via,
			shown
		});
		busy = false;
		announce(
			pile ? t.sort.placed(shown, order.length, textOf(pile.text)) : t.sort.takenBack(nameOf(card))
		);
		return true;
	}

	async function step({ card, to }: Step, via: Via): Promise<boolean> {
		if (busy) return refuse();
		setLater(later.filter((one) => one !== card));
		const pile = laying().piles.find(({ id }) => id === to);
		if (!(await move(card, pile, via))) return false;
		// what comes back is the card in the hand, whatever was put off
		if (to === null) setLater(waiting.filter((one) => one !== card));
		return true;
	}

	function setLater(cards: readonly string[]) {
		later = cards;
		laying().putOff?.(cards);
	}

	return {
		get sort() {
			return sort;
		},
		get waiting() {
			return waiting;
		},
		get current() {
			return current;
		},
		get undoable() {
			return history.undo.at(-1);
		},
		get redoable() {
			return history.redo.at(-1);
		},
		move,
		lay: async (pile, via) => (current ? move(current.id, pile, via) : false),
		step,
		putOff() {
			if (!current) return;
			announce(t.sort.putOff(nameOf(current.id)));
			setLater([...later.filter((one) => one !== current?.id), current.id]);
		},
		refuse
	};
}
