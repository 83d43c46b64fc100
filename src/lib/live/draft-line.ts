import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';

/** The line between the studio and the phone in it, which draws the draft as it is typed. */

export interface ShownDraft {
	readonly deck: DraftDeck;
	readonly language: string;
	/** the card in the hand; the first when left out */
	readonly card: string | undefined;
	/** where its drawings are, and of which cards and piles */
	readonly drawings: { readonly address: string; readonly drawn: readonly string[] };
}

const READY = 'kaartgesprek:draft-ready';

/** The studio's end: hands over what `shown` gives when the frame is ready. Returns its stop. */
export function serveDraft(frame: HTMLIFrameElement, shown: () => ShownDraft): () => void {
	function hear(event: MessageEvent<unknown>) {
		if (event.origin !== location.origin || event.source !== frame.contentWindow) return;
		if (event.data === READY) handDraft(frame, shown());
	}
	addEventListener('message', hear);
	return () => removeEventListener('message', hear);
}

export function handDraft(frame: HTMLIFrameElement, shown: ShownDraft): void {
	frame.contentWindow?.postMessage(shown, location.origin);
}

/** The phone's end: asks the studio around it for the draft and later ones. Returns its stop. */
export function watchDraft(draw: (shown: ShownDraft) => void): (() => void) | undefined {
	const studio = window.parent;
	if (studio === window) return undefined;
	function hear(event: MessageEvent<Partial<ShownDraft> | undefined>) {
		const { origin, source, data } = event;
		// browser tools and extensions post messages to frames too
		if (origin !== location.origin || source !== studio || !data?.deck) return;
		draw(data as ShownDraft);
	}
	addEventListener('message', hear);
	studio.postMessage(READY, location.origin);
	return () => removeEventListener('message', hear);
}
