import * as v from 'valibot';
import { stagesSchema } from './commands';
import { text } from './field';

/** An agenda that a facilitator keeps as a file, for another dialogue or another person. */
export const agendaFile = v.strictObject({
	format: v.literal('kaartgesprek-agenda'),
	version: v.literal(1),
	name: v.pipe(text(80), v.trim(), v.minLength(1)),
	stages: stagesSchema
});
