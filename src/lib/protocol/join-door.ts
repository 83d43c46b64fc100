/** The part of a link that says which computer: `http://192.168.1.34:3000`. */
export const originOf = (link: string): string => link.replace(/\/?#.*$/, '');

/** An address as a person types it: no scheme, no token. */
export const addressOf = (link: string): string => originOf(link).replace(/^https?:\/\//, '');
