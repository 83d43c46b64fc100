/**
 * What a browser is told to discard at the end. Browsers ignore this on plain http, so our pages
 * also discard what they stored themselves, and cookies are expired by name.
 */

/** Kept answers of this site. What other dialogues left on the device stays. */
export const CLEAR_CACHE = { 'clear-site-data': '"cache"' } as const;

/** All of it: for a device that is somebody else's. */
export const CLEAR_EVERYTHING = { 'clear-site-data': '"cache", "cookies", "storage"' } as const;
