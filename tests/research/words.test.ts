import { describe, expect, test } from 'vitest';
import { messages as measuresEn } from '$lib/messages/measures/en';
import { messages as measuresNl } from '$lib/messages/measures/nl';
import { messages as needsPageEn } from '$lib/messages/needsPage/en';
import { messages as needsPageNl } from '$lib/messages/needsPage/nl';
import { messages as powerEn } from '$lib/messages/power/en';
import { messages as powerNl } from '$lib/messages/power/nl';
import { messages as researchEn } from '$lib/messages/research/en';
import { messages as researchNl } from '$lib/messages/research/nl';
import { latentTold } from '$lib/research/latent-told';
import { howManyAside, type JointRow } from '$lib/research/how-many-aside';
import { differingNeeds, toldProfiles } from '$lib/research/needs-told';
import type { FigureResults } from '$lib/protocol/research-figures';

/** Sentences of the research room: each with the case in which it must not be said. */
const measures = [measuresNl, measuresEn];
const research = [researchNl, researchEn];

describe('groups of people (G5)', () => {
	test('where a bound is missed nothing is said of groups, four or otherwise, nor of p', () => {
		for (const t of measures) {
			for (const k of [2, 4, 9]) {
				const said = `${t.groupsVerdict('by-degree', k, 0.4)}`;
				expect(said).not.toMatch(/\d|four|vier|\bp\b/i);
				expect(said).toMatch(/^(No groups|Geen groepen)/);
			}
			expect(t.groupsWhy('by-degree')).not.toBe(t.groupsWhy('groups'));
		}
	});

	test('three groups are not called four; the profiles are named with four alone', () => {
		for (const t of measures) {
			expect(t.groupsVerdict('groups', 3, 0.8)).toMatch(/3/);
			expect(t.groupsVerdict('groups', 3, 0.8)).not.toMatch(/Rand/);
			expect(t.groupsVerdict('four-groups', 4, 0.8)).toMatch(/(four|vier).*0[.,]80/);
			expect(t.groupsVerdict('four-groups', 4, undefined)).not.toMatch(/Rand/);
		}
	});
});

describe('latent classes (G5)', () => {
	const model = (k: number, bic: number, again = 3) => ({
		k,
		logLikelihood: -1,
		parameters: k,
		bic,
		entropy: undefined,
		shares: [1],
		starts: 5,
		again
	});
	const found = (best: number | undefined, ...models: ReturnType<typeof model>[]) => ({
		people: 40,
		compared: 40,
		most: 6,
		models,
		best,
		withProfiles: undefined
	});
	const told = [
		found(undefined),
		found(1, model(1, 9)),
		found(1, model(1, 8), model(2, 9)),
		found(2, model(1, 9), model(2, 7), model(3, 8)),
		found(2, model(1, 9), model(2, 7)),
		found(2, model(1, 9), model(2, 7, 1), model(3, 8))
	];

	test('a number is called the best where more were tried and more than one start came there', () => {
		expect(told.map(latentTold)).toEqual([
			'too-few',
			'only-one',
			'one',
			'some',
			'at-end',
			'unsure'
		]);
	});

	test('no sentence calls a class a group or a kind of people; where nothing was found no number stands', () => {
		for (const t of measures) {
			for (const one of told) {
				const kind = latentTold(one);
				const said = t.latentTold[kind](7);
				expect(said).not.toMatch(/group|groep|kinds? of people|soort/i);
				expect(said.includes('7')).toBe(kind === 'some' || kind === 'at-end');
			}
			expect(t.latentLine).toMatch(/only the test above|alleen de toets hierboven/);
		}
	});
});

describe('needs that differ (G6)', () => {
	test('as many are counted as are named, and where none is, equality is not claimed', () => {
		for (const t of measures) {
			const said = t.found(['a', 'b', 'c'], 10);
			expect(said).toMatch(/\b3\b.*\b10\b.*a, b,? (and|en) c/);
			expect(t.found([], 10)).toMatch(/no proof|geen bewijs/);
		}
	});
});

describe('cards that help or hold back (G1)', () => {
	const card = (jointLow?: number, jointHigh?: number): JointRow => ({ jointLow, jointHigh });

	test('where there are too few dialogues for an interval none is counted, not even as 0', () => {
		for (const t of research) {
			for (const words of [t.cardsTitle, t.shiftTitle]) {
				const said = howManyAside([card(), card()], words);
				expect(said).toBe(words.none(2));
				expect(said).not.toMatch(/\b0\b|95/);
			}
		}
	});

	test('a card counts only where its interval holds together with those of all others', () => {
		const words = {
			some: (all: number, above: number, below: number) => `${all} ${above} ${below}`,
			none: () => ''
		};
		const rows = [card(0.1, 0.4), card(0, 0.4), card(-0.3, -0.1), card(-0.3, 0.1), card()];
		expect(howManyAside(rows, words)).toBe('5 1 1');
	});
});

