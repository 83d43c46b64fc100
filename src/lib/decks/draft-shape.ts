import * as v from 'valibot';
import { MOST_DRAFT_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import {
	axis,
	citation,
	dimension,
	drawings,
	grade,
	language,
	recordings,
	score,
	slug,
	sourceCode,
	thresholds
} from './deck-fields';

/** Texts as far as they are written; the check limits their length, not this. */
const texts = v.record(language, v.pipe(v.string(), v.maxLength(2000)));
const line = v.pipe(v.string(), v.maxLength(400));
const drawn = { openmoji: drawings, picture: v.optional(slug) };
const bool = v.boolean();
const list = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
	v.pipe(v.array(schema), v.maxLength(most));

const pile = v.strictObject({
	id: slug,
	score,
	grade,
	role: v.picklist(['answer', 'skip']),
	text: texts,
	hint: texts,
	...drawn
});
const card = v.strictObject({
	id: slug,
	kind: v.picklist(['factor', 'need']),
	axis: v.optional(axis),
	dimension: v.optional(dimension),
	facet: v.optional(slug),
	text: texts,
	hint: texts,
	core: bool,
	for: v.picklist(['all', 'employed', 'not-employed']),
	swap: v.optional(slug),
	sensitivity: v.nullable(v.picklist(['private', 'power'])),
	contestable: bool,
	having: v.optional(bool),
	role: v.optional(v.picklist(['resource', 'conversion'])),
	answers: v.optional(list(slug, 20)),
	sources: list(citation, 20),
	...drawn,
	alt: texts,
	audio: v.optional(recordings)
});
const practiceCard = v.strictObject({ id: slug, text: texts, hint: texts, ...drawn, alt: texts });
const question = v.strictObject({
	id: v.picklist(['want', 'doing', 'work']),
	text: texts,
	choices: list(v.strictObject({ id: slug, text: texts }), 7)
});
const profile = v.strictObject({ text: texts });
const review = v.strictObject({
	by: line,
	on: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
});

/** The form of a draft: a deck that may have gaps. Its key order is that of a file. */
export const draftShape = v.strictObject({
	id: v.optional(slug),
	version: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/))),
	languages: v.pipe(list(language, 20), v.minLength(1)),
	unreviewed: v.optional(list(language, 20)),
	reviewed: v.optional(v.record(language, review)),
	status: texts,
	title: texts,
	description: texts,
	licence: line,
	contact: v.optional(line),
	axes: list(v.strictObject({ id: axis, text: texts, inYou: texts }), 2),
	dimensions: list(v.strictObject({ id: dimension, axis: v.optional(axis), text: texts }), 4),
	facets: list(v.strictObject({ id: slug, dimension, text: texts }), 60),
	piles: v.strictObject({ factor: list(pile, MOST_PILES), need: list(pile, MOST_PILES) }),
	cards: list(card, MOST_DRAFT_CARDS),
	practice: list(practiceCard, 10),
	thresholds,
	willFacets: list(slug, 60),
	profiles: v.strictObject({ A: profile, B: profile, C: profile, D: profile, none: profile }),
	questions: v.strictObject({
		instruction: list(texts, 20),
		factor: texts,
		need: texts,
		top: texts,
		blocker: texts,
		first: texts,
		owner: texts,
		fit: texts,
		self: texts,
		tableCard: texts,
		anchors: list(question, 3)
	}),
	sources: v.record(sourceCode, v.pipe(v.string(), v.maxLength(400))),
	taken: v.optional(list(line, 40), [])
});
