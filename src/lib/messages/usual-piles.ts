/** What the built-in set calls its piles. Sets with the same words use the screens' sentences. */
export const USUAL_PILES: Readonly<Record<string, readonly [helps: string, hinders: string]>> = {
	nl: ['Helpt mij nu', 'Houdt mij nu tegen'],
	en: ['Helps me now', 'Holds me back now']
};
