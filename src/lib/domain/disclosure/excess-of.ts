import type { GroupPicture } from './picture';

/**
 * Sorts beyond the people in the room, as counted for the pictures so far (D15). Erasing somebody
 * does not lower it (D16): nobody knows which sorts were the extra ones, so all of them may be
 * among those left.
 */
export const excessOf = (pictures: readonly Pick<GroupPicture, 'people' | 'counted'>[]): number =>
	Math.max(0, ...pictures.map(({ people, counted = people }) => people - counted));
