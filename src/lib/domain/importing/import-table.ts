import type { Separator } from './csv-reader';
import type { Encoding, ImportNotice, ImportProblem } from './import-problem';
import type { Labels, Numbers } from './labels';
import type { Lines } from './lines';
import type { Columns } from './layout';

/** What a file holds, before any label is taken for a card or a pile. */
export interface ImportTable {
	readonly encoding: Encoding;
	readonly separator: Separator;
	readonly lines: number;
	readonly header: readonly string[];
	/** the first lines, for a person to look at */
	readonly sample: readonly (readonly string[])[];
	readonly columns: Columns;
	readonly people: Labels;
	readonly cards: Labels;
	readonly piles: Labels;
	readonly groups: Labels;
	/** in order of first appearance; empty if the file has no column for it */
	readonly rounds: Labels;
	/** of each placement; a pile of −1 is an empty cell, a round of −1 the only round */
	readonly placements: Readonly<Record<'person' | 'card' | 'pile' | 'line' | 'round', Numbers>>;
	/** the group of each person, −1 for none */
	readonly groupOf: readonly number[];
	readonly problems: readonly ImportProblem[];
	/** all of them, including those beyond the first thousand */
	readonly problemCount: number;
	readonly badLines: Lines;
	readonly notices: readonly ImportNotice[];
}

export interface ImportChoices {
	readonly separator?: Separator | undefined;
	/** of bytes that are no UTF-8 */
	readonly encoding?: 'windows-1252' | 'macintosh' | undefined;
	/** guessed when left out */
	readonly columns?: Columns | undefined;
	/** lines that a person said to leave out */
	readonly leaveOut?: ReadonlySet<number>;
	/** whether a label is a card of the chosen deck, for the guess */
	readonly known?: (label: string) => boolean;
}
