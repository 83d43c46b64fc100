import type { Page } from 'playwright-core';

/** Goes to a page of the room by its menu, which is folded on a phone. */
export async function toPage(room: Page, name: string) {
	const wide = room.locator('nav.wide');
	await wide.waitFor({ state: 'attached' });
	const menu = (await wide.isVisible()) ? wide : room.locator('nav.narrow');
	if (menu !== wide) await menu.locator('summary').click();
	await menu.getByRole('link', { name, exact: true }).click();
	await menu
		.locator('a[aria-current="page"]')
		.filter({ hasText: name })
		.waitFor({ state: 'attached' });
	await room.getByRole('heading', { level: 1 }).waitFor();
	await room.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}
