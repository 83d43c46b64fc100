import * as v from 'valibot';
import { count, deviceId, id, round, seq, text } from './field';

/** What a phone sends: moves and answers share one `seq` line, at most 200 a request. */

const via = v.picklist(['tap', 'key', 'drag', 'menu', 'paper']);

export const moveSchema = v.pipe(
	v.strictObject({
		kind: v.optional(v.literal('move')),
		seq,
		round,
		card: id,
		pile: v.nullable(id),
		via: v.optional(via, 'tap'),
		shown: v.optional(count)
	}),
	v.transform((move) => ({ ...move, kind: 'move' as const }))
);

const cardOrNone = v.nullable(id);

export const answerSchema = v.variant('kind', [
	v.strictObject({
		seq,
		kind: v.literal('anchor'),
		want: v.optional(v.picklist(['yes', 'maybe', 'no'])),
		doing: v.optional(v.picklist(['yes', 'no'])),
		work: v.optional(v.picklist(['employed', 'not-employed', 'unsaid']))
	}),
	v.strictObject({
		seq,
		kind: v.literal('emphasis'),
		round,
		cards: v.pipe(v.array(id), v.maxLength(3))
	}),
	v.strictObject({ seq, kind: v.literal('first'), card: cardOrNone }),
	v.strictObject({ seq, kind: v.literal('blocker'), round, card: cardOrNone }),
	v.strictObject({
		seq,
		kind: v.literal('presence'),
		card: id,
		because: v.picklist(['have', 'lack'])
	}),
	v.strictObject({
		seq,
		kind: v.literal('fit'),
		round,
		fit: v.optional(v.picklist(['yes', 'partly', 'no'])),
		self: v.optional(v.picklist(['A', 'B', 'C', 'D', 'neither', 'unknown'])),
		order: v.picklist(['before', 'after'])
	}),
	v.strictObject({ seq, kind: v.literal('table-card'), round, card: cardOrNone }),
	v.strictObject({
		seq,
		kind: v.literal('own-card'),
		id: deviceIdOrShort(),
		text: text(80),
		axis: v.optional(v.picklist(['intrinsic', 'external']))
	}),
	v.strictObject({ seq, kind: v.literal('comment'), card: id, text: text(500) }),
	v.strictObject({
		seq,
		kind: v.literal('owner'),
		card: id,
		who: v.picklist(['self', 'home', 'work', 'school', 'council', 'unknown'])
	}),
	v.strictObject({ seq, kind: v.literal('background'), question: id, answer: id }),
	v.strictObject({ seq, kind: v.literal('practice-done') }),
	v.strictObject({ seq, kind: v.literal('finished'), round }),
	v.strictObject({ seq, kind: v.literal('research'), consent: v.boolean() })
]);

function deviceIdOrShort() {
	return v.union([id, deviceId]);
}

const epoch = v.optional(v.string());

export const movesRequest = v.strictObject({
	epoch,
	moves: v.pipe(v.array(moveSchema), v.minLength(1), v.maxLength(200))
});
export const answersRequest = v.strictObject({
	epoch,
	answers: v.pipe(v.array(answerSchema), v.minLength(1), v.maxLength(200))
});
/** Moves and answers in one request, as the phone's outbox sends them. */
export const entriesRequest = v.strictObject({
	epoch,
	// nearly all are moves, so that schema is tried first
	entries: v.pipe(v.array(v.union([moveSchema, answerSchema])), v.minLength(1), v.maxLength(200))
});

export const entriesResponse = v.object({
	acknowledged: count,
	verdicts: v.array(
		v.object({
			seq,
			verdict: v.picklist(['late', 'void']),
			reason: v.string()
		})
	),
	epoch: v.string()
});
export type EntriesResponse = v.InferOutput<typeof entriesResponse>;
