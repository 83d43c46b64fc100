/**
 * What a browser is told to throw away at the end. On plain http browsers do not listen to it, so our pages throw away
 * by themselves what they kept, and cookies are taken back by name.
 */

/** Kept answers of this site. What other dialogues left on the device stays. */
export const CLEAR_CACHE = { 'clear-site-data': '"cache"' } as const;

/** All of it: for a device that is somebody else's. */
export const CLEAR_EVERYTHING = { 'clear-site-data': '"cache", "cookies", "storage"' } as const;
