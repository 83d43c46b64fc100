/** A text of ours that a translator put its own in the place of. */
interface Swapped {
	/** holds the translation */
	readonly font: Element;
	/** what was translated */
	readonly said: string;
}

/**
 * Keeps a page that a browser translates in step with the program. A translator takes each text out
 * and puts `<font>` in its place; the program goes on writing in the text that was taken out, so one
 * card's title stays beside another's numbers. So our text goes back, empty, before its translation:
 * what the program writes in it is seen, and the old translation goes. The translator then finds a
 * text that it has not translated yet.
 * @returns its stop
 */
export function mendTranslated(root: Node): () => void {
	const swaps = new WeakMap<Node, Swapped>();
	const sources = new WeakMap<Node, Text>();
	const observer = new MutationObserver(mend);

	function mend(records: readonly MutationRecord[]): void {
		for (const record of records) {
			// the program wrote something new
			if (record.type === 'characterData') drop(record.target);
			for (const node of record.removedNodes) {
				if (node.nodeType === Node.TEXT_NODE) left(node as Text, record);
				else restored(node);
			}
		}
		// what was done here is no news
		observer.takeRecords();
	}

	function left(text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
		const swap = swaps.get(text);
		if (swap) {
			// taken away or moved by the program, and its translation with it
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

	/** The translator took its words back: ours stand there again. */
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