describe('words about needs (G6)', () => {
	const group = (
		letter: string,
		by: 'profile' | 'profile-without',
		placed: number,
		dialogues = 4
	) => ({
		need: 'n',
		by,
		group: letter,
		needed: 3,
		placed,
		share: 3 / placed,
		low: undefined,
		high: undefined,
		dialogues,
		deff: undefined,
		difference: undefined,
		differenceLow: undefined,
		differenceHigh: undefined
	});
	const found = (
		groups: FigureResults['needs-by-profile']['groups'],
		tests: FigureResults['needs-by-profile']['tests'] = []
	) => ({ groups, tests, draws: 9_999 });
	const tested = (by: 'profile' | 'profile-without', pMaxT?: number) => ({
		need: 'n',
		by,
		n: 40,
		informative: 30,
		statistic: 9,
		v: 0.3,
		vLow: undefined,
		vHigh: undefined,
		...(pMaxT === undefined ? {} : { p: pMaxT, pMaxT })
	});

	test('of a profile with 9 people or in 2 dialogues nothing is told, of 10 in 3 it is', () => {
		const told = toldProfiles(
			found([group('A', 'profile', 9), group('B', 'profile', 10, 2), group('C', 'profile', 10, 3)])
		);
		expect(told.map(({ letter, needs }) => [letter, needs.length])).toEqual([
			['A', 0],
			['B', 0],
			['C', 1],
			['D', 0]
		]);
	});

	test('only (b) makes a difference between profiles, and without a p there is no sentence of one', () => {
		expect(differingNeeds(found([], [tested('profile', 0.001)]))).toBeUndefined();
		expect(differingNeeds(found([], [tested('profile-without')]))).toBeUndefined();
		expect(differingNeeds(found([], [tested('profile-without', 0.2)]))).toEqual([]);
		expect(differingNeeds(found([], [tested('profile-without', 0.05)]))).toEqual(['n']);
	});

	test('no sentence calls a p the probability of chance, nor an interval what is probable', () => {
		for (const t of [needsPageNl, needsPageEn]) {
			expect(t.differsLine(2)).not.toMatch(/probab|waarschijnlijk|(kans|chance) (dat|that)/i);
			expect(t.between(0.2, 0.4)).not.toMatch(/probab|waarschijnlijk/i);
		}
	});
});

describe('other rules (S5)', () => {
	test('no rule is said to differ most: the range stands there, and how few people it rests on', () => {
		for (const t of measures) {
			expect(t.alternativesTitle(0.7, 0.9, 4)).not.toMatch(/most|meest/);
			expect(t.alternativesTitle(0.7, 0.7, 4)).not.toMatch(/4/);
			expect(t.alternativesFewer(3)).toMatch(/3/);
		}
	});
});

describe('how often a study finds a difference', () => {
	test('next to nothing is said under one in five only, most of it from four in five only', () => {
		for (const t of [powerNl, powerEn]) {
			const said = [0.05, 0.19, 0.2, 0.79, 0.8, 1].map((alone) => t.powerMeans(alone));
			expect(new Set(said.slice(0, 2)).size).toBe(1);
			expect(new Set(said.slice(2, 4)).size).toBe(1);
			expect(new Set(said.slice(4)).size).toBe(1);
			expect(new Set(said).size).toBe(3);
		}
	});
});

describe('cards that were put again in too few dialogues for others (G7)', () => {
	test('the sentence is of these people, and says that it reaches no further', () => {
		for (const t of research) {
			const said = t.shiftTitleHere.some(5, 2, 1);
			expect(said).toMatch(/these people|deze mensen/);
			expect(said).toMatch(/nothing about other dialogues|Over andere gesprekken zegt dit niets/);
			// over dialogues it does reach further, and does not say so
			expect(t.shiftTitle.some(5, 2, 1)).not.toMatch(/nothing about other|zegt dit niets/);
			expect(t.shiftLineHere).not.toBe(t.shiftLine);
		}
	});

	test('dialogues that count as a hair less than the bound are not said to count as much as it', () => {
		for (const t of research) {
			expect(t.tooFewDialogues(3, 2.98)).toMatch(/2[.,]9 /);
			expect(t.tooFewDialogues(2, 2)).toMatch(/2[.,]0 /);
			expect(t.fewDialogues(10, 9.97)).toMatch(/9[.,]9 /);
		}
	});

	test('what the notice above refuses is what the figure does not give: an interval of other dialogues', () => {
		for (const t of research) {
			for (const dialogues of [1, 2]) {
				expect(t.tooFewDialogues(dialogues, dialogues)).toMatch(
					/other dialogues|andere gesprekken/
				);
			}
		}
	});
});

describe('differences (G6)', () => {
	test('without an interval none is made up, and a difference is not called one between profiles', () => {
		for (const t of research) {
			expect(t.difference(0.2, undefined, undefined)).toBe(
				'+0.20'.replace('.', t.signed(0.5)[2] ?? '.')
			);
			expect(t.difference(0.2, 0.1, 0.3)).toMatch(/0.10.*0.30/);
			expect(t.needsDifferenceLine).toMatch(/describes|beschrijft/);
		}
		for (const t of [needsPageNl, needsPageEn]) {
			const one = { share: 0.5, needed: 5, placed: 10, low: undefined, high: undefined };
			expect(t.cell(one)).not.toMatch(/ to | tot |undefined/);
			expect(t.cell({ ...one, low: 0.2, high: 0.8 })).toMatch(/20.*(to|tot) 80/);
		}
	});

	test('needs under other rules are never said to be beyond the own cards', () => {
		for (const t of measures) expect(t.changeNeedsLine).toMatch(/\(c\)/);
	});
});
