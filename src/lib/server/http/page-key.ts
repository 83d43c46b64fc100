import { keyedHash, sameText } from '../keys';
import { isOurCookie } from './is-our-cookie';

/** Names the header in which a page of ours shows the key that it was given. */
const PAGE_KEY = 'kaart-page';

/**
 * The key of our pages in a browser, derived from our cookies, which no script can read. Only our
 * own pages can ask for it; another website may cause the cookies to be sent, but can neither read
 * this key nor set our header on a request.
 */
export function pageKey(secret: string, cookies: string): string {
	const ours = cookies
		.split(/;\s*/)
		.filter((pair) => isOurCookie(pair.slice(0, pair.indexOf('='))))
		.sort();
	return keyedHash(secret, 'page', ours.join(';'));
}

/** Whether a request shows the key of the browser whose cookies it carries. */
export function showsPageKey(secrets: readonly string[], headers: Pick<Headers, 'get'>): boolean {
	const shown = headers.get(PAGE_KEY);
	const cookies = headers.get('cookie') ?? '';
	return shown !== null && secrets.some((secret) => sameText(shown, pageKey(secret, cookies)));
}
