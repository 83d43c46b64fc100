/** What a new dialogue says of the one it follows. */
export interface Follows {
	readonly dialogue: string;
	readonly key?: string;
	readonly compare: boolean;
}

/** The id and key of a link to a panel, as somebody pastes it; undefined when it is none. */
export function panelLink(
	typed: string
): { readonly dialogue: string; readonly key: string } | undefined {
	const found = /\/panel\/([A-Za-z0-9_-]+)#([A-Za-z0-9_.-]+)\s*$/.exec(typed.trim());
	const [, dialogue, key] = found ?? [];
	return dialogue && key ? { dialogue, key } : undefined;
}
