/** Languages on offer, chosen by what is heard at tables; others go by their tag in a file. */
export const LANGUAGE_TAGS: readonly string[] =
	'nl en fr de es pt pl uk ru bg ro ar tr fa prs ps ku ti am so zh pap fy'.split(' ');
