import { textIn, type Deck } from '$lib/domain/deck';
import type {
	GroupPicture,
	PileWord,
	ServedCard,
	ServedNeed,
	ServedNeeds
} from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';
import * as en from '$lib/messages/report/en';
import * as nl from '$lib/messages/report/nl';
import type { DialogueRecord } from '../store/dialogue-record';
import { html, type Html } from './html';

type Texts = typeof nl.messages;

/**
 * The report of a dialogue as one page that needs nothing else, for keeping and printing. Holds only
 * served values, agreements, and notes that were shown to the room.
 * @param today YYYY-MM-DD
 */
export function reportHtml(
	shown: {
		readonly record: DialogueRecord;
		readonly deck: Deck;
		readonly pictures: readonly GroupPicture[];
	},
	today: string
): string {
	const { record, deck, pictures } = shown;
	const { row, state } = record;
	const texts = row.language === 'nl' ? nl.messages : en.messages;
	const say = (card: string) => {
		const found = deck.cards.find((one) => one.id === card);
		return found ? textIn(found.text, row.language) : card;
	};
	const again = pictures.findLast((picture) => picture.shift);
	const factors = pictures.findLast((picture) => !picture.needs && !picture.shift);
	const needs = pictures.findLast((picture) => picture.needs)?.needs;
	const notes = state.notes.filter((note) => note.shown);
	const body = html`<h1>${texts.title(row.title)}</h1>
		<p class="quiet">${texts.made(dayIn(today, row.language))}</p>
		${factors ? html`<p>${texts.people(factors.people)}</p>` : html`<p>${texts.noPicture}</p>`}
		${factors ? planePart(factors, deck, row.language, texts) : undefined}
		${factors ? cardsPart(factors, texts, say) : undefined}
		${factors ? patternPart(factors, deck, row.language, texts) : undefined}
		${again ? shiftPart(again, pictures, texts, say) : undefined}
		${needs ? needsPart(needs, texts, say) : undefined}
		${
			state.agreements.length > 0
				? html`<h2>${texts.agreements}</h2>
						<ul>
							${state.agreements.map(
								(one) =>
									html`<li>
										<b>${texts.sort[one.sort]}:</b> ${one.what}
										${one.who ? html`<br />${texts.who}: ${one.who}` : undefined}
										${one.when ? html`<br />${texts.when}: ${one.when}` : undefined}
									</li>`
							)}
						</ul>`
				: undefined
		}
		${
			state.discussed.length > 0
				? html`<h2>${texts.discussed}</h2>
						<ul>
							${state.discussed.map((card) => html`<li>${say(card)}</li>`)}
						</ul>`
				: undefined
		}
		${
			notes.length > 0
				? html`<h2>${texts.notes}</h2>
						<ul>
							${notes.map(
								(note) =>
									html`<li>
										${note.card ? html`<b>${say(note.card)}:</b> ` : undefined}${note.text}
									</li>`
							)}
						</ul>`
				: undefined
		}
		<h2>${texts.about}</h2>
		<p>${texts.explanation} ${texts.kept(dayIn(row.kept_until, row.language))}</p>
		<p class="quiet">
			${texts.credit} ${textIn(deck.title, row.language)} ${deck.version}, ${deck.licence}
		</p>`;
	return html`<!doctype html>
		<html lang="${row.language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${texts.title(row.title)}</title>
				${STYLE}
			</head>
			<body>
				${body}
			</body>
		</html>`.html;
}

function planePart(picture: GroupPicture, deck: Deck, language: string, texts: Texts): Html {
	const { plane } = picture;
	if (!plane) return html``;
	const quarter = plane.quarter && deck.profiles[plane.quarter];
	return html`<h2>${texts.plane}</h2>
		<p><b>${texts.axis.intrinsic}:</b> ${texts.strip[plane.strips.intrinsic]}</p>
		<p><b>${texts.axis.external}:</b> ${texts.strip[plane.strips.external]}</p>
		${quarter ? html`<p>${texts.quarter} ${textIn(quarter.text, language)}</p>` : undefined}`;
}

/** Cards that were put again after the talk: the word before, the word now, and how they moved (G7). */
function shiftPart(
	picture: GroupPicture,
	pictures: readonly GroupPicture[],
	texts: Texts,
	say: (card: string) => string
): Html {
	const before = pictures.find((one) => one.round === picture.shift?.since);
	const row = (card: ServedCard): Html => {
		const earlier = before?.cards.find((one) => one.card === card.card);
		const moved = picture.shift?.cards.find((one) => one.card === card.card);
		return html`<tr>
			<th>${say(card.card)}</th>
			<td>${earlier && texts.words[readCard(earlier)]}</td>
			<td>${texts.words[readCard(card)]}</td>
			<td>${moved && texts.moved[moved.towards ?? moved.moved]}</td>
		</tr>`;
	};
	return html`<h2>${texts.shift}</h2>
		<table>
			<thead>
				<tr>
					<th>${texts.card}</th>
					<th>${texts.first}</th>
					<th>${texts.now}</th>
					<th>${texts.movement}</th>
				</tr>
			</thead>
			<tbody>
				${picture.cards.map(row)}
			</tbody>
		</table>`;
}

/** A day in words of the report's language. @param day YYYY-MM-DD */
const dayIn = (day: string, language: string) =>
	new Date(`${day}T12:00:00Z`).toLocaleDateString(language, {
		dateStyle: 'long',
		timeZone: 'UTC'
	});

