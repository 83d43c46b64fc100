import type { CompleteLanguage } from '$lib/messages/language';
import { MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import { textIn, type Deck } from '$lib/domain/deck';
import { isOfFile, shownValue } from '$lib/domain/importing/import-problem';
import type { ImportTable } from '$lib/domain/importing/import-table';
import type { JudgedImport } from '$lib/domain/importing/judge-import';
import type { ImportReport, Said } from '$lib/protocol/imports';
import { messages as nl } from '$lib/messages/imports/nl';
import { messages as en } from '$lib/messages/imports/en';
import type { Judged } from './deck-of-import';
import { MOST_LABELS_SHOWN, proposedPiles } from './proposed-piles';

const MOST_LINES_NAMED = 10_000;

/** As they were parsed, so that somebody can see whether these are people. */
function firstPeople(result: JudgedImport, deck: Deck): ImportReport['first'] {
	const nameOf = (texts: Deck['title'] | undefined) =>
		texts ? textIn(texts, deck.languages[0] ?? 'nl') : '';
	const people: ImportReport['first'][number][] = [];
	for (const { label, placements } of result.each()) {
		const shown = placements.slice(0, 3).map(([card, pile]) => {
			const found = deck.piles[card.kind].find(({ id }) => id === pile);
			return [nameOf(card.text), nameOf(found?.text)] as const;
		});
		people.push({ person: shownValue(label), placements: shown });
		if (people.length === 3) break;
	}
	return people;
}

/** What was understood of a file, with every problem in a sentence. */
export function importReport(
	table: ImportTable,
	{ deck, made, result }: Judged,
	dry: boolean,
	language: CompleteLanguage
): ImportReport {
	const { sentence } = { nl, en }[language];
	const said = <T extends { readonly code: string; readonly line: number }>(one: T): Said<T> => ({
		...one,
		sentence: sentence(one)
	});
	const ofFile = result.problems.some(isOfFile);
	const labelOf = ({ label, line, count, id }: JudgedImport['cards'][number]) => ({
		label: shownLabel(label),
		line,
		count,
		...(id === undefined ? {} : { id })
	});
	return {
		dry,
		complete: result.problemCount === 0,
		file: {
			encoding: table.encoding,
			separator: table.separator,
			layout: table.columns.layout,
			lines: table.lines,
			columns: table.header.slice(0, 300).map((name, at) => ({
				name,
				role: table.columns.roles[at] ?? null,
				sample: table.sample.flatMap((row) => row[at] ?? []).slice(0, 3)
			}))
		},
		deck: {
			id: deck.id,
			version: deck.version,
			title: textIn(deck.title, language),
			made,
			profiles: deck.axes.length > 0
		},
		proposal: { piles: proposedPiles(table).slice(0, MOST_PILES) },
		cards: result.cards.slice(0, MOST_LABELS_SHOWN).map(labelOf),
		piles: result.piles
			.slice(0, MOST_LABELS_SHOWN)
			.map((pile) => labelOf({ ...pile, id: pile.id === undefined ? pile.need : pile.id })),
		people: result.people,
		placements: result.placements,
		groups: result.groups,
		rounds: table.rounds.texts.slice(0, 20).map(shownValue),
		first: firstPeople(result, deck),
		problems: result.problems.map(said),
		problemCount: result.problemCount,
		badLines: ofFile ? [] : result.badLines.first(MOST_LINES_NAMED),
		badLineCount: ofFile ? 0 : result.badLines.size,
		notices: result.notices.map(said)
	};
}

/** In full: it is the key under which a person's choice is stored. */
const shownLabel = (label: string): string => label;
