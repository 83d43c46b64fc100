const STORED = 'kaartgesprek.shortcuts';

/** Whether the keys 1 to 4 lay a card; on until this person switched them off (WCAG 2.1.4). */
export function shortcutsOn(): boolean {
	try {
		return localStorage.getItem(STORED) !== 'off';
	} catch {
		return true;
	}
}

/** Switches the keys on or off, on this device. */
export function switchShortcuts(on: boolean): void {
	try {
		if (on) localStorage.removeItem(STORED);
		else localStorage.setItem(STORED, 'off');
	} catch {
		// storage is blocked: they stay on
	}
}