/** Parts of life and their topics, each with the word that was served (D7). */
function patternPart(picture: GroupPicture, deck: Deck, language: string, texts: Texts): Html {
	const served = [
		...deck.dimensions.flatMap((one) =>
			picture.dimensions.filter(({ id }) => id === one.id).map(({ word }) => ({ one, word }))
		),
		...deck.facets.flatMap((one) =>
			picture.facets.filter(({ id }) => id === one.id).map(({ word }) => ({ one, word }))
		)
	];
	if (served.length === 0) return html``;
	return html`<h2>${texts.pattern}</h2>
		<table>
			<tbody>
				${served.map(
					({ one, word }) =>
						html`<tr>
							<th>${textIn(one.text, language)}</th>
							<td>${texts.words[word]}</td>
						</tr>`
				)}
			</tbody>
		</table>`;
}

const WORDS: readonly PileWord[] = [
	'most-help',
	'most-hinder',
	'divided',
	'differs',
	'most-neutral'
];

function cardsPart(picture: GroupPicture, texts: Texts, say: (card: string) => string): Html {
	const inWords = picture.cards.every((card) => card.form === 'word');
	const list = inWords
		? WORDS.map((word) => {
				const cards = picture.cards.filter((card) => card.form === 'word' && card.word === word);
				if (cards.length === 0) return html``;
				return html`<h3>${texts.words[word]}</h3>
					<ul>
						${cards.map((card) => html`<li>${say(card.card)}</li>`)}
					</ul>`;
			})
		: [cardTable(picture.cards, texts, say)];
	return html`<h2>${texts.cards}</h2>
		${list}
		${
			picture.hidden.length > 0
				? html`<p class="quiet">${texts.hidden(picture.hidden.length)}</p>`
				: undefined
		}`;
}

function cardTable(
	cards: readonly ServedCard[],
	texts: Texts,
	say: (card: string) => string
): Html {
	const cells = (card: ServedCard): Html => {
		switch (card.form) {
			case 'word':
				return html`<td></td>
					<td></td>
					<td></td>
					<td>${texts.words[card.word]}</td>`;
			case 'numbers':
				return html`<td>${card.helps}</td>
					<td>${card.neutral}</td>
					<td>${card.hinders}</td>
					<td>${texts.words[readCard(card)]}</td>`;
			case 'majority':
				return html`<td>${card.side === 'helps' ? card.count : undefined}</td>
					<td></td>
					<td>${card.side === 'hinders' ? card.count : undefined}</td>
					<td>${texts.rest(card.rest)}</td>`;
		}
	};
	return html`<table>
		<thead>
			<tr>
				<th>${texts.card}</th>
				<th>${texts.helps}</th>
				<th>${texts.neutral}</th>
				<th>${texts.hinders}</th>
				<th>${texts.word}</th>
			</tr>
		</thead>
		<tbody>
			${cards.map(
				(card) =>
					html`<tr>
						<th>${say(card.card)}</th>
						${cells(card)}
					</tr>`
			)}
		</tbody>
	</table>`;
}

function needsPart(needs: ServedNeeds, texts: Texts, say: (card: string) => string): Html {
	if (needs.form === 'lists') {
		const list = (title: string, cards: readonly string[]) =>
			cards.length === 0
				? html``
				: html`<h3>${title}</h3>
						<ul>
							${cards.map((card) => html`<li>${say(card)}</li>`)}
						</ul>`;
		return html`<h2>${texts.needs}</h2>
			${list(texts.needed, needs.needed)} ${list(texts.otherNeeds, needs.other)}`;
	}
	const cells = (need: ServedNeed): Html => {
		switch (need.form) {
			case 'word':
				return html`<td></td>
					<td></td>
					<td></td>
					<td>${texts.needWord[need.word]}</td>`;
			case 'numbers':
				return html`<td>${need.need}</td>
					<td>${need.have}</td>
					<td>${need.noNeed}</td>
					<td></td>`;
			case 'majority':
				return html`<td>${need.side === 'need' ? need.count : undefined}</td>
					<td></td>
					<td>${need.side === 'no-need' ? need.count : undefined}</td>
					<td>${texts.rest(need.rest)}</td>`;
		}
	};
	return html`<h2>${texts.needs}</h2>
		<table>
			<thead>
				<tr>
					<th>${texts.card}</th>
					<th>${texts.need}</th>
					<th>${texts.have}</th>
					<th>${texts.noNeed}</th>
					<th>${texts.word}</th>
				</tr>
			</thead>
			<tbody>
				${needs.cards.map(
					(need) =>
						html`<tr>
							<th>${say(need.card)}</th>
							${cells(need)}
						</tr>`
				)}
			</tbody>
		</table>`;
}

/** The file stands alone, so its few rules stand in it. */
const STYLE = html`<style>
	body {
		max-width: 44rem;
		margin: 2rem auto;
		padding: 0 1rem;
		font:
			18px/1.5 'Atkinson Hyperlegible Next',
			system-ui,
			sans-serif;
		color: #1c2430;
		background: #fff;
	}
	h1 {
		line-height: 1.15;
	}
	.quiet {
		color: #535b68;
	}
	table {
		border-collapse: collapse;
		width: 100%;
		font-size: 0.9em;
	}
	th,
	td {
		text-align: left;
		vertical-align: top;
		padding: 0.3rem 0.6rem 0.3rem 0;
		border-bottom: 1px solid #d8cfbd;
	}
	tbody th {
		font-weight: 400;
	}
</style>`;
