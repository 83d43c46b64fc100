/**
 * What a privacy statement says that differs between installations, as GET /api/v1/privacy answers
 * it. Made of the settings and the store, so that it says what the program does.
 */
export interface PrivacyFacts {
	/** version of the program */
	readonly version: string;
	/** who answers for it, as the operator set it; either may be empty */
	readonly organiser: { readonly name: string; readonly contact: string };
	/** what travels is enciphered */
	readonly https: boolean;
	readonly store: 'sqlite' | 'postgres';
	/** days after which a dialogue is erased, unless its facilitator chose otherwise */
	readonly dialogueDays: number;
	/** hours without anything happening after which a dialogue ends */
	readonly idleHours: number;
	/** hours that files frozen for a researcher stay */
	readonly exportHours: number;
	/** copies the server makes itself; with PostgreSQL they are the operator's */
	readonly backups:
		{ readonly everyHours: number; readonly keptDays: number } | 'operator' | 'none';
	/** studies that sorts may go to, and the last day of the one that lasts longest (YYYY-MM-DD) */
	readonly studies: { readonly open: number; readonly until: string | undefined };
	readonly research: {
		/** a new dialogue asks about research by itself: somebody holds a researcher's key */
		readonly proposed: boolean;
		/** researchers get rows in which nobody can be told, or all that people agreed to (D12) */
		readonly rows: 'protected' | 'all';
	};
	/** version of the text that people agree to */
	readonly consentVersion: string;
	/** proxies in front, whose own logs the operator answers for */
	readonly proxies: number;
}
