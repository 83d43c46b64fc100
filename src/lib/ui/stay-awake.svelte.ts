import { onMount } from 'svelte';

/** How a screen is kept from going dark; undefined until the browser has answered. */
export interface Awake {
	readonly kept: boolean | undefined;
}

/**
 * Asks the browser to keep the screen on while the page is visible, and again whenever it comes
 * back, because browsers release the lock when hidden. Called once while a page is set up.
 */
export function stayAwake(): Awake {
	let kept = $state<boolean>();
	onMount(() => {
		let left = false;
		let lock: WakeLockSentinel | undefined;
		async function ask() {
			if (left || document.visibilityState !== 'visible' || lock?.released === false) return;
			// unsupported browsers, and pages over plain http
			const asked = await navigator.wakeLock?.request('screen').catch(() => undefined);
			kept = asked !== undefined;
			lock = asked;
			if (left) void asked?.release();
		}
		void ask();
		document.addEventListener('visibilitychange', ask);
		return () => {
			left = true;
			document.removeEventListener('visibilitychange', ask);
			void lock?.release();
		};
	});
	return {
		get kept() {
			return kept;
		}
	};
}
