import { expect, test } from 'vitest';
import { sheetPicture } from '$lib/participant/talk/sheet-picture';

const weighed = { lean: 0.5, helps: ['tijd'], hinders: [] };
const parts = [
	{
		title: 'Jouw plaatje',
		lines: ['Veel dingen in jou helpen je nu.'],
		balances: [
			{ id: 'intrinsic', title: 'In jou', weighed, label: '' },
			{ id: 'external', title: 'Om je heen', weighed, label: '' }
		]
	},
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
	sheetPicture('Mijn kaarten', parts, '1 mei', {
		language: 'nl',
		rtl,
		sides: { helps: 'helpt', hinders: 'houdt tegen' },
		sprite:
			'<svg><symbol id="tijd" viewBox="0 0 72 72"><path fill="var(--p, #fff)" d="M1 1"/></symbol></svg>'
	});
const at = (svg: string, name: string) =>
	[...svg.matchAll(new RegExp(`<text(?![^>]*middle)[^>]* ${name}="([^"]+)"`, 'g'))].map((one) =>
		Number(one[1])
	);

test('holds every line once, and no heading without lines', () => {
	const svg = drawn();
	expect(svg).toContain('>De tijd die ik heb om te leren<');
	expect(svg).toContain('>Hulp &amp; &quot;raad&quot; van &lt;vrienden><');
	expect(svg).not.toContain('Leeg');
});

test('both balances are drawn with their pictograms, and the words beside and beneath them (S1)', () => {
	const svg = drawn();
	for (const word of ['In jou', 'Om je heen']) expect(svg).toContain(`>${word}<`);
	expect(svg.split('>helpt<')).toHaveLength(3);
	expect(svg.split('<path fill="#fff"')).toHaveLength(3);
	expect(svg).not.toContain('var(');
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
