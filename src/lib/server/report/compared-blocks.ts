import { meetingsPieces, meetingsSlides } from '$lib/charts/meetings';
import { textIn } from '$lib/domain/deck';
import { thenAndNow } from '$lib/domain/disclosure/then-and-now';
import { isolated } from '$lib/report/isolated';
import { heading, quiet, text, type Block } from '$lib/report/report-block';
import type { ReportInput, ReportWords } from './report-input';

/** Two meetings in words; only once the room has seen them beside each other. */
export function comparedBlocks(input: ReportInput, words: ReportWords): readonly Block[] {
	const { deck, pictures } = input;
	const { state } = input.record;
	if (!state.earlier || !state.everCompared) return [];
	const latest = (part: 'factors' | 'needs') => {
		const rounds = state.rounds.filter((round) => round.part === part).map((round) => round.id);
		return pictures.findLast((picture) => rounds.includes(picture.round));
	};
	const now = { factors: latest('factors'), needs: latest('needs') };
	const compared = thenAndNow(state.earlier, deck, now, state.settings.minGroup);
	if (!compared) return [];
	const { texts, say, language } = words;
	const partOf = (id: string) => {
		const part = deck.dimensions.find((one) => one.id === id);
		return part ? textIn(part.text, language) : id;
	};
	const rows = [
		...compared.parts.map((one) => ({ ...one, name: partOf(one.id) })),
		...compared.cards.map((one) => ({ ...one, name: say(one.id) }))
	];
	const needed = (yes: boolean) => (yes ? texts.needed : texts.otherNeeds);
	const drawings = meetingsSlides(compared, deck, language).flatMap((slide): readonly Block[] => {
		const { charts, together } = words;
		const pieces = meetingsPieces(compared, slide.about, deck, language, together, charts);
		const sentence = pieces.map((piece) => piece.text).join('');
		return [text(sentence), { kind: 'drawing', of: { chart: 'meetings', slide } }];
	});
	return [
		heading(texts.compared),
		quiet(texts.comparedHint(isolated(compared.title))),
		...drawings,
		...table(
			texts.compared,
			rows.map(({ name, then, now }) => [name, texts.words[then], texts.words[now]]),
			[texts.card, texts.first, texts.now]
		),
		...table(
			texts.needs,
			compared.needs.map((one) => [say(one.id), needed(one.then), needed(one.now)]),
			[texts.wish, texts.first, texts.now]
		)
	];
}

const table = (
	title: string,
	rows: readonly (readonly string[])[],
	head: readonly string[]
): readonly Block[] =>
	rows.length === 0 ? [] : [{ kind: 'table', behind: true, title, head, rows }];
