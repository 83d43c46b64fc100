import type { ParticipantClaims } from './participant-token';

/** Who is asking. A key says which role it has; a cookie says it by its name. */
export type Who =
	/** `key`: id of the key, not the key */
	| { readonly role: 'facilitator'; readonly dialogue: string; readonly key: string }
	| { readonly role: 'wall'; readonly dialogue: string; readonly key: string }
	| {
			readonly role: 'participant';
			readonly claims: Pick<ParticipantClaims, 'p' | 'd' | 'v'>;
			/** all claims, if the token itself was sent; a cookie says less and changes nothing */
			readonly token?: ParticipantClaims;
	  }
	| { readonly role: 'researcher'; readonly name: string }
	/** `name`: of the key that the operator gave; empty with ORGANISER_KEY */
	| { readonly role: 'organiser'; readonly name: string }
	/** whoever keeps the server running */
	| { readonly role: 'admin' };
export type Role = Who['role'];

/** The cookie of a role; `__Host-` where the origin is https. */
export function cookieName(secure: boolean, role: Role, dialogue?: string): string {
	return `${secure ? '__Host-' : ''}${role}${dialogue ? `-${dialogue}` : ''}`;
}

/** Roles whose key a person may have chosen. All others are drawn here, and cannot be guessed. */
export const isChosen = (role: Role): role is ChosenRole =>
	CHOSEN.some((chosen) => chosen === role);

export const CHOSEN = ['researcher', 'organiser', 'admin'] as const;
export type ChosenRole = (typeof CHOSEN)[number];
