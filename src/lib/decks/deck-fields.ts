import * as v from 'valibot';
import { DIMENSIONS } from '$lib/domain/dimensions';
import { MOST_TEXT } from '$lib/domain/deck-making/draft-deck';
import { typedLine } from '$lib/domain/typed-text';

/** Building blocks of a deck: what a single field may hold. */

/** A visible text of at most so many characters, on one line. */
const line = (max: number) =>
	v.pipe(v.string(), v.minLength(1), v.maxLength(max), v.transform(typedLine), v.minLength(1));

/** The one tag form that the messages also use: `nl`, `en`, `nl-BE`. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/));

/** One text in every language of the deck. */
export const texts = v.record(language, line(MOST_TEXT));
/** The same for a text that a card can do without: empty where it has none. */
export const hints = v.record(
	language,
	v.pipe(v.string(), v.maxLength(MOST_TEXT), v.transform(typedLine))
);

/** Lower-case words joined by hyphens; also the id of a drawing and the label in an export. */
export const slug = v.pipe(
	v.string(),
	v.maxLength(64),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id')
);

export const licence = line(100);
export const contact = line(200);
export const reviewer = line(100);
export const reference = line(400);
export const version = v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'not a version'));

/** A source code; `~` marks indirect support, `*` support still to be checked. */
export const citation = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}[~*]?$/, 'not a code'));
export const sourceCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/, 'not a code'));

/** One or two drawings by the code points in their file names, or none. */
export const drawings = v.pipe(
	v.array(v.pipe(v.string(), v.regex(/^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$/, 'not a drawing'))),
	v.maxLength(2)
);

/** Recordings by language, served from here so that reading aloud contacts no other server. */
export const recordings = v.record(
	language,
	v.pipe(v.string(), v.regex(/^\/clips\/[\w-]+(\/[\w-]+)*\.(mp3|ogg|m4a)$/))
);

export const axis = v.picklist(['intrinsic', 'external']);
export const dimension = v.picklist(DIMENSIONS);
/** What laying a card on a pile counts as; null: no score. */
export const score = v.nullable(v.picklist([1, 0, -1]));
export const grade = v.optional(v.pipe(v.number(), v.integer(), v.minValue(-99), v.maxValue(99)));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const cardCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
/** How many cards a sort needs before it gets a letter. */
export const thresholds = v.strictObject({
	clear: v.strictObject({ n: cardCount, d: cardCount, balance: share }),
	leaning: v.strictObject({ n: cardCount, d: cardCount }),
	placed: share
});
