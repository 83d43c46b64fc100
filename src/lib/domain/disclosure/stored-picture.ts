import type { GroupPicture } from './picture';

const LISTS = ['cards', 'hidden', 'dimensions', 'facets', 'top', 'table', 'explanations'] as const;

/**
 * Reads back a picture that was stored at closing (D2). Only for text that this program wrote and
 * whose checksum was verified.
 * @throws when the text is not a stored picture
 */
export function servedFromStore(json: string): GroupPicture {
	const value: unknown = JSON.parse(json);
	if (!isStored(value)) throw new Error('this is no stored picture');
	// older pictures lack these
	return { ...value, groups: value.groups ?? [] };
}

function isStored(value: unknown): value is GroupPicture & Partial<Pick<GroupPicture, 'groups'>> {
	if (typeof value !== 'object' || value === null) return false;
	const picture: Readonly<Record<string, unknown>> = { ...value };
	return (
		LISTS.every((list) => Array.isArray(picture[list])) &&
		typeof picture['round'] === 'string' &&
		typeof picture['people'] === 'number'
	);
}
