import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import { textIn } from '../../src/lib/domain/deck';
import { builtInDecks } from '../../src/lib/decks/built-in';
import { sceneOf } from '../../src/lib/wall/scene';
import WallScene from '../../src/lib/wall/WallScene.svelte';
import type { WallSnapshot } from '../../src/lib/protocol/snapshot';
import { aPicture, aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from '../wall/wall-snapshot';
import { withTexts } from './with-texts';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const deck = found;

async function draw(snapshot: WallSnapshot) {
	return render(WallScene, {
		props: { scene: sceneOf(snapshot), snapshot, deck },
		context: await withTexts(['common', 'wall', 'charts'])
	});
}

test.each(STAGE_KINDS)(
	'at %s no card is on the wall before its release (D1, D2)',
	async (stage) => {
		const cards = deck.cards.map((card) => ({
			card: card.id,
			people: 8,
			form: 'word',
			word: 'most-hinder'
		}));
		const { container } = await draw(
			aWall(stage, {
				rounds: [
					aRound({ state: 'previewed', finished: 8 }),
					aRound({ id: 'needs-1', part: 'needs', state: 'previewed', finished: 8 })
				],
				pictures: { 'factors-1': aPicture({ cards }), 'needs-1': aPicture({ cards }) },
				spotlight: deck.cards[0]?.id ?? null
			})
		);
		for (const card of deck.cards) {
			expect(container).not.toHaveTextContent(textIn(card.text, 'nl'));
		}
	}
);

test('the wall says how many are done while people sort', async () => {
	await draw(aWall('sort'));
	expect(screen.getByText('6 van 8 klaar')).toBeVisible();
});

test('the door shows the code in groups, and no secret but the way in', async () => {
	const { container } = await draw(aWall('welcome'));
	expect(screen.getByText('1234 5678')).toBeVisible();
	expect(screen.getByText('192.168.1.4:3000')).toBeVisible();
	expect(container).not.toHaveTextContent('token');
});

test('a closed door shows no code', async () => {
	const { container } = await draw(aWall('welcome', { join: undefined }));
	expect(container).not.toHaveTextContent('1234');
	expect(screen.getByText(/De deur is dicht/)).toBeVisible();
});

test('what was agreed is on the wall, a message apart from an agreement', async () => {
	await draw(
		aWall('agree', {
			agreements: [
				{
					id: '1',
					sort: 'afspraak',
					what: 'Samen oefenen',
					who: 'Twee van ons',
					when: 'Vrijdag',
					done: false
				},
				{ id: '2', sort: 'boodschap', what: 'De bus', who: 'De gemeente', when: 'Wij', done: true }
			]
		})
	);
	expect(screen.getByText('Samen oefenen')).toBeVisible();
	expect(screen.getByText(/Boodschap · gedaan/)).toBeVisible();
});

test.each(STAGE_KINDS.filter((kind) => kind !== 'welcome'))(
	'what a facilitator asks in their own words is on the wall at %s',
	async (stage) => {
		await draw(aWall(stage, { prompt: 'Wat wil je vandaag vertellen?', pictures: {} }));
		expect(
			screen.getByRole('heading', { name: 'Wat wil je vandaag vertellen?' })
		).toBeInTheDocument();
	}
);

test('the last screen says when everything is erased', async () => {
	await draw(aWall('close'));
	expect(screen.getByText(/22 februari 2027/)).toBeVisible();
});

test('at the close what was agreed is still there, and without agreements nothing is named', async () => {
	const { container } = await draw(aWall('close'));
	expect(container).not.toHaveTextContent('Afspraak');
	await draw(
		aWall('close', {
			agreements: [
				{
					id: '1',
					sort: 'afspraak',
					what: 'Samen oefenen',
					who: 'Twee van ons',
					when: '',
					done: false
				}
			]
		})
	);
	expect(screen.getByText('Samen oefenen')).toBeVisible();
	expect(screen.getByText(/wissen we dit gesprek/, { selector: 'footer p' })).toBeVisible();
});
