import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftOverRates } from './left-over-rates';
import { withheldRates } from './withheld-rates';

/** The sizes whose rates stand in docs/method.md and on /method. */
const SIZES = [6, 8, 10, 12, 14, 20, 27];
const DIALOGUES = 2_000;

const rates = SIZES.map((people) => withheldRates(people, DIALOGUES));
const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)} %`;

test('docs/method.md says what withholding costs and what an insider may learn as it was measured (D12, D14)', () => {
	const page = readFileSync('docs/method.md', 'utf8').replace(/ +/g, ' ');
	for (const { people, out, lost, insider, cards, unpicked } of rates) {
		const cells = [
			people,
			...[out, lost, insider].map((share) => percent(share)),
			percent(cards, 2),
			percent(unpicked)
		];
		expect(page).toContain(`| ${cells.join(' | ')} |`);
	}
});

test('/method says the range of each in both languages (D12, D14)', () => {
	const range = (shares: readonly number[]) => [
		Math.round(100 * Math.min(...shares)),
		Math.round(100 * Math.max(...shares))
	];
	const [out, lost, insider, unpicked] = [
		range(rates.map((one) => one.out)),
		range(rates.map((one) => one.lost)),
		range(rates.map((one) => one.insider)),
		// of 6 people one has a row: no card has two picks that are known
		range(rates.filter(({ people }) => people >= 8).map((one) => one.unpicked))
	];
	for (const [language, to] of [
		['en', 'to'],
		['nl', 'tot']
	] as const) {
		const page = readFileSync(`src/lib/messages/method/${language}.ts`, 'utf8');
		for (const [least, most] of [out, lost, insider, unpicked]) {
			expect(page).toContain(`${least} ${to} ${most} %`);
		}
	}
});

test('both pages say how often insiders may leave one row of their background over, as it was measured (D12, D14)', () => {
	const measured = SIZES.map((people) => leftOverRates(people, DIALOGUES));
	const page = readFileSync('docs/method.md', 'utf8').replace(/ +/g, ' ');
	for (const { people, insiders, could, do: done, kept, keptIfClosed } of measured) {
		const cells = [
			people,
			insiders,
			...[could, done].map((share) => percent(share, 1)),
			...[kept, keptIfClosed].map((kinds) => kinds.toFixed(2))
		];
		expect(page).toContain(`| ${cells.join(' | ')} |`);
	}
	const larger = measured.filter(({ people }) => people >= 8);
	const ends = (shares: readonly number[]) =>
		[Math.min(...shares), Math.max(...shares)].map((share) => Math.round(100 * share));
	for (const [language, to] of [
		['en', 'to'],
		['nl', 'tot']
	] as const) {
		const said = readFileSync(`src/lib/messages/method/${language}.ts`, 'utf8');
		for (const shares of [larger.map(({ could }) => could), larger.map((one) => one.do)]) {
			expect(said).toContain(ends(shares).join(` ${to} `) + ' %');
		}
	}
});
