import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { builtInDecks } from '../../src/lib/decks/built-in';
import NextButton from '../../src/lib/facilitator/steering/NextButton.svelte';
import Trouble from '../../src/lib/facilitator/steering/Trouble.svelte';
import type { Steering } from '../../src/lib/facilitator/steering/steering.svelte';
import type { FacilitatorSnapshot } from '../../src/lib/protocol/snapshot';
import { aRound, aSnapshot, people } from '../facilitator/facilitator-snapshot';
import { aSteering } from '../facilitator/a-steering';
import { withTexts } from './with-texts';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const deck = found;

const panel = async (snapshot: FacilitatorSnapshot) => (await panelOf(snapshot)).send;

async function panelOf(snapshot: FacilitatorSnapshot) {
	const send = vi.fn<Steering['send']>(async () => ({ kind: 'done', rev: 2 }));
	const steering = aSteering({ snapshot, send });
	const { rerender } = render(NextButton, {
		props: { steering, snapshot, deck },
		context: await withTexts(['common', 'facilitator'])
	});
	return { send, rerender: (snapshot: FacilitatorSnapshot) => rerender({ snapshot }) };
}

const atReveal = (state: 'open' | 'closed' | 'previewed', finished: number) =>
	aSnapshot({
		stage: 'reveal',
		stageKind: 'reveal',
		people: people(8, finished),
		rounds: [aRound({ state, finished })]
	});

test('a draft is begun with one press', async () => {
	const send = await panel(aSnapshot({ lifecycle: 'draft' }));
	await fireEvent.click(screen.getByRole('button', { name: /Begin het gesprek/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'open' });
});

test('under the floor the button cannot be pressed and says how many are needed (D2)', async () => {
	await panel(atReveal('open', 3));
	const button = screen.getByRole('button', { name: /Sluit het sorteren/ });
	expect(button).toBeDisabled();
	expect(button).toHaveTextContent('3 mensen klaar');
	expect(button).toHaveTextContent('5 nodig');
	expect(screen.getByRole('button', { name: /Toch verder naar: Kaarten bespreken/ })).toBeEnabled();
});

test('closing asks first, says that it happens once, and can be left (D2)', async () => {
	const send = await panel(atReveal('open', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Sluit het sorteren/ }));
	const asked = screen.getByRole('alertdialog', { name: /Sorteren sluiten/ });
	expect(asked).toHaveTextContent('maar één keer');
	expect(asked).toHaveTextContent('2 mensen zijn nog niet klaar');
	const [, cancel] = screen.getAllByRole('button', { name: /Nog niet/ });
	if (cancel) await fireEvent.click(cancel);
	expect(screen.queryByRole('alertdialog')).toBeNull();
	expect(send).not.toHaveBeenCalled();
});

test('a yes closes the round', async () => {
	const send = await panel(atReveal('open', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Sluit het sorteren/ }));
	await fireEvent.click(screen.getByRole('button', { name: /Ja, sluit het sorteren/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'close',
		round: 'factors-1',
		from: 'reveal'
	});
});

test('fewer people than sorts are said with one number, under the floor with no picture (D15)', async () => {
	const send = await panel(atReveal('open', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Sluit het sorteren/ }));
	const asked = screen.getByRole('alertdialog', { name: /Sorteren sluiten/ });
	expect(asked).toHaveTextContent('6 mensen legden kaarten. Klopt dat?');
	await fireEvent.click(screen.getByRole('button', { name: 'Nee, minder' }));
	const field = screen.getByLabelText(/Hoeveel mensen legden kaarten/);
	expect(field).toHaveFocus();
	await fireEvent.input(field, { target: { value: '4' } });
	expect(asked).toHaveTextContent('Laat zelf zien');
	expect(screen.queryByRole('button', { name: /Ja, sluit het sorteren/ })).toBeNull();
	await fireEvent.input(field, { target: { value: '5' } });
	await fireEvent.click(screen.getByRole('button', { name: /Ja, sluit het sorteren/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'close',
		round: 'factors-1',
		from: 'reveal',
		people: 5
	});
});

test('a room that is too small goes on without a picture (D2, D15)', async () => {
	const send = await panel(atReveal('open', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Sluit het sorteren/ }));
	await fireEvent.click(screen.getByRole('button', { name: 'Nee, minder' }));
	const field = screen.getByLabelText(/Hoeveel mensen legden kaarten/);
	await fireEvent.input(field, { target: { value: '3' } });
	await fireEvent.click(screen.getByRole('button', { name: /Verder zonder plaatje/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'goto',
		stage: 'cards',
		from: 'reveal',
		without: { round: 'factors-1', people: 3 }
	});
});

test('a room that went on without a picture may count again (D15)', async () => {
	const rounds = [aRound({ finished: 6, own: 3, told: 3 })];
	const small = { stage: 'reveal', stageKind: 'reveal', people: people(8, 6), rounds } as const;
	const send = await panel(aSnapshot(small));
	const button = screen.getByRole('button', { name: /Sluit het sorteren/ });
	expect(button).toBeDisabled();
	expect(button).toHaveTextContent('Van de 6 keer tellen er 3 als mensen');
	await fireEvent.click(screen.getByRole('button', { name: 'Tel de mensen opnieuw' }));
	await fireEvent.click(screen.getByRole('button', { name: /Ja, sluit het sorteren/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'close',
		round: 'factors-1',
		from: 'reveal'
	});
});

test('the button counts who is in as the lobby beside it does, connected or not', async () => {
	const counts = { joined: 9, connected: 0, away: 9, finished: 0 };
	await panel(aSnapshot({ lifecycle: 'draft', counts }));
	expect(screen.getByRole('button', { name: /Begin het gesprek/ })).toHaveTextContent(
		'9 mensen binnen'
	);
});

test('what was asked stays what it was while somebody else goes on, and names where it was asked (L3)', async () => {
	const { send, rerender } = await panelOf(atReveal('open', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Sluit het sorteren/ }));
	await rerender(aSnapshot({ stage: 'cards', stageKind: 'cards', people: people(8, 6) }));
	await fireEvent.click(screen.getByRole('button', { name: /Ja, sluit het sorteren/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'close',
		round: 'factors-1',
		from: 'reveal'
	});
	expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a double click on the large button is one press', async () => {
	const send = await panel(aSnapshot({ lifecycle: 'draft' }));
	const button = screen.getByRole('button', { name: /Begin het gesprek/ });
	await fireEvent.click(button, { detail: 1 });
	await fireEvent.click(button, { detail: 2 });
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'open' });
});

test('the facilitator looks before the group does (D2)', async () => {
	const send = await panel(atReveal('closed', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Bekijk eerst zelf/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'release',
		round: 'factors-1',
		to: 'preview'
	});
});

test('only then it goes to the room (D2)', async () => {
	const send = await panel(atReveal('previewed', 6));
	await fireEvent.click(screen.getByRole('button', { name: /Laat zien aan de groep/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'release', round: 'factors-1', to: 'room' });
});

test('a full disk of the server is told to who leads, and that phones hold what they have', async () => {
	const snapshot = aSnapshot({});
	const steering = { ...aSteering({ snapshot, send: vi.fn() }), full: true };
	render(Trouble, {
		props: { steering, snapshot },
		context: await withTexts(['common', 'facilitator', 'panel'])
	});
	expect(screen.getByText(/De schijf van de server is vol/)).toHaveTextContent(
		/Telefoons houden ze vast/
	);
});
