import type { App } from '../app';
import { keyedHash, sameText } from '../keys';

/** What opens a card set that is seen by its link; the same for all versions of it. */
export const deckLink = (app: Pick<App, 'secret'>, deck: string): string =>
	keyedHash(app.secret, 'deck link', deck).slice(0, 22);

export const isDeckLink = (
	app: Pick<App, 'secret'>,
	deck: string,
	link: string | null | undefined
): boolean => typeof link === 'string' && sameText(deckLink(app, deck), link);
