import { readJoinCode } from '$lib/domain/typed-code';

/** Id or code of the dialogue in a code or a link to any of its screens; undefined for none. */
export function dialogueIn(typed: string): string | undefined {
	const id = /\/(?:panel|wall|d)\/([A-Za-z0-9]+)/.exec(typed)?.[1];
	if (id) return id;
	const code = readJoinCode(typed);
	// the link in a QR begins with the id
	return code?.split('.')[0];
}
