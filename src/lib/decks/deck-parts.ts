import * as v from 'valibot';
import {
	axis,
	citation,
	dimension,
	drawings,
	grade,
	language,
	recordings,
	score,
	slug
} from './deck-fields';

type Texts = v.GenericSchema<Record<string, string>>;

/** What a deck and a draft write differently: a draft's texts may be empty or missing. */
interface Written {
	readonly texts: Texts;
	/** optional texts of a card */
	readonly hints: Texts;
	/** who reviewed a language */
	readonly by: v.GenericSchema<string>;
	readonly fewestChoices: number;
}

/** The parts that a deck and a draft share. Their key order is that of a file. */
export function deckParts({ texts, hints, by, fewestChoices }: Written) {
	const drawn = { openmoji: drawings, picture: v.optional(slug) };
	const question = v.strictObject({
		id: v.picklist(['want', 'doing', 'work']),
		text: texts,
		choices: v.pipe(
			v.array(v.strictObject({ id: slug, text: texts })),
			v.minLength(fewestChoices),
			v.maxLength(7)
		)
	});
	const profile = v.strictObject({ text: texts });
	return {
		pile: v.strictObject({
			id: slug,
			score,
			grade,
			role: v.picklist(['answer', 'skip']),
			text: texts,
			hint: hints,
			...drawn
		}),
		card: v.strictObject({
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
			...drawn,
			alt: texts,
			audio: v.optional(recordings)
		}),
		axes: v.pipe(v.array(v.strictObject({ id: axis, text: texts, inYou: texts })), v.maxLength(2)),
		dimensions: v.pipe(
			v.array(v.strictObject({ id: dimension, axis: v.optional(axis), text: texts })),
			v.maxLength(4)
		),
		facets: v.pipe(v.array(v.strictObject({ id: slug, dimension, text: texts })), v.maxLength(60)),
		practice: v.pipe(
			v.array(v.strictObject({ id: slug, text: texts, hint: hints, ...drawn, alt: texts })),
			v.maxLength(10)
		),
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
		unreviewed: v.optional(v.pipe(v.array(language), v.maxLength(20))),
		reviewed: v.optional(
			v.record(
				language,
				v.strictObject({
					by,
					on: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a day'))
				})
			)
		)
	};
}
