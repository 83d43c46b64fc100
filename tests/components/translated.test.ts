import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInDecks } from '../../src/lib/decks/built-in';
import { mendTranslated } from '../../src/lib/ui/mend-translated';
import { sceneOf } from '../../src/lib/wall/scene';
import WallScene from '../../src/lib/wall/WallScene.svelte';
import { translatePage } from '../fixtures/translate-page';
import { aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from '../wall/wall-snapshot';
import HeardSorter from './HeardSorter.svelte';
import TranslatedParts from './TranslatedParts.svelte';
import { withTexts } from './with-texts';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const deck = found;
const titles = deck.cards.filter((card) => card.kind === 'factor').map(({ text }) => text['nl']);

let stops: (() => void)[] = [];
beforeEach(() => (stops = [mendTranslated(document.body)]));
afterEach(() => {
	for (const stop of stops) stop();
});
/** Everybody who watches the page has had their turn. */
const settled = async () => {
	await tick();
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
async function translate() {
	stops.push(translatePage());
	await settled();
}
const text = () => document.body.textContent ?? '';

test('a translated sort shows the title, hint and numbers of one card, whatever was laid', async () => {
	render(HeardSorter, {
		props: { deck, size: 6 },
		context: await withTexts(['common', 'participant'])
	});
	const before = titles.slice(0, 6).filter((title) => text().includes(title ?? '?'));
	expect(before).toHaveLength(1);
	await translate();
	for (let left = 5; left > 0; left--) {
		const pile = screen.getAllByRole('button', { name: /helpt/i })[0];
		pile?.click();
		await settled();
		const sight = document.querySelector('main')?.textContent ?? '';
		const shown = titles.slice(0, 6).filter((title) => sight.includes(title ?? '?'));
		expect(shown).toEqual([titles[6 - left]]);
		expect(text()).toMatch(new RegExp(`«Nog ${left} kaart`));
	}
});

test('counts on a translated wall go on', async () => {
	const draw = (finished: number) => {
		const counts = { joined: 8, connected: 8, away: 0, finished };
		const snapshot = aWall('sort', { counts, rounds: [aRound({ finished })] });
		return { scene: sceneOf(snapshot), snapshot, deck };
	};
	const drawn = render(WallScene, {
		props: draw(6),
		context: await withTexts(['common', 'wall', 'charts'])
	});
	await translate();
	expect(text()).toContain('«6 van 8 klaar»');
	await drawn.rerender(draw(7));
	await settled();
	expect(text()).toContain('«7 van 8 klaar»');
	expect(text()).not.toContain('6 van 8');
});

test('parts that come, go and change places leave no translation behind', async () => {
	const drawn = render(TranslatedParts, { props: { shown: true, list: ['een', 'twee', 'drie'] } });
	await translate();
	expect(text().match(/«[^»]*»/g)).toEqual(['«los»', '«een»', '«twee»', '«drie»', '«na»']);
	await drawn.rerender({ shown: false, list: ['drie', 'een'] });
	await settled();
	expect(text().match(/«[^»]*»/g)).toEqual(['«drie»', '«een»', '«na»']);
	await drawn.rerender({ shown: true, list: ['een', 'vier', 'drie'] });
	await settled();
	expect(text().match(/«[^»]*»/g)).toEqual(['«los»', '«een»', '«vier»', '«drie»', '«na»']);
});

test('what somebody types stays, with the cursor in it', async () => {
	const drawn = render(TranslatedParts, { props: { shown: true, list: ['een'] } });
	const field = document.querySelector('input');
	if (!field) throw new Error('no field');
	field.focus();
	field.value = 'half een zin';
	await translate();
	await drawn.rerender({ shown: false, list: ['twee'] });
	await settled();
	expect(document.querySelector('input')).toBe(field);
	expect([document.activeElement, field.value]).toEqual([field, 'half een zin']);
});

test('a translator that takes its words back gives ours back', async () => {
	render(TranslatedParts, { props: { shown: true, list: ['een'] } });
	const line = document.querySelector('li')?.firstChild as Text;
	await translate();
	await settled();
	stops.pop()?.();
	document.querySelector('li font')?.replaceWith(line);
	await settled();
	expect(document.querySelector('li')?.textContent).toBe('een');
});
