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

test('the menu opens at once, also where what stands in it comes late', async () => {
	const follower = { state: { person: { viewer: true } }, language: 'nl' } as Frame;
	const context = await withTexts(['common', 'participant']);
	render(Menu, { props: { frame: follower }, context });
	await fireEvent.click(screen.getByRole('button', { name: /Menu/ }));
	const menu = screen.getByRole('dialog', { name: /Menu/ });
	expect(menu).toHaveTextContent('Even geduld');
	arrival.come();
	await expect.poll(() => menu).toHaveTextContent('Taal en lezen');
	expect(menu).not.toHaveTextContent('Even geduld');
	await fireEvent.click(screen.getByRole('button', { name: /Sluiten/ }));
	expect(screen.queryByRole('dialog')).toBeNull();
});
