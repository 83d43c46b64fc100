import type { Promised } from './promises.ts';

/** Promises about many people at once: npm run load. */
export const OF_LOAD: readonly Promised[] = [];
