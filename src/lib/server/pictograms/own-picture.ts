import { cleanPng } from './clean-png';
import { cleanSvg, type PictureRefusal } from './clean-svg';
import type { OwnPictures } from './set-sprite';

/** Own drawings of one set, at most. */
export const MOST_PICTURES = 200;

/** Own drawings from a file, each cleaned as if uploaded alone; or why one of them cannot be. */
export function cleanedPictures(
	pictures: OwnPictures
):
	| { readonly ok: true; readonly value: OwnPictures }
	| { readonly ok: false; readonly refusal: PictureRefusal & { readonly name: string } } {
	const entries = Object.entries(pictures);
	if (entries.length > MOST_PICTURES) {
		return { ok: false, refusal: { reason: 'many', about: MOST_PICTURES, name: '' } };
	}
	const cleaned: Record<string, string> = {};
	for (const [name, body] of entries) {
		const isPng = body.startsWith('data:image/png;base64,');
		const one = isPng ? cleanPng(body) : cleanSvg(body);
		if (!one.ok) return { ok: false, refusal: { ...one.refusal, name } };
		cleaned[name] = isPng ? `data:image/png;base64,${one.body}` : one.body;
	}
	return { ok: true, value: cleaned };
}
