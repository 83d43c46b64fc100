import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtInDecks } from '../../src/lib/decks/built-in';
import type { GroupPicture } from '../../src/lib/domain/disclosure/picture';
import WallView from '../../src/lib/wall/WallView.svelte';
import { aPicture, aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from '../wall/wall-snapshot';
import BreakingPart from './BreakingPart.svelte';
import { withTexts } from './with-texts';

const [deck] = builtInDecks;

const reported = vi.fn();
beforeEach(() => void vi.stubGlobal('reportError', reported));
afterEach(() => {
	vi.unstubAllGlobals();
	reported.mockClear();
});

test('a part that fails says so and takes the former one along; the next is drawn', async () => {
	const drawn = render(BreakingPart, { props: { shows: 'begin' } });
	expect(screen.getByText('Dit is begin')).toBeVisible();
	await drawn.rerender({ shows: 'stuk' });
	expect(screen.queryByText(/^Dit is/)).toBeNull();
	expect(screen.getByRole('alert')).toHaveTextContent('Dit kan nu niet.');
	// whoever looks for the cause finds it
	expect(reported).toHaveBeenCalledOnce();
	await drawn.rerender({ shows: 'einde' });
	expect(screen.getByText('Dit is einde')).toBeVisible();
	expect(screen.queryByRole('alert')).toBeNull();
});

test('what fails at its first drawing can be tried again by hand', async () => {
	const drawn = render(BreakingPart, { props: { shows: 'stuk' } });
	screen.getByRole('button', { name: 'Opnieuw' }).click();
	expect(await screen.findByRole('alert')).toBeVisible();
	await drawn.rerender({ shows: 'heel' });
	expect(screen.getByText('Dit is heel')).toBeVisible();
});

test('a wall whose picture cannot be drawn does not go on showing the step before', async () => {
	const context = await withTexts(['common', 'wall', 'charts', 'together', 'pairs']);
	const drawn = render(WallView, { props: { snapshot: aWall('sort'), deck }, context });
	expect(screen.getByText('6 van 8 klaar')).toBeVisible();
	const broken = { ...aPicture({}), cards: undefined } as unknown as GroupPicture;
	const reveal = aWall('reveal', {
		rev: 2,
		rounds: [aRound({ state: 'released', finished: 8 })],
		pictures: { 'factors-1': broken }
	});
	await drawn.rerender({ snapshot: reveal, deck });
	expect(screen.queryByText('6 van 8 klaar')).toBeNull();
	expect(await screen.findByRole('alert')).toHaveTextContent(
		'Dit stuk kunnen we nu niet laten zien'
	);
	await drawn.rerender({ snapshot: aWall('welcome', { rev: 3 }), deck });
	expect(screen.getByText('1234 5678')).toBeVisible();
});
