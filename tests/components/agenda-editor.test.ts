import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { defaultAgenda } from '../../src/lib/domain/agenda';
import type { AgendaEdit } from '../../src/lib/facilitator/agenda/agenda-edit';
import AgendaEditor from '../../src/lib/facilitator/agenda/AgendaEditor.svelte';
import OwnAgendas from '../../src/lib/facilitator/agenda/OwnAgendas.svelte';
import RepeatSorting from '../../src/lib/facilitator/agenda/RepeatSorting.svelte';
import type { Send } from '../../src/lib/facilitator/steering/send';
import { aRound, aSnapshot } from '../facilitator/facilitator-snapshot';
import { withTexts } from './with-texts';

const agenda = defaultAgenda({ needs: true });
const ids = agenda.map(({ id }) => id);

async function editor(change: object = {}) {
	const act = vi.fn<(edit: AgendaEdit) => Promise<boolean>>(async () => true);
	const props = { agenda, act, ...change };
	const context = await withTexts(['common', 'facilitator', 'agenda', 'wall']);
	return { act, props, ...render(AgendaEditor, { props, context }) };
}
/** By its name, without computing the roles of the whole list each time. */
function button(name: RegExp): HTMLElement {
	const [found] = [...document.querySelectorAll('button')].filter((one) =>
		name.test(one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '')
	);
	if (!found) throw new Error(`no button ${name}`);
	return found;
}
const press = (name: RegExp) => fireEvent.click(button(name));

test('a step moves by tap, and cannot leave the list', async () => {
	const { act } = await editor();
	expect(button(/Welkom een plaats naar voren/)).toBeDisabled();
	expect(button(/Afsluiten een plaats naar achteren/)).toBeDisabled();
	await press(/Oefenen een plaats naar voren/);
	expect(act).toHaveBeenCalledExactlyOnceWith({
		type: 'order',
		stages: ['practice', 'welcome', ...ids.slice(2)]
	});
});

test('a step moves by keys, not while typing', async () => {
	const { act } = await editor();
	const change = button(/Verander Oefenen/);
	await fireEvent.keyDown(change, { key: 'ArrowDown' });
	expect(act).not.toHaveBeenCalled();
	await fireEvent.keyDown(change, { key: 'ArrowDown', altKey: true });
	expect(act).toHaveBeenLastCalledWith({
		type: 'order',
		stages: ['welcome', 'sort', 'practice', ...ids.slice(3)]
	});
	await fireEvent.click(change);
	await fireEvent.keyDown(screen.getByLabelText(/Minuten/), { key: 'ArrowDown', altKey: true });
	expect(act).toHaveBeenCalledTimes(1);
});

test('of a step only what was typed is sent, and a break longer than the step is refused in words', async () => {
	const { act } = await editor();
	await press(/Verander Wat heb je nodig/);
	await fireEvent.input(screen.getByLabelText(/Minuten/), { target: { value: '9' } });
	await press(/^Bewaar$/);
	expect(screen.getByText(/pauze is korter dan de stap/)).toBeVisible();
	expect(act).not.toHaveBeenCalled();
	await fireEvent.input(screen.getByLabelText(/Minuten/), { target: { value: '20' } });
	await press(/^Bewaar$/);
	expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'stage', id: 'needs', minutes: 20 });
});

test('a step that somebody else takes out while it is typed over keeps its text, and can be put back', async () => {
	const { act, props, rerender } = await editor({ current: 'pairs' });
	await press(/Verander In tweetallen/);
	await fireEvent.input(screen.getByLabelText(/Wat jij doet en zegt/), {
		target: { value: 'Zoek je buur' }
	});
	await rerender({
		...props,
		agenda: agenda.filter(({ id }) => id !== 'pairs'),
		current: 'reveal'
	});
	expect(screen.getByText(/heeft deze stap net weggehaald/)).toBeVisible();
	expect(screen.getByLabelText(/Wat jij doet en zegt/)).toHaveValue('Zoek je buur');
	await press(/Zet de stap terug/);
	expect(act).toHaveBeenCalledExactlyOnceWith({
		type: 'insert',
		at: ids.indexOf('pairs'),
		stage: { ...agenda[ids.indexOf('pairs')], script: 'Zoek je buur' }
	});
});

