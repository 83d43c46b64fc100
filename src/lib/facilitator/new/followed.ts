import { keyIn } from '$lib/live/link-key';

/** What a new dialogue says of the one it follows. */
export interface Follows {
	readonly dialogue: string;
	readonly key?: string;
	readonly compare: boolean;
}

/** The id and key in a pasted link to a panel; undefined when it is not one. */
export function panelLink(
	typed: string
): { readonly dialogue: string; readonly key: string } | undefined {
	const [, dialogue, behind = ''] = /\/panel\/([A-Za-z0-9_-]+)[^#]*#(.+)/.exec(typed) ?? [];
	const key = keyIn(behind);
	return dialogue && key ? { dialogue, key } : undefined;
}
