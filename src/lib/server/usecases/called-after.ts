/** What no disk takes in a name, and what turns the rest of it round or away. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
const LONGEST = 80;

/**
 * What a file of a dialogue is called on the disk of who takes it: its title, the day, and what it is.
 * @param title as somebody typed it
 * @param day YYYY-MM-DD
 */
export function calledAfter(title: string, day: string, file: string): string {
	const plain = [...title.replaceAll(NOT_IN_NAMES, ' ').replaceAll(/\s+/g, ' ').trim()];
	// a name that begins with a dot is hidden
	const short = plain
		.slice(0, LONGEST)
		.join('')
		.trim()
		.replace(/^[.\s]+/, '');
	return [short, day, file].filter(Boolean).join(' ');
}
