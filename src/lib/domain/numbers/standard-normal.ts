import type { Random } from '../seeded';

/** One draw of the standard normal (Box and Muller). */
export const standardNormal = (random: Random): number =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
