import * as v from 'valibot';
import type { DeckSize, Question, Texts, Work } from '$lib/domain/deck';

/** How many cards a person is dealt. */
interface Dealt {
	readonly factors: number;
	readonly needs: number;
}

/** A card set as lists name it. */
export interface DeckLine {
	readonly id: string;
	readonly version: string;
	readonly languages: readonly string[];
	/** not reviewed by a speaker yet */
	readonly unreviewed: readonly string[];
	readonly title: Texts;
	readonly description: Texts;
	readonly status: Texts;
	readonly profiles: boolean;
	readonly cards: Dealt;
	/** what a person gets, by set and work */
	readonly dealt: Readonly<Record<DeckSize, Readonly<Record<Exclude<Work, 'unsaid'>, Dealt>>>>;
	/** some cards are for people with work, or without */
	readonly byWork: boolean;
	/** the questions it asks first */
	readonly anchors: readonly Question['id'][];
}

/** A card set as those who look after the shelf see it. */
export interface ShelfLine extends DeckLine {
	readonly owner:
		| { readonly kind: 'built-in' | 'browser' | 'unknown' }
		/** the name of a researcher, or `organiser` */
		| { readonly kind: 'key'; readonly name: string };
	/** YYYY-MM-DD, or empty */
	readonly added: string;
	readonly withdrawn: boolean;
	/** something was made with it: it can be withdrawn but not thrown away */
	readonly used: boolean;
	/** whoever asks may withdraw it, and throw it away while it is unused */
	readonly yours: boolean;
}

const version = v.pipe(v.string(), v.maxLength(20));

/** Takes a version off the lists, or puts it back. */
export const deckWithdrawal = v.strictObject({ version, withdrawn: v.boolean() });
