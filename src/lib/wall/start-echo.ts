import { ask } from '$lib/live/api';
import type { WallEcho } from '$lib/protocol/wall-echo';
import { ECHO_MS } from '$lib/protocol/wall-heard';

/** What is on a wall: the state it was drawn from, and its step. */
export type Paint = Pick<WallEcho, 'rev' | 'stage'>;

interface Echo {
	readonly painted: (paint: Paint) => void;
	readonly stop: () => void;
}

/**
 * Tells the server what this wall has painted: at once, and every few seconds while frames are
 * drawn. A page that hangs or is hidden does not report that all is well.
 */
export function startEcho(dialogue: string): Echo {
	let paint: Paint | undefined;
	const isSeen = () => document.visibilityState === 'visible';

	function say(): void {
		if (!paint) return;
		const body: WallEcho = { ...paint, seen: isSeen() };
		void ask(`/dialogues/${dialogue}/wall`, { method: 'POST', body, timeoutMs: ECHO_MS });
	}

	const timer = setInterval(() => {
		if (isSeen()) requestAnimationFrame(say);
		else say();
	}, ECHO_MS);
	document.addEventListener('visibilitychange', say);
	return {
		painted(now) {
			paint = now;
			say();
		},
		stop() {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', say);
		}
	};
}
