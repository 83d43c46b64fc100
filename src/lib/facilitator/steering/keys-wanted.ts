const STORED = { keys: 'kaartgesprek.panel.keys', clicker: 'kaartgesprek.panel.clicker' } as const;

/** Whether this device uses single keys on the panel (on by default), or a clicker (off). */
export function keysWanted(which: keyof typeof STORED): boolean {
	const usual = which === 'keys';
	try {
		const kept = localStorage.getItem(STORED[which]);
		return kept === null ? usual : kept === 'on';
	} catch {
		return usual;
	}
}

export function wantKeys(which: keyof typeof STORED, wanted: boolean): void {
	try {
		localStorage.setItem(STORED[which], wanted ? 'on' : 'off');
	} catch {
		// private mode: it holds for this page
	}
}
