import type { messages } from '$lib/messages/admin/nl';

/** Whoever did something, as the log names them: by the name of their key. */
export function whoInWords(who: string, t: Pick<typeof messages, 'operator' | 'installationKey'>) {
	if (who === 'operator') return t.operator;
	return who.includes(':') ? who.slice(who.indexOf(':') + 1) : t.installationKey;
}
