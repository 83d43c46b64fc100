import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import AgreeDesk from '../../src/lib/facilitator/desks/AgreeDesk.svelte';
import Notes from '../../src/lib/facilitator/desks/Notes.svelte';
import NoPicture from '../../src/lib/facilitator/desks/NoPicture.svelte';
import People from '../../src/lib/facilitator/desks/People.svelte';
import PurgeDialogue from '../../src/lib/facilitator/desks/PurgeDialogue.svelte';
import type { Send } from '../../src/lib/facilitator/steering/send';
import { aRound, aSnapshot } from '../facilitator/facilitator-snapshot';
import { deckOf } from '../domain/disclosure/small-deck';
import { withTexts } from './with-texts';

const context = () => withTexts(['common', 'facilitator', 'panel', 'talk']);
const deck = deckOf([]);
const sending = () => vi.fn<Send>(async () => ({ kind: 'done', rev: 2 }));

test('under the floor there is no group picture and everybody shows for themselves (D2)', async () => {
	render(NoPicture, {
		props: { round: aRound({ finished: 4 }), needed: 5 },
		context: await context()
	});
	expect(screen.getByRole('heading', { name: /geen plaatje van de groep/ })).toBeVisible();
	expect(screen.getByRole('heading', { name: /Laat zelf zien/ })).toBeVisible();
});

test('a message asks who it is for and who brings it, and is sent whole', async () => {
	const send = sending();
	render(AgreeDesk, { props: { snapshot: aSnapshot(), deck, send }, context: await context() });
	await fireEvent.click(screen.getByRole('radio', { name: /Boodschap/ }));
	await fireEvent.input(screen.getByLabelText(/Wat moeten zij weten/), {
		target: { value: 'De bus rijdt niet' }
	});
	await fireEvent.input(screen.getByLabelText(/Voor wie/), { target: { value: 'De gemeente' } });
	await fireEvent.click(screen.getByRole('button', { name: /Zet erbij/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'agreement',
		sort: 'boodschap',
		what: 'De bus rijdt niet',
		who: 'De gemeente',
		when: ''
	});
});

test('an empty agreement is not sent and says what is missing', async () => {
	const send = sending();
	render(AgreeDesk, { props: { snapshot: aSnapshot(), deck, send }, context: await context() });
	await fireEvent.click(screen.getByRole('button', { name: /Zet erbij/ }));
	expect(send).not.toHaveBeenCalled();
	expect(screen.getByText(/Schrijf op wat jullie afspreken/)).toBeVisible();
});

test('a note that could not be kept stays in its field', async () => {
	const send = vi.fn<Send>(async () => ({ kind: 'changed' }));
	render(Notes, {
		props: { snapshot: aSnapshot({ spotlight: 'geld' }), nameOf: (id: string) => id, send },
		context: await context()
	});
	const field = screen.getByLabelText(/Wat zegt de groep over deze kaart/);
	await fireEvent.input(field, { target: { value: 'De bus rijdt niet' } });
	await fireEvent.click(screen.getByRole('button', { name: /Bewaar de notitie/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'note',
		text: 'De bus rijdt niet',
		card: 'geld'
	});
	expect(field).toHaveValue('De bus rijdt niet');
});

test('strangers are taken out by their numbers, and a code that got about is changed, each asked first', async () => {
	const send = sending();
	const people = [1, 2, 3, 4].map((number) => ({
		participant: String(number),
		status: 'connected' as const,
		finished: number === 3 ? ['factors-1'] : []
	}));
	render(People, { props: { snapshot: aSnapshot({ people }), send }, context: await context() });
	await fireEvent.click(screen.getByText('Vreemden binnen, of code bekend?'));
	await fireEvent.input(screen.getByLabelText('Van nummer'), { target: { value: '2' } });
	await fireEvent.input(screen.getByLabelText('Tot en met nummer'), { target: { value: '4' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Haal 2 mensen weg' }));
	expect(send).not.toHaveBeenCalled();
	await fireEvent.click(screen.getByRole('button', { name: 'Ja, haal ze weg' }));
	expect(send).toHaveBeenLastCalledWith({ type: 'remove-people', participants: [2, 4] });
	await fireEvent.click(screen.getByRole('button', { name: 'Maak een nieuwe code' }));
	const [, sure] = screen.getAllByRole('button', { name: 'Maak een nieuwe code' });
	await fireEvent.click(sure as HTMLElement);
	expect(send).toHaveBeenLastCalledWith({ type: 'code' });
});

test('a person who left is marked, and marked back (L4)', async () => {
	const send = sending();
	const person = { participant: '3', status: 'away', finished: [] } as const;
	const { rerender } = render(People, {
		props: { snapshot: aSnapshot({ people: [person] }), send },
		context: await context()
	});
	await fireEvent.click(screen.getByRole('button', { name: /Zet deelnemer 3 op weg/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'mark', participant: '3', gone: true });
	await rerender({ snapshot: aSnapshot({ people: [{ ...person, status: 'gone' }] }) });
	await fireEvent.click(screen.getByRole('button', { name: /Zet deelnemer 3 weer binnen/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'mark', participant: '3', gone: false });
});

test('erasing a dialogue asks first and says that it cannot be undone', async () => {
	const send = sending();
	render(PurgeDialogue, { props: { send }, context: await context() });
	await fireEvent.click(screen.getByRole('button', { name: /Wis het gesprek nu/ }));
	expect(send).not.toHaveBeenCalled();
	expect(screen.getByRole('alertdialog')).toHaveTextContent('kan niet terug');
	await fireEvent.click(screen.getByRole('button', { name: /Ja, wis alles/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'purge' });
});
