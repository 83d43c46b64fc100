import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import AgreeDesk from '../../src/lib/facilitator/desks/AgreeDesk.svelte';
import CardsDesk from '../../src/lib/facilitator/desks/CardsDesk.svelte';
import MergeNeeds from '../../src/lib/facilitator/desks/MergeNeeds.svelte';
import Notes from '../../src/lib/facilitator/desks/Notes.svelte';
import StageHints from '../../src/lib/facilitator/steering/StageHints.svelte';
import type { Send } from '../../src/lib/facilitator/steering/send';
import { card, deckOf, need } from '../domain/disclosure/small-deck';
import { aPicture, aRound, aSnapshot } from '../facilitator/facilitator-snapshot';
import { withTexts } from './with-texts';

const context = () => withTexts(['common', 'facilitator', 'panel', 'talk', 'together', 'charts']);
const sending = () => vi.fn<Send>(async () => ({ kind: 'done', rev: 2 }));
const named = (id: string) => ({ text: { nl: id } });
const deck = deckOf([
	card('split', named('Geld')),
	card('back', named('De bus')),
	need('gratis', named('Een gratis cursus')),
	need('dichtbij', named('Les dichtbij'))
]);
const picture = aPicture({
	cards: [
		{ card: 'split', people: 8, form: 'word', word: 'divided' },
		{ card: 'back', people: 8, form: 'word', word: 'most-hinder' }
	]
});
const atCards = (change: object = {}) =>
	aSnapshot({
		stage: 'cards',
		stageKind: 'cards',
		rounds: [aRound({ state: 'released', finished: 8 })],
		pictures: { 'factors-1': picture },
		previews: { 'factors-1': picture },
		...change
	});

beforeEach(() => sessionStorage.clear());

