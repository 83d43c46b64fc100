import type { MeetingsSlide } from '$lib/charts/meetings';
import type { Deck } from '$lib/domain/deck';
import type { Board } from '$lib/domain/disclosure/board';
import type { GroupPicture, ServedSimilarity } from '$lib/domain/disclosure/picture';
import type { CompleteLanguage } from '$lib/messages/language';
import type { Sections } from '$lib/messages/loader';

/** A report as a list of parts; HTML and Markdown are two ways to write the same list. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly quiet?: true }
	/** cannot be overlooked */
	| { readonly kind: 'warning'; readonly text: string }
	| { readonly kind: 'list'; readonly title?: string; readonly items: readonly string[] }
	| {
			readonly kind: 'table';
			readonly title: string;
			/** names of the columns; the first column holds the names of the rows */
			readonly head: readonly string[];
			readonly rows: readonly (readonly (string | number | undefined)[])[];
			/** the drawing before it says the same: shown on request */
			readonly behind?: true;
	  }
	/** a drawing of what the table after it says; left out where nothing can be drawn */
	| { readonly kind: 'drawing'; readonly of: Drawn };

/** What is drawn, by the charts of the screens. */
export type Drawn =
	| { readonly chart: 'board'; readonly board: Board; readonly deck: Deck }
	| { readonly chart: 'needs'; readonly picture: GroupPicture; readonly deck: Deck }
	| {
			readonly chart: 'shift';
			readonly picture: GroupPicture;
			readonly before: GroupPicture | undefined;
			readonly deck: Deck;
	  }
	| { readonly chart: 'similarity'; readonly similarity: ServedSimilarity; readonly deck: Deck }
	| { readonly chart: 'meetings'; readonly slide: MeetingsSlide };

export interface ReportDocument {
	readonly language: ReportLanguage;
	/** what it is, such as a report */
	readonly kind: string;
	/** the same, in the name of its file */
	readonly fileName: string;
	/** of the dialogue, as somebody typed it */
	readonly title: string;
	/** what a table behind a drawing is called */
	readonly sameInTable: string;
	/** what its drawings say, in the words of its card set */
	readonly texts: Pick<Sections, 'charts' | 'together'>;
	readonly blocks: readonly Block[];
}

/** The languages a report is written in. */
export type ReportLanguage = CompleteLanguage;

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
	kind: 'heading',
	level,
	text
});
export const text = (said: string): Block => ({ kind: 'text', text: said });
export const quiet = (said: string): Block => ({ kind: 'text', text: said, quiet: true });

/** A list, or nothing where it would be empty. */
export const list = (items: readonly string[], title?: string): readonly Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', items, ...(title === undefined ? {} : { title }) }];
