import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import OnlineDesk from '../../src/lib/facilitator/desks/OnlineDesk.svelte';
import type { Send } from '../../src/lib/facilitator/steering/send';
import { aSnapshot } from '../facilitator/facilitator-snapshot';
import { withTexts } from './with-texts';

test('a group online gets one text with link and code, a screen to share, and who is away is named', async () => {
	const send = vi.fn<Send>(async () => ({
		kind: 'done',
		rev: 2,
		key: { id: 'k2', role: 'wall', secret: 'secret', number: 2 }
	}));
	const people = ['connected', 'away', 'gone', 'away'].map((status, at) => ({
		participant: String(at + 1),
		status: status as 'connected' | 'away' | 'gone',
		finished: []
	}));
	const join = { code: '12345678', link: 'https://gesprek.nl/#token' };
	render(OnlineDesk, {
		props: { snapshot: aSnapshot({ people, join }), send },
		context: await withTexts(['common', 'facilitator', 'online'])
	});
	const invitation = screen.getByRole('status', { name: /Plak deze tekst/ });
	expect(invitation).toHaveTextContent('“Leren in de buurt”');
	expect(invitation).toHaveTextContent(/https:\/\/gesprek\.nl\/#token .*gesprek\.nl .*1234 5678/);
	expect(
		screen.getByText('Even weg: deelnemers 2 en 4. Vraag in het gesprek of het lukt.')
	).toBeInTheDocument();
	expect(screen.queryByText(/alleen op het netwerk/)).toBeNull();
	await fireEvent.click(screen.getByText('Maak het scherm om te delen'));
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'key', role: 'wall', action: 'add' });
	const share = await screen.findByText('Open het scherm om te delen');
	expect(share.closest('a')).toHaveAttribute(
		'href',
		expect.stringContaining('/wall/d1?call#secret')
	);
});