test('a hint says why on request, acts only when it is told to, and can be put away', async () => {
	const send = sending();
	render(StageHints, { props: { snapshot: atCards(), deck, send }, context: await context() });
	const hint = screen.getByText(/“Geld” verdeelt de groep/).closest('li');
	if (!hint) throw new Error('no hint');
	expect(send).not.toHaveBeenCalled();
	expect(within(hint).queryByText(/^Regel:/)).toBeNull();
	await fireEvent.click(within(hint).getByRole('button', { name: /Waarom deze tip/ }));
	expect(within(hint).getByText(/^Regel: het woord bij deze kaart is “verdeeld”/)).toBeVisible();
	await fireEvent.click(within(hint).getByRole('button', { name: /Laat zien/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'spotlight', card: 'split' });
	await fireEvent.click(within(hint).getByRole('button', { name: /Leg weg/ }));
	expect(screen.queryByText(/“Geld” verdeelt de groep/)).toBeNull();
	await fireEvent.click(screen.getByRole('button', { name: /Haal 1 tip terug/ }));
	expect(screen.getByText(/“Geld” verdeelt de groep/)).toBeVisible();
});

test('in the quiet minutes no tip comes, and after them the same ones do', async () => {
	const props = { deck, send: sending() };
	const quiet = { quiet: true, quietEndsAt: Date.now() + 60_000 };
	const shown = render(StageHints, {
		props: { ...props, snapshot: atCards(quiet) },
		context: await context()
	});
	expect(screen.queryByRole('listitem')).toBeNull();
	await shown.rerender({ ...props, snapshot: atCards({ quiet: false }) });
	expect(screen.getByText(/“Geld” verdeelt de groep/)).toBeVisible();
	// the clock of the step does not run, whatever the quiet minutes had left
	expect(screen.queryByText(/tijd is bijna om/)).toBeNull();
});

test('what was talked about is drawn by word, and said in words', async () => {
	const snapshot = atCards({ discussed: ['split'] });
	render(CardsDesk, {
		props: { snapshot, deck, send: sending(), busy: false },
		context: await context()
	});
	await fireEvent.click(screen.getByRole('button', { name: 'Meer over de kaarten' }));
	expect(screen.getByText('1 van de 2 kaarten besproken')).toBeVisible();
	expect(screen.getByRole('img', { name: 'Verdeelt de groep: 1 van 1 besproken' })).toBeVisible();
	expect(
		screen.getByRole('img', { name: 'De groep is het eens: 0 van 1 besproken' })
	).toBeVisible();
});

test('two quiet minutes are one command, and are ended by one', async () => {
	const send = sending();
	const desk = render(CardsDesk, {
		props: { snapshot: atCards(), deck, send, busy: false },
		context: await context()
	});
	await fireEvent.click(screen.getByRole('button', { name: /Twee stille minuten/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'quiet', minutes: 2 });
	await desk.rerender({ snapshot: atCards({ quiet: true }) });
	await fireEvent.click(screen.getByRole('button', { name: /Klaar met lezen/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'quiet', minutes: 0 });
});

test('needs that belong together become one agreement that remembers them', async () => {
	const send = sending();
	const snapshot = aSnapshot();
	render(MergeNeeds, {
		props: { needs: ['gratis', 'dichtbij'], snapshot, deck, send },
		context: await context()
	});
	await fireEvent.click(screen.getByRole('checkbox', { name: /Een gratis cursus/ }));
	await fireEvent.click(screen.getByRole('checkbox', { name: /Les dichtbij/ }));
	await fireEvent.click(screen.getByRole('button', { name: /Zet erbij/ }));
	expect(send).toHaveBeenCalledExactlyOnceWith({
		type: 'agreement',
		sort: 'afspraak',
		what: 'Een gratis cursus · Les dichtbij',
		who: '',
		when: '',
		needs: ['gratis', 'dichtbij']
	});
});

test('agreements are read back one at a time, ticked and taken away', async () => {
	const send = sending();
	const agreement = (id: string, what: string) =>
		({ id, what, sort: 'afspraak', who: 'Bo', when: '', done: false }) as const;
	const agreements = [agreement('a', 'Wij bellen'), agreement('b', 'Wij vragen')];
	const desk = render(AgreeDesk, {
		props: { snapshot: aSnapshot({ agreements }), deck, send },
		context: await context()
	});
	await fireEvent.click(screen.getByRole('button', { name: /Lees alles samen na/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'read-back', id: 'a' });
	await desk.rerender({ snapshot: aSnapshot({ agreements, readBack: 'a' }) });
	expect(screen.getByText(/klopt dit zo\? · 1 van 2/)).toBeVisible();
	await fireEvent.click(screen.getByRole('button', { name: /^Volgende/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'read-back', id: 'b' });
	await fireEvent.click(screen.getAllByRole('checkbox', { name: /Gedaan/ })[1] as HTMLElement);
	expect(send).toHaveBeenLastCalledWith({ type: 'agreement', id: 'b', done: true });
	await fireEvent.click(screen.getByRole('button', { name: /Haal weg: Wij bellen/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'agreement', id: 'a', remove: true });
});

test('beneath the card on the table stand its tick and its notes, and a note is an agreement with one tap', async () => {
	const send = sending();
	const note = (id: string, card: string) => ({ id, card, text: `Over ${card}`, shown: false });
	const allNotes = [note('n1', 'split'), note('n2', 'back')];
	const at = (change: object = {}) => ({
		snapshot: atCards({ spotlight: 'split', allNotes, ...change }),
		deck,
		send,
		busy: false
	});
	const desk = render(CardsDesk, { props: at(), context: await context() });
	await fireEvent.click(screen.getByRole('button', { name: 'Besproken', pressed: false }));
	expect(send).toHaveBeenLastCalledWith({ type: 'discussed', card: 'split' });
	await desk.rerender(at({ discussed: ['split'] }));
	await fireEvent.click(screen.getByRole('button', { name: 'Besproken', pressed: true }));
	expect(send).toHaveBeenLastCalledWith({ type: 'discussed', card: 'split', talked: false });

	const field = screen.getByLabelText('Wat zegt de groep over deze kaart?');
	await fireEvent.input(field, { target: { value: 'Subsidie kent niemand' } });
	await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
	expect(send).toHaveBeenLastCalledWith({
		type: 'note',
		text: 'Subsidie kent niemand',
		card: 'split'
	});
	await expect.poll(() => (field as HTMLTextAreaElement).value).toBe('');
	expect(screen.getByText('1 andere notitie')).toBeVisible();

	const own = screen.getByText('Over split').closest('li') as HTMLElement;
	await fireEvent.click(within(own).getByRole('button', { name: 'Maak afspraak' }));
	const agreed = { type: 'agreement', sort: 'afspraak', what: 'Over split' } as const;
	expect(send).toHaveBeenLastCalledWith(agreed);
	const agreements = [{ ...agreed, id: 'a', who: '', when: '', done: false }];
	await desk.rerender(at({ agreements }));
	expect(within(own).getByText('Staat bij de afspraken')).toBeVisible();
	await fireEvent.click(within(own).getByRole('button', { name: 'Wie doet het, en wanneer?' }));
	await fireEvent.input(within(own).getByLabelText('Wie van ons doet dit?'), {
		target: { value: 'de docent' }
	});
	await fireEvent.click(within(own).getByRole('button', { name: 'Bewaar' }));
	expect(send).toHaveBeenLastCalledWith({
		type: 'agreement',
		id: 'a',
		sort: 'afspraak',
		what: 'Over split',
		who: 'de docent',
		when: ''
	});
});

test('a note that seems to name somebody gets a gentle word and is kept all the same', async () => {
	const send = sending();
	render(Notes, {
		props: { snapshot: aSnapshot(), nameOf: (id: string) => id, send },
		context: await context()
	});
	const field = screen.getByLabelText(/Schrijf een notitie/);
	await fireEvent.input(field, { target: { value: 'Dat zei Fatima ook' } });
	expect(screen.getByText(/Dit lijkt op een naam/)).toBeVisible();
	await fireEvent.click(screen.getByRole('button', { name: /Bewaar de notitie/ }));
	expect(send).toHaveBeenCalledOnce();
});
