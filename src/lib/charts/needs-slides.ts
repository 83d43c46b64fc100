import type { Deck } from '$lib/domain/deck';
import type { GroupPicture, NeedWord } from '$lib/domain/disclosure/picture';
import { needTrays, type Tray } from './card-trays';
import { needsLayout } from './needs-layout';
import { needRows, type NeedRow } from './needs-rows';
import { traysLayout } from './trays-layout';
import { evenSlides, WALL, wallHeight } from './wall-size';

/** One screenful of what a group needs: rows, or two lists. */
export interface NeedsSlide {
	readonly rows: readonly NeedRow[];
	readonly trays: readonly Tray[];
	/** what most people need stands on the slide before */
	readonly continued: boolean;
}

const LONG = 'de meesten hebben dit nodig';
const WORDS: Readonly<Record<NeedWord, string>> = {
	'most-need': LONG,
	'most-have': LONG,
	'most-no-need': LONG,
	divided: LONG,
	differs: LONG
};
const TEXTS = { need: '', have: '', noNeed: '', half: '', other: '', rest: String, words: WORDS };

/** What a group needs on as many walls as text of 30 px asks for, in its order. */
export function needsSlides(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: { readonly needed: string; readonly other: string },
	prompt: string
): readonly NeedsSlide[] {
	const height = wallHeight(prompt);
	const trays = needTrays(picture, deck, language, titles);
	if (trays.length > 0) {
		const cards = trays.flatMap((tray) => tray.cards.map((card) => ({ tray, card })));
		const asTrays = (some: typeof cards) =>
			trays
				.map((tray) => ({
					...tray,
					cards: some.filter((one) => one.tray === tray).map(({ card }) => card)
				}))
				.filter((tray) => tray.cards.length > 0);
		const fits = (some: readonly Tray[]) => traysLayout(some, WALL).height <= height;
		// a list a slide, where each fits on one
		if (!fits(trays) && trays.every((tray) => fits([tray]))) {
			return trays.map((tray) => ({ rows: [], trays: [tray], continued: false }));
		}
		return evenSlides(cards, (some) => fits(asTrays([...some]))).map((some) => ({
			rows: [],
			trays: asTrays([...some]),
			continued: false
		}));
	}
	const rows = needRows(picture, deck, language);
	const room = (before: readonly NeedRow[]) => ({ ...WALL, continued: before.length > 0 });
	return evenSlides(
		rows,
		(slide, before) => needsLayout(slide, TEXTS, room(before)).height <= height
	).map((slide, at) => ({ rows: slide, trays: [], continued: at > 0 }));
}
