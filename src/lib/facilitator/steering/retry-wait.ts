/** The waits between retries: cut short when the line is back, ended when given up. */
interface RetryWait {
	/** Resolves after this long, or at once when kicked; false: do not try again. */
	readonly wait: (milliseconds: number) => Promise<boolean>;
	/** the line is back: try now */
	readonly kick: () => void;
	/** the facilitator no longer wants it */
	readonly giveUp: () => void;
	/** a new command: an earlier give-up does not apply to it */
	readonly begin: () => void;
}

export function createRetryWait(): RetryWait {
	let end: ((again: boolean) => void) | undefined;
	let given = false;
	return {
		wait(milliseconds) {
			if (given) return Promise.resolve(false);
			return new Promise((resolve) => {
				const timer = setTimeout(() => end?.(true), milliseconds);
				end = (again) => {
					clearTimeout(timer);
					end = undefined;
					resolve(again);
				};
			});
		},
		kick: () => end?.(true),
		giveUp() {
			given = true;
			end?.(false);
		},
		begin: () => (given = false)
	};
}
