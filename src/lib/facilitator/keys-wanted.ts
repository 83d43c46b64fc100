const STORED = 'kaartgesprek.panel.keys';

/** Whether this device uses single keys on the panel; on until switched off. */
export function keysWanted(): boolean {
	try {
		return localStorage.getItem(STORED) !== 'off';
	} catch {
		return true;
	}
}

export function wantKeys(wanted: boolean): void {
	try {
		localStorage.setItem(STORED, wanted ? 'on' : 'off');
	} catch {
		// private mode: it holds for this page
	}
}
