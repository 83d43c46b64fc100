import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Frame } from '../../src/lib/participant/frame';
import Menu from '../../src/lib/participant/Menu.svelte';
import { withTexts } from './with-texts';

const arrival = vi.hoisted(() => {
	let come = () => {};
	return { until: new Promise<void>((done) => (come = done)), come: () => come() };
});
vi.mock('../../src/lib/participant/MenuSheet.svelte', async (original) => {
	await arrival.until;
	return original();
});

test('where the menu comes late its button says so, and it opens when it is here', async () => {
	const follower = { state: { person: { viewer: true } }, language: 'nl' } as Frame;
	const context = await withTexts(['common', 'participant']);
	render(Menu, { props: { frame: follower }, context });
	const opens = screen.getByRole('button', { name: /Menu/ });
	await fireEvent.click(opens);
	await expect.poll(() => opens.getAttribute('aria-busy')).toBe('true');
	arrival.come();
	const menu = await screen.findByRole('dialog', { name: /Menu/ });
	await expect.poll(() => menu).toHaveTextContent('Taal en lezen');
	expect(opens).not.toHaveAttribute('aria-busy', 'true');
	await fireEvent.click(screen.getByRole('button', { name: /Sluiten/ }));
	expect(screen.queryByRole('dialog')).toBeNull();
});
