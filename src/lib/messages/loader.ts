import { complete, type Language } from './language';

/** The parts texts are loaded in: each room adds its line, and a `<section>/<language>.ts`. */
export interface Sections {
	common: typeof import('./common/nl').messages;
	home: typeof import('./home/nl').messages;
	problems: typeof import('./problems/nl').messages;
	charts: typeof import('./charts/nl').messages;
	facilitator: typeof import('./facilitator/nl').messages;
	talk: typeof import('./talk/nl').messages;
	lostLink: typeof import('./lostLink/nl').messages;
	agenda: typeof import('./agenda/nl').messages;
	panel: typeof import('./panel/nl').messages;
	together: typeof import('./together/nl').messages;
	rehearsal: typeof import('./rehearsal/nl').messages;
	wall: typeof import('./wall/nl').messages;
	joining: typeof import('./joining/nl').messages;
	participant: typeof import('./participant/nl').messages;
	afterCards: typeof import('./afterCards/nl').messages;
	mirror: typeof import('./mirror/nl').messages;
	online: typeof import('./online/nl').messages;
	pairs: typeof import('./pairs/nl').messages;
	wifi: typeof import('./wifi/nl').messages;
	research: typeof import('./research/nl').messages;
	method: typeof import('./method/nl').messages;
	methodMore: typeof import('./methodMore/nl').messages;
	imports: typeof import('./imports/nl').messages;
	room: typeof import('./room/nl').messages;
	measures: typeof import('./measures/nl').messages;
	needsPage: typeof import('./needsPage/nl').messages;
	power: typeof import('./power/nl').messages;
	files: typeof import('./files/nl').messages;
	studies: typeof import('./studies/nl').messages;
	studyCode: typeof import('./studyCode/nl').messages;
	decks: typeof import('./decks/nl').messages;
	privacy: typeof import('./privacy/nl').messages;
	admin: typeof import('./admin/nl').messages;
	dpia: typeof import('./dpia/nl').messages;
	studio: typeof import('./studio/nl').messages;
	deckCheck: typeof import('./deckCheck/nl').messages;
}
export type Section = keyof Sections;

/** What a phone reads up to its own picture. The rest comes when needed: file names weigh. */
const files = import.meta.glob<unknown>('./{afterCards,common,home,joining,participant}/*.ts', {
	import: 'messages'
});
const forPhone = (section: Section): boolean => `./${section}/nl.ts` in files;

/** What else people in the room read, on phones once the group talks and on the wall. */
const ROOM: ReadonlySet<Section> = new Set([
	'charts',
	'mirror',
	'pairs',
	'rehearsal',
	'together',
	'wall'
]);

/** Whether a section can be read in a language: what people in the room read, in every one. */
export const hasTexts = (section: Section, language: Language): boolean =>
	forPhone(section) || ROOM.has(section) || complete.some((one) => one === language);

/** The texts of one section in one language; the file is fetched at its first use. */
export async function load<S extends Section>(
	section: S,
	language: Language
): Promise<Sections[S]> {
	const all = forPhone(section)
		? files
		: ROOM.has(section)
			? (await import('./room-texts')).roomTexts
			: (await import('./desk-texts')).deskTexts;
	const file = all[`./${section}/${language}.ts`];
	if (!file) throw new Error(`no texts for ${section} in ${language}`);
	// en.ts and the others are declared `typeof nl`, so every file of a section has this shape
	return (await file()) as Sections[S];
}
