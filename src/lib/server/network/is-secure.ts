import type { Config } from '../config';

/** https when the origin says so: then cookies, HSTS and the service worker are those of https. */
export const isSecure = (config: Pick<Config, 'origin'>): boolean =>
	config.origin?.startsWith('https://') ?? false;
