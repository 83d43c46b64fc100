import { plainDigits } from './typed-code';

/** A key as a keyboard reports it. */
interface Key {
	/** what it types */
	readonly key: string;
	/** where it is */
	readonly code: string;
	readonly shiftKey: boolean;
}

/**
 * The number, 1 to 9, that a key stands for: the digit it types, in any script, else the one that
 * is printed on it, where digits need Shift or the number pad types none.
 */
export function digitOfKey({ key, code, shiftKey }: Key): number | undefined {
	const typed = plainDigits(key);
	const digit = /^\d$/.test(typed) ? typed : !shiftKey && /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
	return digit && digit !== '0' ? Number(digit) : undefined;
}
