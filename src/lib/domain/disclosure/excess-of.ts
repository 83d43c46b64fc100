import type { GroupPicture } from './picture';

/**
 * Sorts beyond the people in the room, as they were counted for the pictures so far (D15). It stays what it was,
 * whoever is erased since (D16): which of the sorts were too many nobody knows, so the ones that are left may
 * have them all.
 */
export const excessOf = (pictures: readonly Pick<GroupPicture, 'people' | 'counted'>[]): number =>
	Math.max(0, ...pictures.map(({ people, counted = people }) => people - counted));
