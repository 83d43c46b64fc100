import type { messages } from '$lib/messages/admin/nl';

/** Whoever did something, as the log names them. */
export function whoInWords(who: string, t: Pick<typeof messages, 'operator' | 'installationKey'>) {
	if (who === 'operator') return t.operator;
	return who.startsWith('organiser:') ? who.slice('organiser:'.length) : t.installationKey;
}
