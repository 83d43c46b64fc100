import * as v from 'valibot';
import type { NotInFormat } from '$lib/domain/export/formats/format-files';
import { id, language, text } from './field';

/**
 * How a sort came in: on a person's own device, typed in from paper, made alone, or imported;
 * `demo` is of invented people, who are in nothing but what is asked for by that mode.
 */
export const RESEARCH_MODES = ['dialogue', 'paper', 'solo', 'import', 'demo'] as const;
export type ResearchMode = (typeof RESEARCH_MODES)[number];

/**
 * Sorts a researcher may leave out. `abandoned`: neither finished nor every card placed.
 * `one-pile`: all cards on one pile. Without `exclude` neither applies; rehearsals are never in.
 */
export const EXCLUSIONS = ['abandoned', 'one-pile'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Why a filter gives nothing even so: it would identify a few people, or a dialogue (D12). */
export type Nothing = 'few-people' | 'few-tagged';

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const version = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$/));

/** A word that researchers give to dialogues, to find them again. */
export const tag = v.pipe(text(40), v.trim(), v.minLength(1));

/**
 * What a researcher asks for; every filter is optional, an unknown one is refused. `from` and `to`
 * are months, both included; a group dated by quarter is in when all of it is (D12).
 */
export const researchFilter = v.pipe(
	v.strictObject({
		study: v.optional(id),
		deck: v.optional(id),
		deckVersion: v.optional(version),
		/** of the person */
		language: v.optional(language),
		mode: v.optional(v.picklist(RESEARCH_MODES)),
		from: v.optional(month),
		to: v.optional(month),
		tag: v.optional(tag),
		exclude: v.optional(v.pipe(v.array(v.picklist(EXCLUSIONS)), v.maxLength(EXCLUSIONS.length)))
	}),
	v.check(({ from, to }) => !from || !to || from <= to, 'from is after to')
);
export type ResearchFilter = v.InferOutput<typeof researchFilter>;

/** `texts`: also what people wrote, in a file of its own (D11). */
export const exportRequest = v.strictObject({
	filters: v.optional(researchFilter, {}),
	texts: v.optional(v.boolean(), false)
});

/** Who reads a table next: a program, or Dutch Excel (`;`, byte order mark, decimal comma). */
export const fileVariant = v.picklist(['plain', 'excel-nl']);
export type FileVariant = v.InferOutput<typeof fileVariant>;

/** A table for publication: its study, and which edition; the newest when left out (D12). */
export const safeQuery = v.strictObject({
	safe: v.literal('1'),
	as: v.optional(v.string()),
	study: v.optional(id),
	edition: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)))
});

/** How many people a file holds, and how many it does not, by reason. */
export interface PeopleInFile {
	readonly people: number;
	readonly leftOut: Readonly<Partial<Record<NotInFormat, number>>>;
}

/** One frozen snapshot: all its files have the same numbers. */
export interface FrozenExport {
	readonly id: string;
	/** ISO 8601; it is gone after this */
	readonly until: string;
	readonly files: readonly string[];
	/** people in its tables */
	readonly people: number;
	/** those of `files` that are for other programs */
	readonly formats: readonly string[];
	/** by file for other programs: who is in it, and who is not and why */
	readonly inFormats: Readonly<Record<string, PeopleInFile>>;
	/** the one of `files` that holds what people wrote, where it was asked for; in no other file */
	readonly texts?: string;
	/** address of each file */
	readonly links: Readonly<Record<string, string>>;
}
