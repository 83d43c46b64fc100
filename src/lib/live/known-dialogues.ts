import { shape } from '$lib/protocol/shape';

/** The dialogues this browser can open, for the front page. Titles only; keys are in cookies. */

export interface KnownDialogue {
	readonly id: string;
	readonly title: string;
	readonly role: 'facilitator' | 'participant';
	/** YYYY-MM-DD */
	readonly keptUntil: string;
}

const isKnown = shape<KnownDialogue>({
	id: 'string',
	title: 'string',
	role: 'string',
	keptUntil: 'string'
});

const STORED = 'kaartgesprek.dialogues';

/** Dialogues on a shared phone: kept while the page is open, so that Back loses nobody. */
let passing: readonly KnownDialogue[] = [];

/** Newest first, those of a shared phone before the stored ones. */
export function knownDialogues(): readonly KnownDialogue[] {
	return [...passing, ...kept().filter((one) => !passing.some((other) => isSame(one, other)))];
}

function kept(): readonly KnownDialogue[] {
	try {
		const list: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]');
		return Array.isArray(list) ? list.filter(isKnown) : [];
	} catch {
		return [];
	}
}

const isSame = (one: KnownDialogue, other: KnownDialogue) =>
	one.id === other.id && one.role === other.role;

const inFront = (dialogue: KnownDialogue, list: readonly KnownDialogue[]) =>
	[dialogue, ...list.filter((one) => !isSame(one, dialogue))].slice(0, 20);

/** Puts a dialogue in front of the list; on a shared phone nothing of it is stored. */
export function rememberDialogue(dialogue: KnownDialogue, shared = false): void {
	if (shared) passing = inFront(dialogue, passing);
	else write(inFront(dialogue, kept()));
}

/** Takes a dialogue off the list: on a lent phone the guest's first, then the owner's. */
export function forgetDialogue(id: string): void {
	const stay = passing.filter((one) => one.id !== id);
	if (stay.length === passing.length) write(kept().filter((one) => one.id !== id));
	passing = stay;
}

function write(list: readonly KnownDialogue[]): void {
	try {
		localStorage.setItem(STORED, JSON.stringify(list));
	} catch {
		// private mode: the list is only a convenience
	}
}
