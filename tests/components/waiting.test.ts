import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Waiting from '../../src/lib/facilitator/steering/Waiting.svelte';
import { aSnapshot, aRound, people } from '../facilitator/facilitator-snapshot';
import { withTexts } from './with-texts';

type Status = 'connected' | 'away' | 'gone';

/** Seven people: six are done, and of the seventh the phone is so. */
async function draw(status: Status, others: Status = 'connected') {
	const seven = people(7, 6).map((person, at) => {
		const finished = at < 6 ? ['factors-1'] : [];
		return { ...person, status: at < 6 ? others : status, finished };
	});
	const snapshot = aSnapshot({
		stageKind: 'sort',
		people: seven,
		rounds: [aRound({ finished: 6 })]
	});
	render(Waiting, { props: { snapshot }, context: await withTexts(['common', 'facilitator']) });
}
const awaited = () => screen.queryByText(/1 telefoon is even weg/);

test('of seven people with one phone locked the panel says whom the room waits for (L4)', async () => {
	await draw('away');
	expect(awaited()).toBeVisible();
});

test('it says nothing of it while somebody is busy, or once that person is marked as gone', async () => {
	await draw('connected');
	expect(awaited()).toBeNull();
	document.body.replaceChildren();
	await draw('gone');
	expect(awaited()).toBeNull();
});

test('who finished and locked their phone is not waited for', async () => {
	await draw('connected', 'away');
	expect(awaited()).toBeNull();
});
