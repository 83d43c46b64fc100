import { join } from 'node:path';
import { bringUpToDate } from './build/bring-up-to-date.ts';
import { say, stopWith } from './upkeep.ts';

/** `npm run build`: the one way to build. Without a change there is nothing to do. */
try {
	await bringUpToDate(join(import.meta.dirname, '..', '..'), say);
} catch (error) {
	stopWith((error as Error).message);
}
