import type { DraftRead, OpenedDraft, PictureKind, PublishedSet, SetLine } from '../drafts';
import { listOf, shape } from '../shape';

const draft = {
	id: 'string',
	rev: 'number',
	changed: 'number',
	deck: 'object',
	pictures: 'object'
} as const;

export const isDraft = shape<DraftRead>(draft);
export const isOpenedDraft = shape<OpenedDraft>({ ...draft, forAll: 'boolean' });

/** My card sets. */
export const isSetList = shape<{ readonly sets: readonly SetLine[] }>({
	sets: listOf(
		shape<SetLine>({
			title: 'object',
			languages: 'list',
			cards: 'object',
			state: 'string',
			versions: 'list'
		})
	)
});

/** A draft that was saved. */
export const isSaved = shape<{ readonly rev: number }>({ rev: 'number' });

export const isPublished = shape<PublishedSet>({
	id: 'string',
	version: 'string',
	change: 'string',
	differences: 'list'
});

/** A draft put aside for a rehearsal. */
export const isTried = shape<{ readonly deck: string; readonly version: string }>({
	deck: 'string',
	version: 'string'
});

/** A picture that was stored. */
export const isStoredPicture = shape<{
	readonly name: string;
	readonly kind: PictureKind;
	readonly rev: number;
}>({ name: 'string', kind: 'string', rev: 'number' });
