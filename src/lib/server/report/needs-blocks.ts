import { needsTitle } from '$lib/charts/needs-rows';
import { whoLaid } from '$lib/charts/picture-words';
import type { Deck } from '$lib/domain/deck';
import type { GroupPicture, ServedNeed, ServedNeeds } from '$lib/domain/disclosure/picture';
import { heading, quiet, text, type Block } from '$lib/report/report-block';
import type { ReportWords } from './report-input';

/** What the group needs (D8): two lists in a small room, one form per card from 10 people. */
export function needsBlocks(
	picture: GroupPicture,
	title: string,
	deck: Deck,
	words: ReportWords
): readonly Block[] {
	const { needs } = picture;
	if (!needs) return [];
	const { texts, charts, language } = words;
	return [
		heading(title),
		text(whoLaid(picture, texts)),
		text(needsTitle(picture, deck, language, charts)),
		...(picture.hidden.length > 0 ? [quiet(texts.hidden(picture.hidden.length))] : []),
		{ kind: 'drawing', of: { chart: 'needs', picture, deck } },
		tableOf(needs, title, words)
	];
}

function tableOf(needs: ServedNeeds, title: string, words: ReportWords): Block {
	const { texts, say } = words;
	if (needs.form === 'lists') {
		return {
			kind: 'table',
			behind: true,
			title,
			head: [texts.wish, texts.word],
			rows: [
				...needs.needed.map((id) => [say(id), texts.needed]),
				...needs.other.map((id) => [say(id), texts.otherNeeds])
			]
		};
	}
	return {
		kind: 'table',
		behind: true,
		title,
		head: [texts.wish, texts.need, texts.have, texts.noNeed, texts.word],
		rows: needs.cards.map((need) => [say(need.card), ...cellsOf(need, words)])
	};
}

/** Only numbers that were served: none is derived from another. */
function cellsOf(need: ServedNeed, { texts }: ReportWords): (string | number | undefined)[] {
	switch (need.form) {
		case 'word':
			return [undefined, undefined, undefined, texts.needWord[need.word]];
		case 'numbers':
			return [need.need, need.have, need.noNeed, undefined];
		case 'majority':
			return [
				need.side === 'need' ? need.count : undefined,
				undefined,
				need.side === 'no-need' ? need.count : undefined,
				texts.rest(need.rest)
			];
	}
}
