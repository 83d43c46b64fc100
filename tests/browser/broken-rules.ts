import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What may differ between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Broken rules of WCAG 2.2 A and AA on this page, target size included.
 * @param rules only these, when named
 */
export async function brokenRules(page: Page, rules?: readonly string[]): Promise<string[]> {
	// it is large, and a page that was looked at has it already
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		// what comes in is looked at once it is there
		await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
		const { axe: runner } = window as unknown as { axe: typeof axe };
		const result = await runner.run(document, {
			resultTypes: ['violations'],
			...(only
				? { runOnly: { type: 'rule', values: [...only] } }
				: {
						runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
						rules: { 'target-size': { enabled: true } }
					})
		});
		return result.violations.map((one) => {
			const nodes = one.nodes.map((node) => node.html).join(' ');
			return `${one.id}: ${nodes.slice(0, 300)}`;
		});
	}, rules);
}

/** Broken rules in light, those about colour in dark as well, and whether the page is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const [colorScheme, rules] of [
		['dark', COLOURS],
		['light', undefined]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		faults.push(...(await brokenRules(page, rules)).map((fault) => `${colorScheme}: ${fault}`));
	}
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	if (wider > 0) faults.push(`wider than the window by ${wider} px`);
	return faults;
}
