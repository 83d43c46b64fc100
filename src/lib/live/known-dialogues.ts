/** The dialogues that this browser can open, for the front page. Titles only; keys are in cookies. */

export interface KnownDialogue {
	readonly id: string;
	readonly title: string;
	readonly role: 'facilitator' | 'participant';
	/** YYYY-MM-DD */
	readonly keptUntil: string;
}

const STORED = 'kaartgesprek.dialogues';

/** Newest first; empty where nothing may be stored. */
export function knownDialogues(): readonly KnownDialogue[] {
	try {
		const list = JSON.parse(localStorage.getItem(STORED) ?? '[]') as KnownDialogue[];
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

/** Puts a dialogue in front of the list. */
export function rememberDialogue(dialogue: KnownDialogue): void {
	const others = knownDialogues().filter(
		(one) => one.id !== dialogue.id || one.role !== dialogue.role
	);
	write([dialogue, ...others].slice(0, 20));
}

/** Takes a dialogue off the list. */
export function forgetDialogue(id: string): void {
	write(knownDialogues().filter((one) => one.id !== id));
}

function write(list: readonly KnownDialogue[]): void {
	try {
		localStorage.setItem(STORED, JSON.stringify(list));
	} catch {
		// private mode: the list is a convenience
	}
}
