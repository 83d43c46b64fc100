import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Keys, tokens and codes: how they are made, and how they are kept (hashed). */

/** A new key of 160 bits. */
export const newKey = (): string => randomBytes(20).toString('base64url');

/** A new id of 96 bits that begins with a letter. */
export const newId = (): string => `d${randomBytes(12).toString('hex')}`;

/** A short id for a thing inside a dialogue, such as a note. */
export const newShortId = (): string => `n${randomBytes(6).toString('hex')}`;

/** Eight digits, evenly drawn. */
export function newCode(): string {
	for (;;) {
		const drawn = randomBytes(4).readUInt32BE();
		// the incomplete last run of 10^8 would favour low codes
		if (drawn < 4_200_000_000) return String(drawn % 100_000_000).padStart(8, '0');
	}
}

/** Four digits to append to a dialogue's code. */
export const codeTail = (secret: string, { id, door }: { id: string; door: number }): string => {
	const bits = Buffer.from(keyedHash(secret, 'code tail', `${id} ${door}`), 'base64url');
	return String(bits.readUInt32BE() % 10_000).padStart(4, '0');
};

/** A key has enough entropy that a plain hash keeps it safe at rest. */
export const hashKey = (key: string): string =>
	createHash('sha256').update(key).digest('base64url');

/** A keyed hash for values with little entropy, or that must not be recognised elsewhere. */
export const keyedHash = (secret: string, purpose: string, value: string): string =>
	createHmac('sha256', secret).update(`${purpose}\0${value}`).digest('base64url');

/** Constant-time comparison. */
export function sameText(a: string, b: string): boolean {
	const left = createHash('sha256').update(a).digest();
	const right = createHash('sha256').update(b).digest();
	return timingSafeEqual(left, right);
}
