import type { Study } from '$lib/domain/statistics/study';
import type { ResearchFilter } from '$lib/protocol/research';
import type { FigureAnswer, FigureId } from '$lib/protocol/research-figures';
import type { App } from '../app';
import { inSlices } from './in-slices';
import { researchDesk } from './desk';
import { FIGURE_OF, SEED } from './figures';
import { researchPool, studyOf } from './pool';
import { researchTrace, tagTrace } from './trace';

/**
 * One figure over the people a filter selects, for the deck version most of them sorted; undefined
 * for an empty group. Computed once for the same people, in slices; concurrent askers share that.
 */
export async function researchFigure(
	app: App,
	id: FigureId,
	filter: ResearchFilter
): Promise<{ readonly answer: Promise<FigureAnswer | undefined> }> {
	const desk = await researchDesk(app);
	const asked = JSON.stringify([Object.entries(filter).sort(), await tagTrace(app, filter.tag)]);
	const trace = await researchTrace(app);
	const study = () =>
		desk.studies.get(asked, trace, app.now, async () => studyOf(await researchPool(app, filter)));
	const answer = desk.figures.get(`${id} ${asked}`, trace, app.now, async () =>
		work(id, await study())
	);
	return { answer };
}

async function work(id: FigureId, study: Study | undefined): Promise<FigureAnswer | undefined> {
	if (!study) return undefined;
	const steps: Generator<void, FigureAnswer['result']> = FIGURE_OF[id](study, SEED);
	return {
		figure: id,
		deck: study.deck.id,
		deckVersion: study.deck.version,
		people: study.dialogues.reduce((sum, list) => sum + list.length, 0),
		dialogues: study.dialogues.length,
		seed: SEED,
		result: await inSlices(steps)
	};
}
