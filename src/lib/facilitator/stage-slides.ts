import { nextSlide, pictureSteps, stepAt, type PictureStep } from '$lib/charts/picture-steps';
import { slidePart } from '$lib/charts/slide-part';
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
	| 'compared'
>;

/** The steps of the picture that the room sees in this stage; none where it sees none. */
export function stageSlides(snapshot: Facts, deck: Deck): readonly PictureStep[] {
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	if (snapshot.lifecycle !== 'running' || !stage || snapshot.spotlight !== null) return [];
	if (snapshot.compared) return [];
	if (stage.kind !== 'reveal' && stage.kind !== 'cards') return [];
	const round = roundOfStage(stage, snapshot.rounds);
	const picture = round && snapshot.pictures[round.id];
	if (!picture || picture.shift) return [];
	const { language, prompt } = snapshot;
	return pictureSteps(picture, deck, { language, prompt, stage: stage.kind });
}

/** The row that comes next while the picture builds up, for the large button. */
export function rowAhead(
	snapshot: Facts,
	deck: Deck,
	language: string
): { readonly at: number; readonly name: string } | undefined {
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	if (stage?.kind !== 'reveal') return undefined;
	const steps = stageSlides(snapshot, deck);
	const at = nextSlide(steps, snapshot.slide);
	const step = at === undefined ? undefined : stepAt(steps, at);
	return at === undefined || step?.kind !== 'board'
		? undefined
		: { at, name: rowName(step, deck, language) };
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
