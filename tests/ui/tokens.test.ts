import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/lib/ui/tokens.css', import.meta.url), 'utf8');

type Colours = ReadonlyMap<string, string>;

/** The colour declarations of the first block that follows this selector. */
function coloursAfter(selector: string): Colours {
	const start = css.indexOf(selector);
	if (start < 0) throw new Error(`no block ${selector}`);
	const block = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...block.matchAll(/--kaart-color-([\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!.trim()])
	);
}

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['paper', 'paper-lit', 'tray', 'surface'];
const softs = ['helps-soft', 'hinders-soft', 'neutral-soft', 'accent-soft'];

/** Text (4.5:1) on every ground it is written on. */
const texts: readonly (readonly [string, readonly string[]])[] = [
	['ink', [...grounds, ...softs, 'danger-soft', 'warning-soft']],
	['ink-quiet', [...grounds, 'neutral-soft', 'accent-soft']],
	['on-card', ['card']],
	['on-card-quiet', ['card']],
	['accent', grounds],
	['accent-strong', grounds],
	['on-accent', ['accent', 'accent-strong']],
	['helps-ink', [...grounds, 'helps-soft']],
	['hinders-ink', [...grounds, 'hinders-soft']],
	['neutral-ink', [...grounds, 'neutral-soft']],
	['on-helps', ['helps']],
	['on-hinders', ['hinders']],
	['on-neutral', ['neutral']],
	['danger', [...grounds, 'danger-soft']],
	['on-danger', ['danger', 'danger-strong']],
	['warning', ['surface', 'warning-soft']]
];

/** Edges and chart parts (3:1) beside what they are told apart from. */
const edges: readonly (readonly [string, readonly string[]])[] = [
	['edge', [...grounds, 'neutral-soft']],
	['card-edge', ['paper', 'paper-lit', 'tray', 'helps-soft', 'hinders-soft', 'neutral-soft']],
	['focus', [...grounds, ...softs]],
	['accent', ['accent-soft']],
	['helps', [...grounds, 'helps-soft']],
	['hinders', [...grounds, 'hinders-soft']],
	['neutral', [...grounds, 'neutral-soft']]
];

const themes = {
	light: coloursAfter(":root,\n[data-theme='light'] {"),
	dark: coloursAfter("\n\t[data-theme='dark'] {")
};
const more = coloursAfter(":root[data-contrast='more'] {");
const moreDark = coloursAfter(":root[data-contrast='more'][data-theme='dark'] {");
const drawn = {
	...themes,
	'light with more contrast': new Map([...themes.light, ...more]),
	'dark with more contrast': new Map([...themes.dark, ...more, ...moreDark])
};

describe.each(Object.entries(drawn))('in the %s theme', (_name, colours) => {
	const colour = (name: string): string => {
		const value = colours.get(name);
		if (value === undefined) throw new Error(`no colour ${name}`);
		return value;
	};

	test.each(texts)('%s can be read on every ground it is written on', (name, on) => {
		const low = on.filter((ground) => contrast(colour(name), colour(ground)) < 4.5);
		expect(low).toEqual([]);
	});

	test.each(edges)('the edge %s can be seen beside every neighbour', (name, beside) => {
		const low = beside.filter((ground) => contrast(colour(name), colour(ground)) < 3);
		expect(low).toEqual([]);
	});

	test('a pictogram with black strokes can be seen on its ground', () => {
		const ground = colour('picture-ground');
		const behind = ground === 'transparent' ? [...grounds, ...softs, 'card'] : ['card'];
		expect(behind.filter((name) => contrast('#000000', colour(name)) < 7)).toEqual([]);
	});
});

test('black on white has contrast 21 and equal colours have 1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#777777')).toBe(1);
});

test('both dark sets say the same', () => {
	expect(coloursAfter(":root:not([data-theme='light']) {")).toEqual(themes.dark);
});

test('both dark sets with more contrast say the same', () => {
	expect(coloursAfter(":root[data-contrast='more']:not([data-theme='light']) {")).toEqual(moreDark);
});

test.each(['light with more contrast', 'dark with more contrast'] as const)(
	'%s has 7:1 for every text that is read at length (WCAG 1.4.6)',
	(name) => {
		const colours = drawn[name];
		for (const [text, ground] of [
			['ink', 'paper'],
			['ink-quiet', 'surface'],
			['on-card-quiet', 'card'],
			['accent', 'paper'],
			['helps-ink', 'surface'],
			['hinders-ink', 'surface']
		] as const) {
			expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThan(7);
		}
	}
);

test('the dark set names every colour of the light one', () => {
	expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
});

test('paper is light whatever was chosen: each dark set is for screens', () => {
	const around = [
		...css.matchAll(/\[data-theme='dark'\] \{|:not\(\[data-theme='light'\]\) \{/g)
	].map(({ index }) => css.slice(css.lastIndexOf('\n@media', index), index).split('{')[0]?.trim());
	expect(around).toHaveLength(4);
	expect(around.filter((one) => !one?.startsWith('@media screen'))).toEqual([]);
});
