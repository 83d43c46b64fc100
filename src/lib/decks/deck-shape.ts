import * as v from 'valibot';
import { MOST_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import {
	axis,
	citation,
	contact,
	dimension,
	drawings,
	grade,
	hints,
	language,
	licence,
	recordings,
	reference,
	review,
	score,
	slug,
	sourceCode,
	texts,
	thresholds,
	version
} from './deck-fields';

const pile = v.strictObject({
	id: slug,
	score,
	grade,
	role: v.picklist(['answer', 'skip']),
	text: texts,
	hint: hints,
	openmoji: drawings,
	picture: v.optional(slug)
});

const card = v.strictObject({
	id: slug,
	kind: v.picklist(['factor', 'need']),
	axis: v.optional(axis),
	dimension: v.optional(dimension),
	facet: v.optional(slug),
	text: texts,
	hint: hints,
	core: v.boolean(),
	for: v.picklist(['all', 'employed', 'not-employed']),
	swap: v.optional(slug),
	sensitivity: v.nullable(v.picklist(['private', 'power'])),
	contestable: v.boolean(),
	having: v.optional(v.boolean()),
	role: v.optional(v.picklist(['resource', 'conversion'])),
	answers: v.optional(v.pipe(v.array(slug), v.maxLength(20))),
	sources: v.pipe(v.array(citation), v.maxLength(20)),
	openmoji: drawings,
	picture: v.optional(slug),
	alt: texts,
	audio: v.optional(recordings)
});

const practiceCard = v.strictObject({
	id: slug,
	text: texts,
	hint: hints,
	openmoji: drawings,
	picture: v.optional(slug),
	alt: texts
});

const question = v.strictObject({
	id: v.picklist(['want', 'doing', 'work']),
	text: texts,
	choices: v.pipe(
		v.array(v.strictObject({ id: slug, text: texts })),
		v.minLength(2),
		v.maxLength(7)
	)
});

const profile = v.strictObject({ text: texts });
/** More than one screen shows at once: decks of sorts made elsewhere are as large as they are. */
const piles = v.pipe(v.array(pile), v.minLength(2), v.maxLength(MOST_PILES));

/** The form of a deck, field by field; references between its parts are in `deck-references`. */
export const deckShape = v.strictObject({
	id: slug,
	version,
	languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(20)),
	unreviewed: v.optional(v.pipe(v.array(language), v.maxLength(20))),
	reviewed: v.optional(v.record(language, review)),
	status: texts,
	title: texts,
	description: texts,
	licence,
	contact: v.optional(contact),
	axes: v.pipe(v.array(v.strictObject({ id: axis, text: texts, inYou: texts })), v.maxLength(2)),
	dimensions: v.pipe(
		v.array(v.strictObject({ id: dimension, axis: v.optional(axis), text: texts })),
		v.maxLength(4)
	),
	facets: v.pipe(v.array(v.strictObject({ id: slug, dimension, text: texts })), v.maxLength(60)),
	piles: v.strictObject({ factor: piles, need: piles }),
	cards: v.pipe(v.array(card), v.minLength(1), v.maxLength(MOST_CARDS)),
	practice: v.pipe(v.array(practiceCard), v.maxLength(10)),
	thresholds,
	willFacets: v.pipe(v.array(slug), v.maxLength(60)),
	profiles: v.strictObject({ A: profile, B: profile, C: profile, D: profile, none: profile }),
	questions: v.strictObject({
		instruction: v.pipe(v.array(texts), v.maxLength(20)),
		factor: texts,
		need: texts,
		top: texts,
		blocker: texts,
		first: texts,
		owner: texts,
		fit: texts,
		self: texts,
		tableCard: texts,
		anchors: v.pipe(v.array(question), v.maxLength(3))
	}),
	sources: v.record(sourceCode, reference)
});
