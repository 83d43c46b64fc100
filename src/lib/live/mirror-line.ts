import type { Deck } from '$lib/domain/deck';
import type { ParticipantSnapshot, WallSnapshot } from '$lib/protocol/snapshot';

/**
 * The line between a panel and the small screens inside it. A mirror is the room's own page in a
 * frame, so that window sizes apply there; it opens no stream but draws what the panel hands over.
 */

/** What a mirror draws. */
interface Mirrored<S extends WallSnapshot | ParticipantSnapshot> {
	readonly snapshot: S;
	readonly deck: Deck;
	/** server time at handover, milliseconds since 1970 */
	readonly now: number;
}

type Handed<S extends WallSnapshot | ParticipantSnapshot> = Omit<Mirrored<S>, 'deck'> & {
	readonly deck?: Deck;
};

const READY = 'kaartgesprek:mirror-ready';
/** A set is large and stays the same: a frame gets it once. */
const given = new WeakMap<HTMLIFrameElement, Deck>();

/** The panel's end: hands over what `mirrored` gives when the frame is ready. Returns its stop. */
export function serveMirror(
	frame: HTMLIFrameElement,
	mirrored: () => Mirrored<WallSnapshot | ParticipantSnapshot>
): () => void {
	function hear(event: MessageEvent<unknown>) {
		if (event.origin !== location.origin || event.source !== frame.contentWindow) return;
		if (event.data !== READY) return;
		given.delete(frame);
		handOver(frame, mirrored());
	}
	addEventListener('message', hear);
	return () => removeEventListener('message', hear);
}

export function handOver(
	frame: HTMLIFrameElement,
	{ deck, ...rest }: Mirrored<WallSnapshot | ParticipantSnapshot>
): void {
	const handed = given.get(frame) === deck ? rest : { ...rest, deck };
	given.set(frame, deck);
	frame.contentWindow?.postMessage(handed, location.origin);
}

/**
 * The mirror's end: asks the panel around it for the state and takes every later one. Returns its
 * stop, or undefined where there is no panel around it.
 */
export function watchPanel<S extends WallSnapshot | ParticipantSnapshot>(
	draw: (mirrored: Mirrored<S>) => void
): (() => void) | undefined {
	const panel = window.parent;
	if (panel === window) return undefined;
	let deck: Deck | undefined;
	function hear({ origin, source, data }: MessageEvent<Handed<S>>) {
		if (origin !== location.origin || source !== panel) return;
		deck = data.deck ?? deck;
		if (deck) draw({ ...data, deck });
	}
	addEventListener('message', hear);
	panel.postMessage(READY, location.origin);
	return () => removeEventListener('message', hear);
}
