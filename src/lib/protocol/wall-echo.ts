import * as v from 'valibot';

/** What a wall reports having painted, so that the panel knows what the room really sees. */
export const wallEcho = v.object({
	/** of the state that it painted */
	rev: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	/** id of the step that stands there */
	stage: v.pipe(v.string(), v.maxLength(64)),
	/** whether its page is visible, and not behind another */
	seen: v.boolean()
});
export type WallEcho = v.InferOutput<typeof wallEcho>;
