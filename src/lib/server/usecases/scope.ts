import { ownerOf } from '../access/deck-owner';
import type { Who } from '../access/who';

/** Who looks after dialogues, and which. */
export interface Scope {
	/** as it is written down */
	readonly by: string;
	/** dialogues of this organiser alone; undefined: all of them */
	readonly of: string | undefined;
}

/** The operator sees all dialogues, an organiser those that were made with their key. */
export const scopeOf = (who: Extract<Who, { role: 'admin' | 'organiser' }>): Scope =>
	who.role === 'admin'
		? { by: 'operator', of: undefined }
		: { by: ownerOf(who) ?? '', of: who.name };
