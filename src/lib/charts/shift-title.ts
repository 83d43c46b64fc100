import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { messages } from '$lib/messages/charts/nl';

/** The sentence above a picture of cards that were put again, from what was served. */
export function shiftTitle(picture: GroupPicture, t: Pick<typeof messages, 'shift'>): string {
	const moved = picture.shift?.cards ?? [];
	if (moved.length === 0) return t.shift.untold;
	return t.shift.title(moved.filter((card) => card.moved === 'most').length, moved.length);
}
