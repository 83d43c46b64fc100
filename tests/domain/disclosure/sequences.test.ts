import { describe, expect, test } from 'vitest';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { tellProgress } from './tell-progress';
import { attack, mixedLifeOf, peopleIn, pictureText, product, type Serving } from './sequences';

/** In the long form 100 000: SEQUENCES=100000. */
const LIVES = Number(process.env['SEQUENCES'] ?? 2_000);

test(`an attacker who sees ${LIVES} lives of a dialogue is certain of nobody, with words or numbers and forms typed in (D12, D14, D15)`, () => {
	for (let seed = 1; seed <= LIVES; seed++) {
		const found = attack(mixedLifeOf(seed), product);
		expect([seed, found]).toEqual([seed, { certain: [], undecided: [] }]);
		tellProgress('sequences', seed);
	}
}, 3_600_000);

const tallies = (life: Parameters<Serving>[0], people: ReturnType<typeof peopleIn>) =>
	life.cards
		.map((card) =>
			['helps', 'hinders', 'neutral']
				.map(
					(pile) => people.filter(({ sorter }) => sorter.sort.get(card.id)?.pile === pile).length
				)
				.join('-')
		)
		.join();

/** Each breaks one rule of disclosure; the attacker must win somewhere. */
const LEAKS: readonly (readonly [string, Serving])[] = [
	[
		'numbers of every pile (D3, D4)',
		(life, answered) => tallies(life, peopleIn(life, answered, 0))
	],
	[
		'a picture of fewer than five (D2)',
		(life, answered) => {
			const people = peopleIn(life, answered, 0);
			return people.length < 5 ? tallies(life, people) : pictureText(life, people);
		}
	],
	[
		'pictures while people are still sorting (D1)',
		(life, answered) => {
			const people = peopleIn(life, answered, 0);
			return people.map((_, at) => tallies(life, people.slice(0, at + 1))).join(' ');
		}
	],
	[
		'the first picture made anew when somebody has left (D2)',
		(life, answered) =>
			[
				product(life, answered),
				tallies(life, peopleIn(life, answered, 0)),
				tallies(
					life,
					peopleIn(life, answered, 0).filter(({ id }) => !id.startsWith('leave'))
				)
			].join(' ')
	],
	[
		'a few newcomers in the next picture (D2, D9)',
		(life, answered) => {
			const second = peopleIn(life, answered, 1);
			const old = second.filter(({ id }) => id.startsWith('stay'));
			return [product(life, answered), tallies(life, old), tallies(life, second)].join(' ');
		}
	],
	[
		'a word for who all agree (D3)',
		(life, answered) => {
			const people = peopleIn(life, answered, 0);
			const unanimous = life.cards.map(
				(card) => new Set(people.map(({ sorter }) => sorter.sort.get(card.id)?.pile)).size === 1
			);
			return [product(life, answered), unanimous.join()].join(' ');
		}
	],
	[
		// the agreed rule's letter: what all are shown must suit the own sorts, else differs
		'a picture of all sorts, merely checked against one of the own sorts (D15)',
		(life, answered) => {
			const all = peopleIn(life, answered, 0);
			if (!life.typed) return product(life, answered);
			const own = all.filter(({ sorter }) => !sorter.typed);
			if (own.length < 5) return 'few';
			const cardsOf = (people: typeof all) => {
				const untyped = people.map((one) => ({ ...one, sorter: { ...one.sorter, typed: false } }));
				const { cards } = JSON.parse(pictureText(life, untyped)) as GroupPicture;
				return cards;
			};
			const alone = cardsOf(own);
			const shown = cardsOf(all).map((card) => {
				const same = alone.find((one) => one.card === card.card);
				const allowed =
					card.form === 'word' && same?.form === 'word'
						? card.word === same.word
						: card.form === same?.form;
				return allowed ? card : { card: card.card, form: 'word', word: 'differs' };
			});
			return JSON.stringify(shown);
		}
	],
	[
		'a small subgroup beside the whole (D9)',
		(life, answered) => {
			const people = peopleIn(life, answered, 0);
			const some = people.filter(({ id }) => id.startsWith('leave'));
			return [pictureText(life, people), tallies(life, some)].join(' ');
		}
	]
];

/** Any of these will do; in the first people left and came, in the second forms were typed in. */
const SEEDS = [8, 12, ...Array.from({ length: 400 }, (_, at) => at + 1)];

describe('a planted leak is found', () => {
	test.each(LEAKS)('%s', (_, serving) => {
		let found = false;
		for (const seed of SEEDS) {
			found = attack(mixedLifeOf(seed), serving).certain.length > 0;
			if (found) break;
		}
		expect(found).toBe(true);
	});
});
