/** What no file system allows in a name, and what reverses or hides the rest of it. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
const LONGEST = 80;

/**
 * The name under which a dialogue's file is saved: its title, the day, and what it is.
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
