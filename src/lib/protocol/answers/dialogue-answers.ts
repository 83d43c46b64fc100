import type { CreateDialogueResponse } from '../dialogue-request';
import { shape } from '../shape';

export const isMadeDialogue = shape<CreateDialogueResponse>({
	id: 'string',
	code: 'string',
	facilitatorKey: 'string',
	wallKey: 'string',
	links: shape<CreateDialogueResponse['links']>({
		join: 'string',
		facilitator: 'string',
		wall: 'string'
	})
});

/** A new link to lead, for somebody who lost theirs. */
export interface MadeLink {
	readonly id: string;
	readonly title: string;
	readonly number: number;
	readonly facilitatorKey: string;
}

export const isMadeLink = shape<MadeLink>({
	id: 'string',
	title: 'string',
	number: 'number',
	facilitatorKey: 'string'
});

/** A step of invented people, and whether they go on. */
export const isRehearsed = shape<{ readonly more: boolean }>({ more: 'boolean' });

/** A sort on paper that was typed in. */
export const isTypedIn = shape<{
	readonly eraseCode: string;
	readonly verdicts: readonly unknown[];
}>({ eraseCode: 'string', verdicts: 'list' });
