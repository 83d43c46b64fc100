/** 128 random bits in hexadecimal; works on plain http too, where `crypto.randomUUID` is not there. */
export function randomKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
