import type { DraftPicture, PictureKind } from '$lib/protocol/drafts';
import type { Maker } from '../access/makers';
import type { App } from '../app';
import { cleanPng } from '../pictograms/clean-png';
import { cleanSvg } from '../pictograms/clean-svg';
import { MOST_PICTURES } from '../pictograms/own-picture';
import { findDraft, keepDraft } from '../store/draft-record';
import type { Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import { roomForDraft } from './save-draft';

/** Takes in an uploaded drawing, cleaned, under a name that the draft's cards can use. */
export async function addPicture(
	app: App,
	maker: Maker,
	id: string,
	picture: DraftPicture
): Promise<Outcome<{ readonly name: string; readonly kind: PictureKind; readonly rev: number }>> {
	const kind = 'svg' in picture ? 'svg' : 'png';
	const cleaned = 'svg' in picture ? cleanSvg(picture.svg) : cleanPng(picture.png);
	if (!cleaned.ok) return refuse('picture-refused', { ...cleaned.refusal });
	const body = kind === 'svg' ? cleaned.body : `data:image/png;base64,${cleaned.body}`;
	return app.store.commit(function* (): Unit<
		Outcome<{ name: string; kind: PictureKind; rev: number }>
	> {
		const record = yield* findDraft(app.store, maker.owners, id);
		if (!record) return refuse('no-such-draft');
		const { name } = picture;
		const pictures = { ...record.pictures, [name]: body };
		if (Object.keys(pictures).length > MOST_PICTURES) {
			return refuse('picture-refused', { reason: 'many', about: MOST_PICTURES });
		}
		const room = roomForDraft(record.deck, pictures);
		if (!room.ok) return room;
		const rev = record.rev + 1;
		yield* keepDraft(app.store, { ...record, pictures, rev, changed: app.now() });
		return done({ name, kind, rev });
	});
}

/** Deletes a drawing; the check reports cards that still name it. */
export async function removePicture(
	app: App,
	maker: Maker,
	id: string,
	name: string
): Promise<Outcome<{ readonly rev: number }>> {
	return app.store.commit(function* (): Unit<Outcome<{ rev: number }>> {
		const record = yield* findDraft(app.store, maker.owners, id);
		if (!record) return refuse('no-such-draft');
		const pictures = Object.fromEntries(
			Object.entries(record.pictures).filter(([other]) => other !== name)
		);
		const rev = record.rev + 1;
		yield* keepDraft(app.store, { ...record, pictures, rev, changed: app.now() });
		return done({ rev });
	});
}
