import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Broken rules of WCAG 2.2 A and AA on this page, target size included. */
export async function brokenRules(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		// what comes in is looked at once it is there
		await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
		const { axe: runner } = window as unknown as { axe: typeof axe };
		const result = await runner.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
			rules: { 'target-size': { enabled: true } }
		});
		return result.violations.map((one) => {
			const nodes = one.nodes.map((node) => node.html).join(' ');
			return `${one.id}: ${nodes.slice(0, 300)}`;
		});
	});
}

/** Broken rules in light and in dark, and whether the page is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		faults.push(...(await brokenRules(page)).map((fault) => `${colorScheme}: ${fault}`));
	}
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	if (wider > 0) faults.push(`wider than the window by ${wider} px`);
	return faults;
}
