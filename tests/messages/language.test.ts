import { expect, test } from 'vitest';
import { builtInDecks } from '../../src/lib/decks/built-in';
import { directionOf, languages, pickLanguage } from '../../src/lib/messages/language';
import { listOf } from '../../src/lib/messages/listOf';
import { load } from '../../src/lib/messages/loader';
import { plural } from '../../src/lib/messages/plural';
import { createLanguage } from '../../src/lib/messages/texts.svelte';

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

/** Names of all texts, those of lists and of forms too. */
function namesIn(texts: unknown, at = ''): string[] {
	if (typeof texts !== 'object' || texts === null) return [at];
	return Object.entries(texts).flatMap(([name, part]) => namesIn(part, `${at}.${name}`));
}

test.each(['common', 'home', 'participant', 'charts', 'pairs', 'mirror', 'wall'] as const)(
	'%s says the same things in every language',
	async (section) => {
		const [nl, ...others] = await Promise.all(languages.map((one) => load(section, one)));
		for (const other of others) expect(namesIn(other).sort()).toEqual(namesIn(nl).sort());
	}
);

test.each(['common', 'home', 'participant', 'pairs', 'mirror', 'wall'] as const)(
	'%s leaves no sentence in another script or language',
	async (section) => {
		const said = (texts: unknown): string[] =>
			typeof texts === 'string'
				? [texts]
				: typeof texts === 'object' && texts !== null
					? Object.values(texts).flatMap(said)
					: [];
		const arabic = said(await load(section, 'ar')).filter((text) => /\p{L}{3}/u.test(text));
		const foreign = arabic.filter((text) => !/\p{Script=Arabic}/u.test(text));
		// names of places, of languages and of files are the same everywhere
		expect(
			foreign.filter(
				(text) =>
					!/^(Kaartgesprek|Nederlands|English|Türkçe|Leerwerkloket|Wijkteam|my-cards)$/.test(text)
			)
		).toEqual([]);
		const dutch = new Set(said(await load(section, 'nl')).filter((text) => text.includes(' ')));
		expect(said(await load(section, 'tr')).filter((text) => dutch.has(text))).toEqual([]);
	}
);

test('a page that is not in a language for participants is read in Dutch', async () => {
	const holder = createLanguage('ar');
	await holder.need(['common']);
	expect(holder.current).toBe('ar');
	await holder.need(['facilitator']);
	expect(holder.current).toBe('nl');
	await holder.turn('tr');
	expect(holder.current).toBe('nl');
	await holder.turn('en');
	expect(holder.current).toBe('en');
});

test('no text of the shared sections promises anonymity', async () => {
	const texts = [await load('common', 'nl'), await load('home', 'nl')];
	expect(JSON.stringify(texts)).not.toMatch(/anonie/i);
});

test.each(languages)('the card on the front page is one of the set, in %s', async (language) => {
	const { card } = await load('home', language);
	const [real] = builtInDecks.flatMap(({ cards }) => cards.filter(({ id }) => id === 'tijd'));
	expect(card).toEqual({ title: real?.text[language], hint: real?.hint?.[language] });
});
