import { meetingsSlides } from '$lib/charts/meetings';
import { needsSlides } from '$lib/charts/needs-layout';
import {
	nextSlide,
	type PictureStep,
	pictureSteps,
	slidePart,
	stepAt
} from '$lib/charts/picture-steps';
import { shiftRows, shiftSlides } from '$lib/charts/shift-layout';
import { nextOnTable } from './card-lists';
import { askedBeside } from '$lib/domain/asked-beside';
import { textIn, type Deck } from '$lib/domain/deck';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

type Facts = Pick<
	FacilitatorSnapshot,
	| 'agenda'
	| 'stage'
	| 'rounds'
	| 'pictures'
	| 'language'
	| 'prompt'
	| 'slide'
	| 'lifecycle'
	| 'spotlight'
	| 'discussed'
	| 'compared'
	| 'comparison'
>;

/** What the large button brings next on the wall: a row, a part of what is there, or a card. */
export type Ahead =
	| { readonly card: string; readonly name: string; readonly first: boolean }
	| { readonly at: number; readonly row: string }
	| { readonly at: number; readonly part: number; readonly of: number };

const pictureOf = ({ agenda, stage, rounds, pictures }: Facts) => {
	const now = agenda.find((one) => one.id === stage);
	const round = now && roundOfStage(now, rounds);
	return { now, kind: now?.kind, picture: round && pictures[round.id] };
};

/** How many walls two meetings, wishes or re-sorted cards take; 0 if none of these is shown. */
export function partsShown(snapshot: Facts, deck: Deck): number {
	const { comparison, compared, language, lifecycle, pictures } = snapshot;
	if (lifecycle !== 'running') return 0;
	if (compared) return comparison ? meetingsSlides(comparison, deck, language).length : 0;
	const { kind, picture } = pictureOf(snapshot);
	const prompt = askedBeside(snapshot.prompt) ?? '';
	if (picture && kind === 'wishes') {
		return needsSlides(picture, deck, language, { needed: '', other: '' }, prompt).length;
	}
	if (!picture?.shift || kind !== 'reveal') return 0;
	return shiftSlides(shiftRows(pictures[picture.shift.since], picture, deck, language), prompt)
		.length;
}

/** The steps of the picture that the room sees in this stage, if any. */
export function stageSlides(snapshot: Facts, deck: Deck): readonly PictureStep[] {
	const { kind, picture } = pictureOf(snapshot);
	if (snapshot.lifecycle !== 'running' || snapshot.spotlight !== null) return [];
	if (snapshot.compared || !picture || picture.shift) return [];
	if (kind !== 'reveal' && kind !== 'cards') return [];
	const { language, prompt } = snapshot;
	return pictureSteps(picture, deck, { language, prompt, stage: kind });
}

/** Divides pictures into the slides of the steps to come: a piece of work for each step. */
export const slidesToCome = (
	{
		agenda,
		rounds,
		previews,
		language
	}: Pick<FacilitatorSnapshot, 'agenda' | 'rounds' | 'previews' | 'language'>,
	deck: Deck
): readonly (() => unknown)[] =>
	agenda.flatMap((stage) => {
		const round = roundOfStage(stage, rounds);
		const picture = round && previews[round.id];
		const { kind, prompt } = stage;
		if (!picture || picture.shift || (kind !== 'reveal' && kind !== 'cards')) return [];
		return () => pictureSteps(picture, deck, { language, prompt, stage: kind });
	});

/** What comes next on the wall in this stage, for the large button. */
export function slideAhead(snapshot: Facts, deck: Deck, language: string): Ahead | undefined {
	const parts = partsShown(snapshot, deck);
	if (parts > 0) {
		const at = Math.min(snapshot.slide ?? 0, parts - 1) + 1;
		return at < parts ? { at, part: at + 1, of: parts } : undefined;
	}
	const { now, picture } = pictureOf(snapshot);
	if (now?.kind === 'cards' && picture) {
		const card = nextOnTable(picture, now.minutes, snapshot);
		const found = deck.cards.find(({ id }) => id === card);
		if (!found) return undefined;
		const first = snapshot.spotlight === null;
		return { card: found.id, name: textIn(found.text, language), first };
	}
	if (now?.kind !== 'reveal') return undefined;
	const steps = stageSlides(snapshot, deck);
	const at = nextSlide(steps, snapshot.slide);
	const step = at === undefined ? undefined : stepAt(steps, at);
	return at === undefined || step?.kind !== 'board'
		? undefined
		: { at, row: rowName(step, deck, language) };
}

/** What the last row of a step is called. */
export function rowName(
	{ slide, rows }: Extract<PictureStep, { kind: 'board' }>,
	deck: Deck,
	language: string
): string {
	const row = slide.board.rows[rows - 1];
	const sets = [...deck.axes, ...deck.dimensions, ...deck.facets];
	const found = sets.find(({ id }) => id === row?.id);
	return found ? textIn(found.text, language) : (slidePart(slide, deck, language) ?? '');
}
