import { expect, test } from 'vitest';
import { directionOf, pickLanguage } from '../../src/lib/messages/language';
import { listOf } from '../../src/lib/messages/listOf';
import { load } from '../../src/lib/messages/loader';
import { plural } from '../../src/lib/messages/plural';

test.each([
	[['en-GB', 'nl'], undefined, 'en'],
	[['de', 'nl-BE', 'en'], undefined, 'nl'],
	[['tr', 'ar'], undefined, 'nl'],
	[[], undefined, 'nl'],
	[['en'], 'nl', 'nl'],
	[['en'], 'xx', 'en']
])('wishes %j with %s kept give %s', (wishes, stored, language) => {
	expect(pickLanguage(wishes, stored)).toBe(language);
});

test('Arabic and Persian run from right to left, Dutch and romanised Arabic do not', () => {
	expect(['ar', 'ar-SY', 'fa', 'nl', 'uk', 'ar-Latn'].map(directionOf)).toEqual([
		'rtl',
		'rtl',
		'rtl',
		'ltr',
		'ltr',
		'ltr'
	]);
});

test('a plural picks the form of the number and falls back to other', () => {
	const forms = { one: 'kaart', other: 'kaarten' };
	expect([0, 1, 2].map((count) => plural('nl', count, forms))).toEqual([
		'kaarten',
		'kaart',
		'kaarten'
	]);
	expect(plural('ar', 2, forms)).toBe('kaarten');
});

test('a list reads as a phrase', () => {
	expect(listOf('nl', ['geld', 'tijd', 'reizen'])).toBe('geld, tijd en reizen');
	expect(listOf('en', ['money', 'time'], 'disjunction')).toBe('money or time');
});

test('both languages of a section have the same keys', async () => {
	for (const section of ['common', 'home'] as const) {
		const [nl, en] = await Promise.all([load(section, 'nl'), load(section, 'en')]);
		expect(Object.keys(en)).toEqual(Object.keys(nl));
	}
});

test('no text of the shared sections promises anonymity', async () => {
	const texts = [await load('common', 'nl'), await load('home', 'nl')];
	expect(JSON.stringify(texts)).not.toMatch(/anonie/i);
});
