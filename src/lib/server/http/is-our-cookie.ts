/** Whether a cookie of this name was given by us: a role, or the mark of who brought a card set. */
export const isOurCookie = (name: string): boolean => OUR_COOKIE.test(name);

/** The role is followed by the dialogue. */
export const OUR_COOKIE =
	/^(?:__Host-)?(?:facilitator|wall|participant|researcher|organiser|admin|owner)(?:-(.*)|$)/;
