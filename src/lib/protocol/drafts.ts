import * as v from 'valibot';
import type { Texts } from '$lib/domain/deck';
import type { Difference } from '$lib/domain/deck-making/differences';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { SideFacts } from '$lib/domain/deck-making/draft-facts';
import type { Finding } from '$lib/domain/deck-making/finding';
import type { VersionChange } from '$lib/domain/deck-making/next-version';
import { anyJson, id, language, text } from './field';

/** Card sets that are being made: drafts, what becomes of them, and who sees them. */

const version = v.pipe(v.string(), v.maxLength(20));
const rev = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Who finds a published set: who has its link, who has a key of this server, or everybody here. */
export const SEEN_BY = ['link', 'organisation', 'all'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** Sets to begin with: the built-in one, one about work, and one without sides. */
export const STARTS = ['learning', 'work', 'blank'] as const;
export type Start = (typeof STARTS)[number];

export const newDraft = v.strictObject({
	from: v.union([
		v.strictObject({ start: v.picklist(STARTS) }),
		v.strictObject({
			deck: id,
			version: v.optional(version),
			/** a set of one's own beside it, or its own next version */
			as: v.optional(v.picklist(['copy', 'next']), 'copy'),
			/** of a set that is seen by its link */
			link: v.optional(v.pipe(v.string(), v.maxLength(100)))
		}),
		/** the text of a file of ours, JSON or CSV */
		v.strictObject({ file: v.string() })
	]),
	/** the one language to begin in; of a start that has it */
	language: v.optional(language),
	title: v.optional(v.pipe(text(120), v.trim(), v.minLength(1)))
});
export type NewDraft = v.InferInput<typeof newDraft>;

/** The whole draft as it is now, or the places that changed (named as in `differences`). */
export const draftSave = v.union([
	v.strictObject({ rev, deck: anyJson }),
	v.strictObject({
		rev,
		changes: v.pipe(
			v.array(
				v.strictObject({
					path: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
					/** left out: taken away */
					value: v.optional(anyJson)
				})
			),
			v.minLength(1),
			v.maxLength(5000)
		)
	})
]);
export type DraftSave = v.InferInput<typeof draftSave>;

export const draftPublish = v.strictObject({
	rev,
	licence: v.pipe(text(100), v.trim(), v.minLength(1)),
	/** whom to ask about the set; said with it */
	contact: v.optional(v.pipe(text(200), v.trim()), ''),
	seenBy: v.picklist(SEEN_BY),
	/** it means something else though it looks like a typing error */
	meaning: v.optional(v.boolean(), false)
});
export type DraftPublish = v.InferInput<typeof draftPublish>;

/** A drawing of one's own: as SVG, or PNG in base64. */
export const draftPicture = v.union([
	v.strictObject({ name: id, svg: v.string() }),
	v.strictObject({ name: id, png: v.string() })
]);
export type DraftPicture = v.InferInput<typeof draftPicture>;

export type PictureKind = 'svg' | 'png';

/** A draft as read, as saved, and as returned to somebody who saved over an older one. */
export interface DraftRead {
	readonly id: string;
	readonly rev: number;
	/** milliseconds since 1970 */
	readonly changed: number;
	readonly deck: DraftDeck;
	/** own pictures by name; they are saved beside the deck */
	readonly pictures: Readonly<Record<string, PictureKind>>;
	/** what was published of it last */
	readonly published?: { readonly deck: string; readonly version: string };
}

/** A draft as it is opened: with what its maker may do with it. */
export interface OpenedDraft extends DraftRead {
	/** they may let everybody on this server use it, which takes a key where keys are set */
	readonly forAll: boolean;
}

/** One card set of whoever asks: a draft, what was published of it, or both. */
export interface SetLine {
	readonly draft?: { readonly id: string; readonly rev: number; readonly changed: number };
	/** id under which it is published */
	readonly deck?: string;
	readonly title: Texts;
	readonly languages: readonly string[];
	readonly cards: { readonly factors: number; readonly needs: number };
	readonly state: 'draft' | 'published' | 'withdrawn';
	readonly seenBy?: SeenBy;
	/** opens a set that is seen by its link: `/new?deck=…&link=…` */
	readonly link?: string;
	/** the newest first */
	readonly versions: readonly SetVersion[];
}

export interface SetVersion {
	readonly version: string;
	/** YYYY-MM-DD */
	readonly added: string;
	readonly withdrawn: boolean;
	/** the year of the last dialogue that was made with it and is kept */
	readonly lastUsed?: number;
	/** nothing needs it: it can be thrown away */
	readonly unused: boolean;
}

export interface DraftCheck {
	readonly findings: readonly Finding[];
	readonly facts: readonly SideFacts[];
}

/** What publishing does, or with `dry` would do. */
export interface PublishedSet {
	readonly id: string;
	readonly version: string;
	readonly change: VersionChange;
	readonly differences: readonly Difference[];
	readonly link?: string;
}
