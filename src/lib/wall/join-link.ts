/**
 * The join link as this wall gives it: on the address the wall itself was opened on, so that phones go
 * where the facilitator chose; a wall on localhost uses the server's own idea.
 */
export function joinLinkHere(link: string, here: { hostname: string; origin: string }): string {
	const local = /^(localhost|127\.|\[::1\])/.test(here.hostname);
	const hash = link.indexOf('#');
	return local || hash < 0 ? link : `${here.origin}/${link.slice(hash)}`;
}

/** The address as a person types it: no scheme, no token. */
export const addressOf = (link: string): string =>
	link.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '');

/** Eight digits as they are read aloud: `1234 5678`. */
export const inGroups = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');
