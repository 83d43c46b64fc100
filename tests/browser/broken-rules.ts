import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { usually } from './people';

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

type Look = readonly ['light' | 'dark', readonly string[] | undefined];
const LIGHT: Look = ['light', undefined];
const DARK: Look = ['dark', undefined];
let looks = 0;

/**
 * Broken rules, and whether the page is wider than its window: one page after another in light and
 * in dark by turns, or with `npm run test:journeys` each in light, and for colour in dark as well.
 */
export async function faultsOf(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const turn = (looks += 1) % 2 === 0 ? DARK : LIGHT;
	for (const [colorScheme, rules] of usually<Look>([turn], [['dark', COLOURS], LIGHT])) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		faults.push(...(await brokenRules(page, rules)).map((fault) => `${colorScheme}: ${fault}`));
	}
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	if (wider > 0) faults.push(`wider than the window by ${wider} px`);
	return faults;
}
