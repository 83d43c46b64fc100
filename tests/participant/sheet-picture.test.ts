import { expect, test } from 'vitest';
import { sheetPicture } from '$lib/participant/sheet-picture';

const parts = [
	{
		title: 'Dit helpt je nu',
		lines: ['De tijd die ik heb om te leren', 'Hulp & "raad" van <vrienden>']
	},
	{ title: 'Leeg', lines: [] },
	{
		title: 'Jouw eigen kaarten',
		lines: [
			'Een hele lange kaart die iemand zelf schreef en die nooit op een enkele regel van dit blad past'
		]
	}
];
const drawn = (rtl = false) =>
	sheetPicture('Mijn kaarten', parts, '1 mei', { language: 'nl', rtl });
const at = (svg: string, name: string) =>
	[...svg.matchAll(new RegExp(`<text[^>]* ${name}="([^"]+)"`, 'g'))].map((one) => Number(one[1]));

test('holds every line once, and no heading without lines', () => {
	const svg = drawn();
	expect(svg).toContain('>De tijd die ik heb om te leren<');
	expect(svg).toContain('>Hulp &amp; &quot;raad&quot; van &lt;vrienden><');
	expect(svg).not.toContain('Leeg');
});

test('lines stand beneath each other inside the sheet', () => {
	const svg = drawn();
	const ys = at(svg, 'y');
	expect(ys).toEqual([...ys].sort((a, b) => a - b));
	expect(new Set(ys).size).toBe(ys.length);
	expect(ys.at(-1)).toBeLessThan(Number(/height="(\d+)"/.exec(svg)?.[1]));
});

test('a language from right to left begins at the right', () => {
	expect(Math.max(...at(drawn(), 'x'))).toBeLessThan(100);
	expect(Math.min(...at(drawn(true), 'x'))).toBeGreaterThan(700);
	expect(drawn(true)).toContain('direction="rtl"');
});
