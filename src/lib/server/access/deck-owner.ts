import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import { isSecure } from '../network/is-secure';
import { BROWSER, isBrowser } from '../store/deck-shelf';
import { keyedHash, newKey } from '../keys';
import type { Who } from './who';

/**
 * Who owns a card set: the key it came with, else the browser that brought it. Kept as
 * `researcher:<name>`, `organiser`, `organiser:<name>` or `browser:<hash of its secret>`.
 */

const YEAR_S = 365 * 24 * 3600;

/** The owner that a key stands for; undefined for keys of dialogues, which bring no card sets. */
export function ownerOf(who: Who): string | undefined {
	if (who.role === 'researcher') return `researcher:${who.name}`;
	if (who.role !== 'organiser') return undefined;
	return who.name === '' ? 'organiser' : `organiser:${who.name}`;
}

/** The organiser whose key it came with, by name; empty for all others. */
export const organiserOf = (owner: string | undefined): string =>
	/^organiser:(.*)$/.exec(owner ?? '')?.[1] ?? '';

/** The asking browser as an owner; undefined if it has brought nothing yet. */
export function ownerOfBrowser(
	app: Pick<App, 'secret' | 'config'>,
	cookies: Pick<RequestEvent['cookies'], 'get'>
): string | undefined {
	const secret = cookies.get(nameOf(app));
	return secret && `${BROWSER}${keyedHash(app.secret, 'deck owner', secret).slice(0, 32)}`;
}

/** The asking browser, which gets a secret of its own if it has none. */
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

/** Maximum characters in an id; see the schema of card sets. */
const ID_SIGNS = 64;

/**
 * The id under which a card set is kept. A browser's sets end in a mark of that browser, so that no
 * browser can take the id an organisation wants for its set. Undefined if that gets too long.
 */
export function idOfOwner(id: string, owner: string): string | undefined {
	if (!isBrowser(owner)) return id;
	const hash = Buffer.from(owner.slice(BROWSER.length), 'base64url');
	const sign = `-${hash.toString('hex', 0, 4)}`;
	if (id.endsWith(sign)) return id;
	return id.length + sign.length > ID_SIGNS ? undefined : `${id}${sign}`;
}

/** Whether an asker may add a version. A set of unknown origin is open to anybody with a key. */
export const isTheirs = (owner: string, asker: string): boolean =>
	owner === asker || (owner === '' && !isBrowser(asker));

/** Whether an asker may withdraw or delete it: key holders also clean up after browsers. */
export const mayClear = (owner: string, asker: string): boolean =>
	isTheirs(owner, asker) || (isBrowser(owner) && !isBrowser(asker));

const nameOf = (app: Pick<App, 'config'>): string =>
	`${isSecure(app.config) ? '__Host-' : ''}owner`;
