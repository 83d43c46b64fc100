import { ownWords } from '$lib/charts/own-words';
import type { WordsOfSet } from '$lib/charts/provide-own-words';
import type { Deck } from '$lib/domain/deck';

/** Whether this set's cards help or hold back, in these words; else no panel sentence says so. */
const saysHelp = (deck: Deck): boolean =>
	[1, -1].every((score) => deck.piles.factor.some((pile) => pile.score === score)) &&
	ownWords(deck, 'nl') === undefined;

/** What the panel says besides the charts: with a set's own pile names, or none without sides. */
export const PANEL_WORDS: WordsOfSet = {
	facilitator(t, deck, language) {
		if (saysHelp(deck)) return t;
		const { cards, paper } = t.panel;
		const own = ownWords(deck, language);
		return {
			...t,
			panel: {
				...t.panel,
				cards: own
					? {
							...cards,
							lists: { ...cards.lists, help: own.helps, hinder: own.hinders },
							say: {
								...cards.say,
								'most-help': cards.onPile(own.helps),
								'most-hinder': cards.onPile(own.hinders),
								...(own.neutral === undefined ? {} : { 'most-neutral': cards.onPile(own.neutral) })
							}
						}
					: cards,
				paper: {
					...paper,
					factors: paper.anyCards,
					problems: own
						? {
								...paper.problems,
								top: paper.onPile.top(own.helps, own.hinders),
								blocker: paper.onPile.blocker(own.hinders)
							}
						: paper.problems
				}
			}
		};
	},
	talk(t, deck, language) {
		const own = ownWords(deck, language);
		if (!own) return t;
		const { hints } = t;
		const { other, open, otherRule, openRule } = hints.onPile;
		return {
			...t,
			hints: {
				...hints,
				say: {
					...hints.say,
					'start-with-help': (card) => other(card, own.helps),
					'hinder-open': (card) => open(card, own.hinders)
				},
				rule: {
					...hints.rule,
					'start-with-help': otherRule(own.hinders),
					'hinder-open': openRule(own.hinders)
				}
			}
		};
	},
	agenda(t, deck) {
		if (saysHelp(deck)) return t;
		const { script } = t;
		const { cards } = script.built;
		const saying = [...cards.saying.slice(0, -1), script.whyHere];
		return {
			...t,
			script: { ...script, built: { ...script.built, cards: { ...cards, saying } } }
		};
	}
};
