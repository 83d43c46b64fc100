import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { differences } from '$lib/domain/deck-making/differences';
import { mergeDrafts } from '$lib/domain/deck-making/merge-drafts';
import { changed, historyFrom, redone, undone } from './edit-history';
import { keepSaving, type Saved, type SendAnswer, type Sent } from './keep-saving';
import { keepUnsent, unsentOf } from './unsent-drafts';

type MergeOf = ReturnType<typeof mergeDrafts>;

/** What somebody else made of a draft meanwhile, and the merge of both. */
export interface Clash {
	readonly deck: DraftDeck;
	/** both changed these: the other's version is in the merge */
	readonly conflicts: MergeOf['conflicts'];
	/** what only the other changed */
	readonly changes: ReturnType<typeof differences>;
}

/** An open draft: its content, every way to change it, and its save state. */
export interface DraftDesk {
	readonly id: string;
	/** its maker may publish it to everybody on this server */
	readonly forAll: boolean;
	readonly deck: DraftDeck;
	/** the language that is typed in */
	language: string;
	readonly saved: Saved;
	/** why the server rejects it */
	readonly refused: string | undefined;
	readonly clash: Clash | undefined;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/**
	 * @param place where it is typed: further typing there shares one undo step
	 * @param part counts as reviewed by this change
	 */
	readonly change: (deck: DraftDeck, place?: string, part?: string) => void;
	readonly looked: (part: string) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	/** continues with the merge of both */
	readonly settle: (deck: DraftDeck) => void;
	/** the server counted on by itself, such as for a picture, with this draft unchanged */
	readonly movedOn: (rev: number, draft: DraftDeck) => void;
	/** the revision on the server, once all is sent; undefined: it could not be sent */
	readonly sent: () => Promise<number | undefined>;
	/** returns its stop */
	readonly start: () => () => void;
}

interface DeskOptions {
	readonly id: string;
	readonly from: Sent<DraftDeck>;
	readonly forAll: boolean;
	readonly send: (rev: number, deck: DraftDeck) => Promise<SendAnswer<DraftDeck>>;
}

const same = (a: DraftDeck, b: DraftDeck): boolean => differences(a, b).length === 0;

export function createDraftDesk({ id, from, forAll, send }: DeskOptions): DraftDesk {
	const unsent = unsentOf(id);
	let history = $state.raw(historyFrom(unsent?.draft ?? from.draft));
	let language = $state(from.draft.languages[0] ?? 'nl');
	let saved = $state<Saved>('saved');
	let refused = $state<string>();
	let clash = $state.raw<Clash>();
	let theirs: Sent<DraftDeck> | undefined;

	const saving = keepSaving<DraftDeck>({
		from: unsent?.base ?? from,
		send,
		same,
		keep: (mine) => keepUnsent(id, mine),
		show(now, answer, base) {
			saved = now;
			refused = answer?.kind === 'refused' ? answer.why : undefined;
			if (answer?.kind !== 'differs') return;
			theirs = answer.now;
			const { deck, conflicts } = mergeDrafts(base.draft, history.present, theirs.draft);
			const changes = differences(history.present, deck);
			clash = { deck, conflicts, changes };
			// both made the same change: nobody has to review it
			if (conflicts.length === 0 && changes.length === 0) settle(deck);
		},
		wait(ms, then) {
			const timer = setTimeout(then, ms);
			return () => clearTimeout(timer);
		}
	});

	function put(next: typeof history) {
		if (next === history) return;
		history = next;
		saving.change(next.present);
	}

	function settle(deck: DraftDeck) {
		if (!theirs) return;
		clash = undefined;
		history = changed(history, deck);
		saving.from(theirs, deck);
		theirs = undefined;
	}

	const seen = (deck: DraftDeck, part: string | undefined): DraftDeck =>
		part === undefined || !deck.taken.includes(part)
			? deck
			: { ...deck, taken: deck.taken.filter((one) => one !== part) };

	return {
		id,
		forAll,
		get deck() {
			return history.present;
		},
		get language() {
			return history.present.languages.includes(language)
				? language
				: (history.present.languages[0] ?? 'nl');
		},
		set language(tag) {
			language = tag;
		},
		get saved() {
			return saved;
		},
		get refused() {
			return refused;
		},
		get clash() {
			return clash;
		},
		get canUndo() {
			return history.past.length > 0;
		},
		get canRedo() {
			return history.future.length > 0;
		},
		change: (deck, place, part) => put(changed(history, seen(deck, part), place)),
		looked: (part) => put(changed(history, seen(history.present, part))),
		movedOn: (rev, draft) => saving.from({ rev, draft }, history.present),
		undo: () => put(undone(history)),
		redo: () => put(redone(history)),
		settle,
		async sent() {
			await saving.sendNow();
			return saving.sent();
		},
		start() {
			if (unsent) saving.change(unsent.draft);
			const now = () => void saving.sendNow();
			addEventListener('online', now);
			addEventListener('pagehide', now);
			return () => {
				removeEventListener('online', now);
				removeEventListener('pagehide', now);
				now();
				saving.stop();
			};
		}
	};
}
