/**
 * Puts text on the clipboard. On plain http in a room without internet the clipboard object is
 * absent; there the older `execCommand` is tried on a selection.
 * @returns whether the text was copied
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelection(shown);
	}
}

function copySelection(shown: HTMLElement): boolean {
	const selection = document.getSelection();
	if (!selection) return false;
	selection.selectAllChildren(shown);
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	}
}
