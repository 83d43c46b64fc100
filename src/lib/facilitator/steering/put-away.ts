/** The hints a facilitator dismissed in this tab, per dialogue; no harm if they come back. */
const keyOf = (dialogue: string) => `kaartgesprek.hints.${dialogue}`;

/** Names of the dismissed hints; empty without storage. */
export function hintsAway(dialogue: string): readonly string[] {
	try {
		const list: unknown = JSON.parse(sessionStorage.getItem(keyOf(dialogue)) ?? '[]');
		return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

/** Keeps the list for this tab. */
export function keepHintsAway(dialogue: string, ids: readonly string[]): void {
	try {
		sessionStorage.setItem(keyOf(dialogue), JSON.stringify(ids));
	} catch {
		// private mode: the list lasts as long as the page
	}
}
