import type { Page } from 'playwright-core';

/** Keys alone, counted: each press is an act, and so is a word that is typed or pasted. */
export function keysCounted(page: Page) {
	let acts = 0;
	const press = async (key: string) => {
		acts += 1;
		await page.keyboard.press(key);
	};
	const type = async (text: string) => {
		acts += 1;
		await page.keyboard.insertText(text);
	};
	/** What was copied elsewhere lands where the focus is. */
	const paste = async (text: string) => {
		acts += 1;
		await page.evaluate((copied) => {
			const data = new DataTransfer();
			data.setData('text/plain', copied);
			const event = { clipboardData: data, bubbles: true, cancelable: true };
			document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
		}, text);
	};
	type Role = 'button' | 'link' | 'textbox' | 'gridcell' | 'combobox' | 'checkbox';
	/** Tab to what has this role and name; an empty cell has none. */
	const reach = async (role: Role, name: RegExp | undefined, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
		const wanted = page.getByRole(role, name ? { name } : {});
		await wanted.first().waitFor();
		const here = () => wanted.evaluateAll((all) => all.includes(document.activeElement as never));
		for (let presses = 0; !(await here()); presses++) {
			if (presses > 40) throw new Error(`not reached: ${role} ${name}`);
			await press(key);
		}
	};
	const go = async (role: 'button' | 'link', name: RegExp, key?: 'Shift+Tab') => {
		await reach(role, name, key);
		await press('Enter');
	};
	return { press, type, paste, reach, go, acts: () => acts };
}
