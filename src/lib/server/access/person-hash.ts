import type { App } from '../app';
import { keyedHash } from '../keys';

/** What research and the log of erasures know a person by: their id cannot be had from it. */
export const personHash = (app: Pick<App, 'secret'>, id: string): string =>
	keyedHash(app.secret, 'erased', id);
