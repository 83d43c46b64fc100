import type { GroupPicture } from './picture';

const LISTS = ['cards', 'hidden', 'dimensions', 'facets', 'top', 'table', 'explanations'] as const;

/**
 * Reads back a picture that was stored at closing (D2). Only for text that this program wrote and whose
 * checksum was verified.
 * @throws when the text is not a stored picture
 */
export function servedFromStore(json: string): GroupPicture {
	const value: unknown = JSON.parse(json);
	if (typeof value !== 'object' || value === null) throw new Error('stored picture is no object');
	const picture = value as Readonly<Record<string, unknown>>;
	const missing = LISTS.find((list) => !Array.isArray(picture[list]));
	if (missing) throw new Error(`stored picture lacks ${missing}`);
	if (typeof picture.round !== 'string' || typeof picture.people !== 'number') {
		throw new Error('stored picture lacks its round or its people');
	}
	const stored = value as GroupPicture & Partial<Pick<GroupPicture, 'groups'>>;
	// pictures of before these were served
	return { ...stored, groups: stored.groups ?? [] };
}
