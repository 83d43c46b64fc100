import type { Locator, Page } from 'playwright-core';

/** Presses Tab until this has the focus; nobody may need more than `most` presses. */
export async function reach(page: Page, target: Locator, most = 60): Promise<void> {
	await target.first().waitFor();
	let wanted: readonly unknown[] = [];
	for (let presses = 0; presses <= most; presses++) {
		// which they are is asked now and then: the page may have drawn them anew
		if (presses % 10 === 0) wanted = await target.elementHandles();
		if (await page.evaluate((all) => all.some((one) => one === document.activeElement), wanted))
			return;
		await page.keyboard.press('Tab');
	}
	if (process.env['SHOTS']) {
		await page.screenshot({ path: `${process.env['SHOTS']}/unreached.png`, fullPage: true });
	}
	throw new Error(`not reached by ${most} × Tab: ${String(target)}`);
}

/** Reaches a button and presses it. */
export async function press(page: Page, name: RegExp, most?: number): Promise<void> {
	await reach(page, page.getByRole('button', { name }), most);
	await page.keyboard.press('Enter');
}
