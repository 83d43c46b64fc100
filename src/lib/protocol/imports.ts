import * as v from 'valibot';
import type { ImportNotice, ImportProblem } from '$lib/domain/importing/import-problem';
import type { ColumnRole, Layout } from '$lib/domain/importing/layout';
import { id, language, text } from './field';

/** Placements from paper or another program, taken in from a file: what a person says of it. */

/** Bytes of one file. */
export const MOST_IMPORT_BYTES = 64 * 1024 * 1024;

/** The body is one line of JSON (the mapping), then the bytes of the file as they are. */
export const IMPORT_TYPE = 'application/vnd.kaartgesprek.import';

const label = v.pipe(v.string(), v.maxLength(1000));
const meaning = v.record(label, v.nullable(id));
const line = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const importMapping = v.strictObject({
	separator: v.optional(v.picklist([',', ';', '\t', '|'])),
	/** found by itself; asked where it cannot be told from the bytes */
	encoding: v.optional(v.picklist(['windows-1252', 'macintosh'])),
	layout: v.optional(v.picklist(['long', 'people-in-rows', 'cards-in-rows'])),
	/** role → the column, by its number from 0 or its name; all guessed when left out */
	columns: v.optional(
		v.strictObject({
			participant: v.optional(v.union([label, v.number()])),
			card: v.optional(v.union([label, v.number()])),
			pile: v.optional(v.union([label, v.number()])),
			group: v.optional(v.union([label, v.number()])),
			round: v.optional(v.union([label, v.number()])),
			ignore: v.optional(v.pipe(v.array(v.union([label, v.number()])), v.maxLength(1000)))
		})
	),
	deck: v.optional(id),
	deckVersion: v.optional(v.pipe(v.string(), v.maxLength(20))),
	/** a new deck of the cards and piles of the file, instead of one that is here */
	make: v.optional(
		v.strictObject({
			title: v.pipe(text(120), v.trim(), v.minLength(1)),
			language: v.optional(language, 'nl'),
			piles: v.pipe(
				v.array(
					v.strictObject({
						label,
						score: v.nullable(v.picklist([1, 0, -1])),
						/** its step on a longer scale, as of a Q sort */
						grade: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(-99), v.maxValue(99))),
						role: v.picklist(['answer', 'skip'])
					})
				),
				v.maxLength(60)
			),
			axes: v.optional(v.record(label, v.picklist(['intrinsic', 'external'])))
		})
	),
	/** between the rounds of the file people talked: later ones are shift, else a retest */
	talk: v.optional(v.boolean()),
	/**
	 * of a file without groups: all sorted alone, each a dialogue of one (G3); else they are one
	 * dialogue, which has no interval
	 */
	alone: v.optional(v.boolean()),
	/** label → card id, or null to leave that label out */
	cards: v.optional(meaning, {}),
	/** label → pile id, or null for "not placed" */
	piles: v.optional(meaning, {}),
	/** lines of the file that are left out; everything else must be understood */
	leaveOut: v.optional(v.pipe(v.array(line), v.maxLength(100_000)), []),
	study: v.optional(id),
	/** when it was sorted; this month when left out */
	collected: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
	/** of the sorts */
	language: v.optional(language),
	/** on what ground these sorts may be used for research, in words, and that text's version */
	consent: v.optional(
		v.strictObject({
			statement: v.pipe(
				text(2000),
				v.trim(),
				v.minLength(20, 'say in at least 20 characters on what ground these sorts may be used')
			),
			version: v.pipe(text(40), v.trim(), v.minLength(1))
		})
	)
});
export type ImportMapping = v.InferOutput<typeof importMapping>;
export type ImportMappingInput = v.InferInput<typeof importMapping>;

/** A whole import as JSON. */
export const importRequest = v.strictObject({
	mapping: v.optional(importMapping, {}),
	csv: v.string()
});

/** With its sentence, in the asker's language. */
export type Said<T> = T & { readonly sentence: string };

export interface MeantLabel {
	readonly label: string;
	readonly line: number;
	readonly count: number;
	/** null: left out; undefined: not known */
	readonly id?: string | null;
}

/** What a dry run says, and what an import says it did. */
export interface ImportReport {
	readonly dry: boolean;
	/** everything is understood: the same request without `dry` would be stored */
	readonly complete: boolean;
	/** id of the import, when it was stored */
	readonly id?: string;
	readonly file: {
		readonly encoding: string;
		readonly separator: string;
		readonly layout: Layout;
		readonly lines: number;
		readonly columns: readonly {
			readonly name: string;
			readonly role: ColumnRole | null;
			readonly sample: readonly string[];
		}[];
	};
	readonly deck: {
		readonly id: string;
		readonly version: string;
		readonly title: string;
		/** made from this file */
		readonly made: boolean;
		readonly profiles: boolean;
	};
	/** what a new deck would be made with, unless the person says otherwise */
	readonly proposal: {
		readonly piles: readonly {
			readonly label: string;
			readonly score: 1 | 0 | -1 | null;
			readonly grade?: number;
			readonly role: 'answer' | 'skip';
		}[];
	};
	readonly cards: readonly MeantLabel[];
	readonly piles: readonly MeantLabel[];
	readonly people: number;
	readonly placements: number;
	readonly groups: number;
	/** labels of rounds, in the order of the file; none where it has no column for them */
	readonly rounds: readonly string[];
	/** the first three people as they were understood: label of a card → label of a pile */
	readonly first: readonly {
		readonly person: string;
		readonly placements: readonly (readonly [card: string, pile: string])[];
	}[];
	/** at most a thousand of them */
	readonly problems: readonly Said<ImportProblem>[];
	readonly problemCount: number;
	/** every line with a problem that leaving it out would solve, at most 10 000 of them */
	readonly badLines: readonly number[];
	readonly badLineCount: number;
	readonly notices: readonly Said<ImportNotice>[];
}

/** An import that was made. */
export interface KeptImport {
	readonly id: string;
	readonly study: string;
	readonly deck: string;
	readonly deckVersion: string;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly who: string;
	readonly people: number;
	readonly placements: number;
	readonly consentVersion: string;
	readonly consentStatement: string;
}
