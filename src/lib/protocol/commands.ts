import * as v from 'valibot';
import { MOST_STAGES } from '$lib/domain/agenda';
import { ROUND_PARTS } from '$lib/domain/dialogue';
import { STAGE_KINDS } from '$lib/domain/stage-facts';
import { count, id, round, text } from './field';

/** What a facilitator sends: one command on a revision, with a key that makes repeats safe (L1). */

/** How far a picture is built up. */
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400));
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

const stageFields = {
	kind: v.picklist(STAGE_KINDS),
	round: v.exactOptional(round),
	minutes: v.optional(minutes, 10),
	script: v.optional(text(2000), ''),
	prompt: v.optional(text(500), ''),
	breakMinutes: v.exactOptional(minutes),
	tables: v.exactOptional(v.boolean())
};

/** A step of an agenda; an id that is taken is replaced by a free one. */
const stageSchema = v.strictObject({ id: v.exactOptional(id), ...stageFields });
/** The steps of an agenda, in order. */
export const stagesSchema = v.pipe(v.array(stageSchema), v.minLength(1), v.maxLength(MOST_STAGES));

/** Where people can go after the talk. */
export const places = v.pipe(
	v.array(
		v.strictObject({
			name: v.pipe(text(120), v.trim(), v.minLength(1)),
			text: v.optional(text(300), '')
		})
	),
	v.maxLength(10)
);

/** Standard lengths: a name of 32 bytes, a password of 8 to 63 characters or 64 hex digits. */
export const wifi = v.strictObject({
	name: v.pipe(
		text(64),
		v.check((name) => wifiNameFits(name))
	),
	password: v.pipe(
		text(64),
		v.check((password) => wifiPasswordFits(password))
	),
	hidden: v.optional(v.boolean(), false)
});

export const wifiNameFits = (name: string): boolean =>
	name.trim() !== '' && new TextEncoder().encode(name).length <= 32;
export const wifiPasswordFits = (password: string): boolean =>
	password === '' || /^[\x20-\x7e]{8,63}$/.test(password) || /^[\da-f]{64}$/i.test(password);

/** The stage named on the button that was pressed; without it the revision alone decides. */
const from = v.exactOptional(id);

/** As browsers write it; which of those lead here is for the server to know. */
const origin = v.pipe(
	text(200),
	v.check((value) => URL.canParse(value) && new URL(value).origin === value)
);

const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

export const commandSchema = v.union([
	v.strictObject({ type: v.picklist(['lock', 'unlock', 'reopen', 'purge']) }),
	v.strictObject({ type: v.picklist(['open', 'next', 'back', 'end']), from }),
	v.strictObject({
		type: v.literal('goto'),
		stage: id,
		from,
		without: v.exactOptional(v.strictObject({ round, people }))
	}),
	v.strictObject({ type: v.literal('remove'), stage: id }),
	v.strictObject({
		type: v.literal('insert'),
		stage: stageSchema,
		at: count
	}),
	v.strictObject({ type: v.literal('order'), stages: v.array(id) }),
	v.strictObject({ type: v.literal('agenda'), stages: stagesSchema }),
	v.strictObject({
		type: v.literal('stage'),
		id,
		minutes: v.exactOptional(minutes),
		script: v.exactOptional(text(2000)),
		prompt: v.exactOptional(text(500)),
		breakMinutes: v.exactOptional(minutes),
		tables: v.exactOptional(v.boolean())
	}),
	v.strictObject({ type: v.literal('input'), value: v.picklist(['open', 'paused']) }),
	v.strictObject({ type: v.literal('wall'), value: v.picklist(['follow', 'frozen', 'blank']) }),
	v.strictObject({ type: v.literal('timer'), minutes }),
	v.strictObject({ type: v.literal('timer'), add: minutes }),
	v.strictObject({ type: v.literal('timer'), pause: v.literal(true) }),
	v.strictObject({ type: v.literal('timer'), resume: v.literal(true) }),
	v.strictObject({ type: v.literal('timer'), stop: v.literal(true) }),
	v.strictObject({ type: v.literal('power'), inRoom: v.boolean() }),
	v.strictObject({ type: v.literal('places'), places }),
	v.strictObject({ type: v.literal('wifi'), network: v.nullable(wifi) }),
	v.strictObject({ type: v.literal('address'), origin }),
	v.strictObject({
		type: v.literal('min-group'),
		k: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(500))
	}),
	v.strictObject({
		type: v.literal('close'),
		round,
		/** those who laid cards, where the room counts fewer than there are sorts (D15) */
		people: v.exactOptional(people),
		from
	}),
	v.strictObject({ type: v.literal('release'), round, to: v.picklist(['preview', 'room']), from }),
	v.strictObject({
		type: v.literal('round'),
		part: v.picklist(ROUND_PARTS),
		cards: v.optional(v.pipe(v.array(id), v.maxLength(200))),
		stages: v.optional(v.pipe(v.array(stageSchema), v.maxLength(20)))
	}),
	v.strictObject({ type: v.literal('slide'), at: step, from: v.exactOptional(step) }),
	v.strictObject({
		type: v.literal('spotlight'),
		card: v.nullable(id),
		from: v.exactOptional(v.nullable(id))
	}),
	v.strictObject({
		type: v.literal('discussed'),
		card: id,
		talked: v.exactOptional(v.boolean())
	}),
	v.strictObject({
		type: v.literal('mark'),
		participant: v.pipe(v.string(), v.maxLength(64)),
		gone: v.boolean()
	}),
	v.strictObject({
		type: v.literal('remove-people'),
		participants: v.pipe(v.array(v.pipe(count, v.minValue(1))), v.minLength(1), v.maxLength(1_000))
	}),
	v.strictObject({ type: v.literal('code') }),
	v.strictObject({
		type: v.literal('pairs'),
		size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
	}),
	v.strictObject({ type: v.literal('note'), card: v.optional(id), text: text(1000) }),
	v.strictObject({ type: v.literal('reveal-text'), id, shown: v.boolean() }),
	v.strictObject({
		type: v.literal('agreement'),
		id: v.optional(id),
		sort: v.optional(v.picklist(['afspraak', 'boodschap'])),
		what: v.optional(text(500)),
		who: v.optional(text(200)),
		when: v.optional(text(200)),
		done: v.optional(v.boolean()),
		/** ids of the needs it was made from */
		needs: v.optional(v.pipe(v.array(id), v.maxLength(50))),
		/** takes a known one away */
		remove: v.optional(v.literal(true))
	}),
	v.strictObject({ type: v.literal('read-back'), id: v.nullable(id) }),
	/** minutes in which everybody reads all cards in silence; 0 ends them */
	v.strictObject({
		type: v.literal('quiet'),
		minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(30))
	}),
	v.strictObject({ type: v.literal('compare'), shown: v.boolean() }),
	v.strictObject({
		type: v.literal('key'),
		role: v.picklist(['facilitator', 'wall']),
		action: v.picklist(['add', 'revoke']),
		id: v.optional(id),
		/** of a link to lead: it may also hand over, take back links and erase */
		owner: v.optional(v.literal(true))
	}),
	v.strictObject({ type: v.literal('undo'), rev: count })
]);

export const commandRequest = v.strictObject({
	/** Chosen by the sender; repeating a key changes nothing and returns the first answer. */
	key: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	rev: count,
	command: commandSchema
});
export type CommandRequest = v.InferOutput<typeof commandRequest>;
