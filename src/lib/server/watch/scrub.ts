/**
 * Removes from a sentence what may come from a person or open something: quoted text, e-mail and
 * network addresses, long random ids, keys and numbers. Library errors repeat their input.
 */
export function scrub(sentence: string): string {
	return sentence
		.replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|\(([^()]*)\)=\(([^()]*)\)/g, '…')
		.replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…')
		.replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g, '…')
		.replace(/\b[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,}\b/gi, '…')
		.replace(/\bp\.[\w.-]+/g, '…')
		.replace(/[\w-]{20,}/g, '…')
		.replace(/\d{5,}/g, '…');
}
