import type { App } from '../app';
import { keyedHash, sameText } from '../keys';

/** The secret in the link of a card set seen by link only; the same for all of its versions. */
export const deckLink = (app: Pick<App, 'secret'>, deck: string): string =>
	keyedHash(app.secret, 'deck link', deck).slice(0, 22);

export const isDeckLink = (
	app: Pick<App, 'secret'>,
	deck: string,
	link: string | null | undefined
): boolean => typeof link === 'string' && sameText(deckLink(app, deck), link);
