/** Characters of a question that can still be read from the back beside a picture: two lines. */
export const LONGEST_BESIDE = 120;

/**
 * What a facilitator asks in their own words, where a picture has the screen; undefined where there
 * is nothing, or too much to read beside it. Phones show it whole.
 */
export function askedBeside(prompt: string): string | undefined {
	const asked = prompt.trim();
	return asked === '' || asked.length > LONGEST_BESIDE ? undefined : asked;
}
