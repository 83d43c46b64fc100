/** What the built-in set calls its piles. A set that says it so too is told in the sentences of the screens. */
export const USUAL_PILES: Readonly<Record<string, readonly [helps: string, hinders: string]>> = {
	nl: ['Helpt mij nu', 'Houdt mij nu tegen'],
	en: ['Helps me now', 'Holds me back now']
};
