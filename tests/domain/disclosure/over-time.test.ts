import { describe, expect, test } from 'vitest';
import { pileWord } from '$lib/domain/disclosure/pile-word';
import { waysOf, wordOfStudy } from './frozen-reference';
import {
	numbersOf,
	readBack,
	researchLife,
	seenOf,
	staysOut,
	withheldIn,
	wordsOf,
	type ResearchLife
} from './research-lives';
import type { Serving } from './sequences';
import { card } from './small-deck';
import { tellProgress } from './tell-progress';

/** In the long form 100 000: npm run prove:disclosure. */
const LIVES = Number(process.env['SEQUENCES'] ?? 2_000);

/** Lives in which somebody refused, or erased before the end. */
function* refusedLives(most: number): Generator<{ life: ResearchLife; seed: number }> {
	for (let seed = 1; seed <= most; seed++) {
		const life = researchLife(seed);
		if (seenOf(life).some(({ consents }) => !consents)) yield { life, seed };
	}
}

test(`with every picture and every file of ${LIVES} lives nobody who refused or erased is read back (D12, D14, D16)`, () => {
	for (const { life, seed } of refusedLives(LIVES)) {
		tellProgress('over time', seed);
		const withheld = withheldIn(life, seed);
		// where its words force the withheld no file has a row of it
		if (staysOut(life, withheld)) continue;
		expect([seed, readBack(life, withheld)]).toEqual([seed, { certain: [], undecided: [] }]);
	}
}, 3_600_000);

const refused = (life: ResearchLife) =>
	new Set(seenOf(life).flatMap(({ id, consents }) => (consents ? [] : [id])));
const redrawn = (life: ResearchLife, exports: number) => {
	const all = Array.from({ length: exports }, (_, at) => withheldIn(life, 1_000 + at));
	return all.reduce((left, one) => new Set([...left].filter((id) => one.has(id))));
};

/** What an attacker may take to be withheld by each fault, and what the room then sees. */
const LEAKS: readonly (readonly [string, (life: ResearchLife) => ReadonlySet<string>, Serving])[] =
	[
		['only who refused is withheld, nobody with them (D12)', refused, wordsOf],
		['the withheld are drawn anew at each export (D16)', (life) => redrawn(life, 12), wordsOf],
		['numbers are shown beside the rows (D12)', refused, numbersOf]
	];

describe('a planted leak is found', () => {
	test.each(LEAKS)('%s', (_, unknown, serving) => {
		let found = false;
		for (const { life } of refusedLives(2_000)) {
			found = readBack(life, unknown(life), serving, 5_000).certain.length > 0;
			if (found) break;
		}
		expect(found).toBe(true);
	});
	test('a dialogue whose words force the withheld comes in all the same (D12)', () => {
		// five of eight help, and none of the three with rows
		const piles = [0, 0, 0, 0, 0, 1, 1, 2];
		const life: ResearchLife = {
			cards: [card('a')],
			rounds: 1,
			second: 'factors',
			power: false,
			insiders: { stay: 0, leave: 0, come: 0 },
			answered: { stay: piles.map((pile) => [pile]), leave: [], come: [] },
			consents: { stay: piles.map((_, person) => person > 0), leave: [], come: [] }
		};
		const withheld = new Set([0, 1, 2, 3, 4].map((person) => `stay-${person}`));
		expect(staysOut(life, withheld)).toBe(true);
		expect(readBack(life, withheld).certain).toEqual(['stay 0 0']);
	});
});

test('a study’s dialogue shows the words that METHOD names, at every size (D3, D12)', () => {
	for (let people = 5; people <= 30; people++) {
		for (const [helps, hinders, neutral] of waysOf(people)) {
			expect(pileWord({ helps, hinders, neutral })).toBe(wordOfStudy([helps, hinders, neutral]));
		}
	}
});
