import type { DraftRead, PictureKind } from '$lib/protocol/drafts';
import type { OwnPictures } from '../pictograms/set-sprite';
import type { DraftRecord } from '../store/draft-record';

/** A draft as its maker reads it: own pictures by their names alone. */
export const draftRead = ({
	id,
	rev,
	changed,
	deck,
	pictures,
	published
}: DraftRecord): DraftRead => ({
	id,
	rev,
	changed,
	deck,
	pictures: kindsOf(pictures),
	...(published ? { published } : {})
});

const kindsOf = (pictures: OwnPictures): Readonly<Record<string, PictureKind>> =>
	Object.fromEntries(
		Object.entries(pictures).map(([name, body]) => [name, body.startsWith('data:') ? 'png' : 'svg'])
	);
