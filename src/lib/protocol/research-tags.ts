import * as v from 'valibot';
import { tag } from './research';

/** The tags of one dialogue, in place of those it had. */
export const tagsRequest = v.strictObject({
	dialogue: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
	tags: v.pipe(v.array(tag), v.maxLength(12))
});
