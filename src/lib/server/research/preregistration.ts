import type { CompleteLanguage } from '$lib/messages/language';
import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { handOf, textIn, type Axis, type Deck, type DeckSize, type Pile } from '$lib/domain/deck';
import { NODES } from '$lib/domain/statistics/mixed-logit';
import { FEWEST_INFORMATIVE } from '$lib/domain/statistics/needs-test';
import { DRAWS } from '$lib/domain/statistics/needs-tests';
import { FEWEST_FLIPPED } from '$lib/domain/statistics/sign-flip-test';
import { sampleSize, USUAL } from '$lib/domain/statistics/sample-size';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { messages as en } from '$lib/messages/preregistration/en';
import { messages as nl, type Design } from '$lib/messages/preregistration/nl';
import type { PrecisionQuery } from '$lib/protocol/precision';
import type { ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { findDeck } from '../store/deck-shelf';
import { done, refuse, type Outcome } from '../outcome';
import { SEED } from './figures';
import { planExport } from './plan';
import { decksByPeople, sizeOf } from './pool';
import { listStudies } from './keep-studies';

/** All settings of a study as they stand today, as Markdown ready to register. */
export async function preregistration(
	app: App,
	filter: ResearchFilter,
	asked: PrecisionQuery,
	language: CompleteLanguage
): Promise<Outcome<string>> {
	const plan = await planExport(app, filter);
	const there = plan.dialogues.map(({ source, people }) => ({ source, people: people.length }));
	const [most] = decksByPeople(there);
	const used = filter.deck === undefined && most ? most : undefined;
	const deck = await app.store.read(() =>
		findDeck(
			app.store,
			used?.deck ?? filter.deck ?? DEFAULT_DECK,
			used?.version ?? filter.deckVersion
		)
	);
	if (!deck) return refuse('no-such-deck');
	const studies = await listStudies(app);
	const given = Object.entries(asked).filter(([, value]) => value !== undefined);
	const power = { ...USUAL, ...(Object.fromEntries(given) as Partial<typeof USUAL>) };
	const { people, effect, alone, together, worlds } = asked;
	const tried =
		people !== undefined &&
		effect !== undefined &&
		alone !== undefined &&
		together !== undefined &&
		worlds !== undefined
			? { people, effect, alone, together, worlds }
			: undefined;
	const { exclude = [], ...others } = filter;
	const design: Design = {
		day: dayOf(app.now()),
		study: studies.find(({ id }) => id === filter.study),
		deck: deckFacts(deck, sizeOf(there), language),
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
		tried,
		size: sampleSize(power)
	};
	const lines = { nl, en }[language].lines(design);
	return done(`${lines.join('\n\n').replaceAll(/\n\n(?=- |\d\. )/g, '\n')}\n`);
}

function deckFacts(deck: Deck, size: DeckSize, language: CompleteLanguage): Design['deck'] {
	// people for whom the set has alternative cards get the same number (D5)
	const factors = handOf(deck, 'factor', size, 'employed');
	const needs = handOf(deck, 'need', size, 'employed');
	const all = deck.cards.filter((card) => size === 'full' || card.core);
	const named = (piles: readonly Pile[]) => piles.map(({ text }) => textIn(text, language));
	const half = (id: Axis) => {
		const axis = deck.axes.find((one) => one.id === id);
		return axis ? textIn(axis.inYou, language) : '';
	};
	const on = (axis: string) => factors.filter((card) => card.axis === axis).length;
	return {
		id: deck.id,
		version: deck.version,
		title: textIn(deck.title, language),
		piles: { factor: named(deck.piles.factor), need: named(deck.piles.need) },
		profiles: deck.axes.length > 0,
		axes: { intrinsic: half('intrinsic'), external: half('external') },
		size,
		factors: factors.length,
		intrinsic: on('intrinsic'),
		external: on('external'),
		needs: needs.length,
		facets: deck.facets.map(({ id }) => id),
		willFacets: deck.willFacets,
		contestable: all.flatMap(({ id, kind, contestable }) =>
			kind === 'factor' && contestable ? [id] : []
		),
		answers: all.flatMap(({ id, kind, answers = [] }) => (kind === 'need' ? [[id, answers]] : []))
	};
}
