/**
 * Digits of any script as 0 to 9: full-width, Arabic, Persian, Bengali and all others that Unicode
 * calls decimal digits (Nd). They come in runs of ten.
 */
export function plainDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => {
		let first = digit.codePointAt(0) as number;
		const at = first;
		while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
		return String((at - first) % 10);
	});
}

/** What a join code may be: eight digits, or twelve while somebody is guessing. */
const DIGITS = /^\d{8,10}$|^\d{12}$/;
/** The token of the QR, in the link that was pasted in place of a code or by itself. */
const IN_LINK = /#([A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)*)/;
const TOKEN = /^([A-Za-z0-9]+\.[A-Za-z0-9_-]{32})$/;

/**
 * The code or token that somebody meant with what they typed or pasted: in digits of any script,
 * with blanks, dots or a word before it. Undefined when it cannot be one.
 */
export function readJoinCode(text: string): string | undefined {
	// first, as one token in 200 has as many digits among its letters as a code
	const token = (IN_LINK.exec(text) ?? TOKEN.exec(text.replace(/\s/g, '')))?.[1];
	if (token) return token;
	const digits = plainDigits(text).replace(/\D/g, '');
	return DIGITS.test(digits) ? digits : undefined;
}

/** An erase code: three groups of four signs, whatever stands around and between them. */
const GROUPS = /([A-Z0-9]{4})[^A-Z0-9]*([A-Z0-9]{4})[^A-Z0-9]*([A-Z0-9]{4})[^A-Z0-9]*$/;

/** The typed erase code, in any width and case; else the text as is, for the server to refuse. */
export function readEraseCode(text: string): string {
	const signs = plainDigits(text).normalize('NFKC').toUpperCase();
	const groups = GROUPS.exec(signs);
	return groups ? groups.slice(1).join('-') : text.trim().slice(0, 40);
}
