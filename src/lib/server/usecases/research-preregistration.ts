import type { Deck } from '$lib/domain/deck';
import { NODES } from '$lib/domain/group/mixed-logit';
import { FEWEST_INFORMATIVE } from '$lib/domain/group/needs-test';
import { DRAWS } from '$lib/domain/group/needs-tests';
import { FEWEST_FLIPPED } from '$lib/domain/group/sign-flip-test';
import { sampleSize, USUAL } from '$lib/domain/group/sample-size';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { messages as en } from '$lib/messages/preregistration/en';
import { messages as nl, type Design } from '$lib/messages/preregistration/nl';
import type { PrecisionQuery } from '$lib/protocol/precision';
import type { ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { findDeck } from '../store/deck-shelf';
import { done, refuse, type Outcome } from './outcome';
import { SEED } from './research-figures';
import { listStudies } from './studies';

/** Deck of a study unless the filter names another. */
const DECK = 'llo';

/** All settings of a study as they stand today, as Markdown ready to register. */
export async function preregistration(
	app: App,
	filter: ResearchFilter,
	asked: PrecisionQuery,
	language: 'nl' | 'en'
): Promise<Outcome<string>> {
	const deck = await app.store.read(() =>
		findDeck(app.store, filter.deck ?? DECK, filter.deckVersion)
	);
	if (!deck) return refuse('no-such-deck');
	const studies = await listStudies(app);
	const given = Object.entries(asked).filter(([, value]) => value !== undefined);
	const power = { ...USUAL, ...(Object.fromEntries(given) as Partial<typeof USUAL>) };
	const { exclude = [], ...others } = filter;
	const design: Design = {
		day: dayOf(app.now()),
		study: studies.find(({ id }) => id === filter.study),
		deck: deckFacts(deck),
		thresholds: deck.thresholds,
		scoring: SCORING_VERSION,
		filter: new URLSearchParams(
			Object.entries(others).filter((pair): pair is [string, string] => pair[1] !== undefined)
		).toString(),
		exclude,
		seed: SEED,
		draws: DRAWS,
		fewest: FEWEST_INFORMATIVE,
		fewestDialogues: FEWEST_FLIPPED,
		nodes: NODES,
		power,
		size: sampleSize(power)
	};
	const lines = (language === 'en' ? en : nl).lines(design);
	return done(`${lines.join('\n\n').replaceAll(/\n\n(?=- |\d\. )/g, '\n')}\n`);
}

function deckFacts(deck: Deck): Design['deck'] {
	const factors = deck.cards.filter(({ kind }) => kind === 'factor');
	const needs = deck.cards.filter(({ kind }) => kind === 'need');
	const on = (axis: string) => factors.filter((card) => card.axis === axis).length;
	return {
		id: deck.id,
		version: deck.version,
		factors: factors.length,
		intrinsic: on('intrinsic'),
		external: on('external'),
		needs: needs.length,
		facets: deck.facets.map(({ id }) => id),
		willFacets: deck.willFacets,
		contestable: factors.filter(({ contestable }) => contestable).map(({ id }) => id),
		answers: needs.map(({ id, answers = [] }) => [id, answers])
	};
}
