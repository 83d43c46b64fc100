import { OF_ATTACK } from './of-attack.ts';
import { OF_FAULTS } from './of-faults.ts';
import { OF_LOAD } from './of-load.ts';
import { OF_OVER_TIME } from './of-over-time.ts';

/** What is promised, how it is proved, and the target; docs/promises.md is made from this. */
export interface Promised {
	readonly id: string;
	readonly promise: string;
	readonly proof: string;
	readonly figure: string;
	/** the command that measures it */
	readonly command: 'faults' | 'load' | 'attack' | 'spreadsheet' | 'test';
}

export const PROMISES: readonly Promised[] = [
	...OF_FAULTS,
	...OF_ATTACK,
	...OF_OVER_TIME,
	...OF_LOAD
];
