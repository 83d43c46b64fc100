import type { Axis, Work } from './deck';
import type { Because, Entry, Fit, Owner, SelfProfile } from './entry';
import { inSeqOrder } from './in-seq-order';

export interface Anchors {
	readonly want?: 'yes' | 'maybe' | 'no';
	readonly doing?: 'yes' | 'no';
	readonly work?: Work;
}

/** The member check of one round: the person's own word on the result. */
interface FitAnswer {
	readonly fit?: Fit;
	readonly self?: SelfProfile;
	readonly order: 'before' | 'after';
}

export interface OwnCard {
	readonly id: string;
	readonly text: string;
	readonly axis?: Axis;
}

/** What a participant said besides the moves. An absent key was not answered; null says "none". */
export interface Answers {
	readonly anchors: Anchors;
	/** By round: the cards picked as most important, in the order picked. */
	readonly emphasis: ReadonlyMap<string, readonly string[]>;
	readonly first: string | null | undefined;
	/** By round. */
	readonly blocker: ReadonlyMap<string, string | null>;
	/** By card. */
	readonly presence: ReadonlyMap<string, Because>;
	/** By round. */
	readonly fit: ReadonlyMap<string, FitAnswer>;
	/** By round. */
	readonly tableCard: ReadonlyMap<string, string | null>;
	/** By id; one whose text was emptied is gone. */
	readonly ownCards: ReadonlyMap<string, OwnCard>;
	/** By card; one whose text was emptied is gone. */
	readonly comments: ReadonlyMap<string, string>;
	/** By need card. */
	readonly owners: ReadonlyMap<string, Owner>;
	/** By question. */
	readonly background: ReadonlyMap<string, string>;
	readonly practiceDone: boolean;
	/** Rounds this person finished. */
	readonly finished: ReadonlySet<string>;
	/** undefined: never asked or never answered */
	readonly research: boolean | undefined;
}

/**
 * Folds a participant's entries into their answers (S8): in `seq` order the last one wins, the
 * first committed of equal `seq` stands, moves are passed over. Anchors and fit merge by field.
 * @param entries in order of arrival, with any repeats
 */
export function foldAnswers(entries: Iterable<Entry>): Answers {
	let anchors: Anchors = {};
	let first: string | null | undefined;
	let practiceDone = false;
	let research: boolean | undefined;
	const emphasis = new Map<string, readonly string[]>();
	const blocker = new Map<string, string | null>();
	const presence = new Map<string, Because>();
	const fit = new Map<string, FitAnswer>();
	const tableCard = new Map<string, string | null>();
	const ownCards = new Map<string, OwnCard>();
	const comments = new Map<string, string>();
	const owners = new Map<string, Owner>();
	const background = new Map<string, string>();
	const finished = new Set<string>();

	for (const entry of inSeqOrder(entries)) {
		switch (entry.kind) {
			case 'move':
				break;
			case 'anchor':
				anchors = {
					...anchors,
					...said({ want: entry.want, doing: entry.doing, work: entry.work })
				};
				break;
			case 'emphasis':
				emphasis.set(entry.round, entry.cards);
				break;
			case 'first':
				first = entry.card;
				break;
			case 'blocker':
				blocker.set(entry.round, entry.card);
				break;
			case 'presence':
				presence.set(entry.card, entry.because);
				break;
			case 'fit':
				fit.set(entry.round, {
					...fit.get(entry.round),
					...said({ fit: entry.fit, self: entry.self }),
					order: entry.order
				});
				break;
			case 'table-card':
				tableCard.set(entry.round, entry.card);
				break;
			case 'own-card':
				ownCards.delete(entry.id);
				if (hasText(entry.text)) {
					ownCards.set(entry.id, { id: entry.id, text: entry.text, ...said({ axis: entry.axis }) });
				}
				break;
			case 'comment':
				comments.delete(entry.card);
				if (hasText(entry.text)) comments.set(entry.card, entry.text);
				break;
			case 'owner':
				owners.set(entry.card, entry.who);
				break;
			case 'background':
				background.set(entry.question, entry.answer);
				break;
			case 'practice-done':
				practiceDone = true;
				break;
			case 'finished':
				finished.add(entry.round);
				break;
			case 'research':
				research = entry.consent;
				break;
			default:
				entry satisfies never;
		}
	}
	return {
		anchors,
		emphasis,
		first,
		blocker,
		presence,
		fit,
		tableCard,
		ownCards,
		comments,
		owners,
		background,
		practiceDone,
		finished,
		research
	};
}

/** Only the fields that were filled in: a later silence does not erase an earlier answer. */
function said<T extends object>(fields: T): Partial<T> {
	const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(filled) as Partial<T>;
}

function hasText(text: string): boolean {
	return text.trim() !== '';
}
