/** A text node of ours that a translator replaced with its own. */
interface Swapped {
	/** holds the translation */
	readonly font: Element;
	/** what was translated */
	readonly said: string;
}

/**
 * Keeps a browser-translated page in step with the app. A translator replaces each text node with
 * `<font>`; the app keeps writing to the detached node, so one card's title stays beside another's
 * numbers. So our node goes back, empty, before its translation: when the app writes to it that is
 * noticed, and the old translation is removed. The translator then finds a text it has not
 * translated yet.
 * @returns its stop
 */
export function mendTranslated(root: Node): () => void {
	const swaps = new WeakMap<Node, Swapped>();
	const sources = new WeakMap<Node, Text>();
	const observer = new MutationObserver(mend);

	function mend(records: readonly MutationRecord[]): void {
		for (const record of records) {
			// the app wrote something new
			if (record.type === 'characterData') drop(record.target);
			for (const node of record.removedNodes) {
				if (node.nodeType === Node.TEXT_NODE) left(node as Text, record);
				else restored(node);
			}
		}
		// our own changes are no news
		observer.takeRecords();
	}

	function left(text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
		const swap = swaps.get(text);
		if (swap) {
			// removed or moved by the app, and its translation with it
			if (!text.isConnected) drop(text);
			else if (text.nextSibling !== swap.font && swap.font.isConnected) text.after(swap.font);
			return;
		}
		if (text.isConnected || text.data === '') return;
		const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
		if (!font?.isConnected || sources.has(font)) return;
		swaps.set(text, { font, said: text.data });
		sources.set(font, text);
		text.data = '';
		font.before(text);
		observer.observe(root, { childList: true, subtree: true, characterData: true });
	}

	function drop(text: Node): void {
		const swap = swaps.get(text);
		swaps.delete(text);
		swap?.font.remove();
	}

	/** The translator undid its translation: our text is back. */
	function restored(font: Node): void {
		const text = sources.get(font);
		const swap = text && swaps.get(text);
		if (!swap || font.isConnected) return;
		swaps.delete(text);
		if (text.isConnected && text.data === '') text.data = swap.said;
	}

	observer.observe(root, { childList: true, subtree: true });
	return () => observer.disconnect();
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
