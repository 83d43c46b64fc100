import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import { isSecure } from '../network/is-secure';
import { BROWSER, isBrowser } from '../store/deck-shelf';
import { keyedHash, newKey } from '../keys';
import type { Who } from './who';

/**
 * Whose a card set is: of a key where it came with one, else of the browser that brought it. Kept as
 * `researcher:<name>`, `organiser`, `organiser:<name>` or `browser:<hash of its secret>`.
 */

const YEAR_S = 365 * 24 * 3600;

/** The owner that a key makes; undefined for keys of dialogues, which bring no card sets. */
export function ownerOf(who: Who): string | undefined {
	if (who.role === 'researcher') return `researcher:${who.name}`;
	if (who.role !== 'organiser') return undefined;
	return who.name === '' ? 'organiser' : `organiser:${who.name}`;
}

/** The organiser whose key it came with, by name; empty for all others. */
export const organiserOf = (owner: string | undefined): string =>
	/^organiser:(.*)$/.exec(owner ?? '')?.[1] ?? '';

/** The browser that asks, as an owner; undefined where it brought nothing yet. */
export function ownerOfBrowser(
	app: Pick<App, 'secret' | 'config'>,
	cookies: Pick<RequestEvent['cookies'], 'get'>
): string | undefined {
	const secret = cookies.get(nameOf(app));
	return secret && `${BROWSER}${keyedHash(app.secret, 'deck owner', secret).slice(0, 32)}`;
}

/** The browser that asks, with a secret of its own from now on. */
export function newOwnerOfBrowser(app: App, cookies: RequestEvent['cookies']): string {
	const known = ownerOfBrowser(app, cookies);
	if (known) return known;
	const secret = newKey();
	cookies.set(nameOf(app), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure: isSecure(app.config),
		maxAge: YEAR_S
	});
	return ownerOfBrowser(app, { get: () => secret }) ?? '';
}

/** Signs of an id, at most; see the schema of card sets. */
const ID_SIGNS = 64;

/**
 * The id under which a card set is kept. What a browser brings ends in a sign of that browser: nobody's browser stands
 * in the way of an organisation that calls its set the same. Undefined where that is too long.
 */
export function idOfOwner(id: string, owner: string): string | undefined {
	if (!isBrowser(owner)) return id;
	const hash = Buffer.from(owner.slice(BROWSER.length), 'base64url');
	const sign = `-${hash.toString('hex', 0, 4)}`;
	if (id.endsWith(sign)) return id;
	return id.length + sign.length > ID_SIGNS ? undefined : `${id}${sign}`;
}

/** Whether an asker may bring a further version. What nobody is known to have brought is for who has a key. */
export const isTheirs = (owner: string, asker: string): boolean =>
	owner === asker || (owner === '' && !isBrowser(asker));

/** Whether an asker may withdraw it or throw it away: who has a key also clears up after browsers. */
export const mayClear = (owner: string, asker: string): boolean =>
	isTheirs(owner, asker) || (isBrowser(owner) && !isBrowser(asker));

const nameOf = (app: Pick<App, 'config'>): string =>
	`${isSecure(app.config) ? '__Host-' : ''}owner`;