test('a step goes out, and the last one stays', async () => {
	const { act, props, rerender } = await editor();
	await press(/Verander Oefenen/);
	await press(/Haal deze stap weg/);
	expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'remove', stage: 'practice' });
	await rerender({ ...props, agenda: agenda.slice(0, 1) });
	await press(/Verander Welkom/);
	expect(button(/Haal deze stap weg/)).toBeDisabled();
	expect(screen.getByText(/minstens één stap/)).toBeVisible();
});

test('any kind of step is put after the step of now, or anywhere else', async () => {
	const { act } = await editor({ current: 'reveal' });
	await fireEvent.change(screen.getByLabelText(/Welke stap/), { target: { value: 'sort' } });
	await press(/^Zet erbij$/);
	expect(act).toHaveBeenLastCalledWith({
		type: 'insert',
		at: ids.indexOf('reveal') + 1,
		stage: { kind: 'sort', minutes: 15, script: '', prompt: '' }
	});
	await fireEvent.change(screen.getByLabelText(/Na welke stap/), { target: { value: '' } });
	await press(/^Zet erbij$/);
	expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'insert', at: 0 }));
});

test('it says how much longer or shorter than planned the steps take', async () => {
	const { props, rerender } = await editor({ planned: 120 });
	expect(screen.queryByText(/dan gepland/)).toBeNull();
	await rerender({ ...props, agenda: agenda.slice(1), planned: 120 });
	expect(screen.getByText('15 minuten minder dan gepland')).toBeVisible();
});

test('an own agenda is kept, used, thrown away and got back', async () => {
	const act = vi.fn<(edit: AgendaEdit) => Promise<boolean>>(async () => true);
	const context = await withTexts(['common', 'agenda']);
	render(OwnAgendas, { props: { agenda, act, busy: false }, context });
	await press(/Bewaar deze stappen/);
	expect(screen.getByText(/Geef de agenda een naam/)).toBeVisible();
	await fireEvent.input(screen.getByLabelText(/Naam van deze agenda/), {
		target: { value: 'Taalhuis' }
	});
	await press(/Bewaar deze stappen/);
	expect(screen.getByRole('status')).toHaveTextContent('Bewaard als “Taalhuis”');
	await press(/Gebruik de agenda Taalhuis/);
	expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'agenda', stages: agenda });
	await press(/Gooi Taalhuis weg/);
	expect(screen.getByText(/nog geen eigen agenda/)).toBeVisible();
	await press(/Toch bewaren/);
	expect(button(/Gebruik de agenda Taalhuis/)).toBeVisible();
});

test('a file that is no agenda is refused in a sentence, and what was there stays', async () => {
	const context = await withTexts(['common', 'agenda']);
	const act = vi.fn<(edit: AgendaEdit) => Promise<boolean>>(async () => true);
	render(OwnAgendas, { props: { agenda, act, busy: false }, context });
	const file = new File(['geen agenda'], 'foto.png');
	await fireEvent.change(screen.getByLabelText(/Open een agenda/), { target: { files: [file] } });
	expect(await screen.findByText(/niet te lezen/)).toBeVisible();
	expect(act).not.toHaveBeenCalled();
});

test('sorting is repeated by one command, once the round of now is closed', async () => {
	const send = vi.fn<Send>(async () => ({ kind: 'done', rev: 2 }));
	const done = vi.fn();
	const steering = { send, busy: false };
	const context = await withTexts(['common', 'agenda']);
	const { rerender } = render(RepeatSorting, {
		props: { snapshot: aSnapshot(), steering, done },
		context
	});
	expect(screen.getByText(/Sluit eerst het sorteren/)).toBeVisible();
	expect(screen.queryByRole('button')).toBeNull();
	await rerender({
		snapshot: aSnapshot({ rounds: [aRound({ state: 'released' })] }),
		steering,
		done
	});
	expect(screen.getByText(/kun je niet terugnemen/)).toBeVisible();
	await press(/Begin de volgende ronde/);
	expect(send).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ type: 'round', part: 'factors' })
	);
	expect(done).toHaveBeenCalledOnce();
});
