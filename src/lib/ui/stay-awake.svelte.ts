import { onMount } from 'svelte';

/** How a screen is kept from going dark; undefined until the browser has answered. */
export interface Awake {
	readonly kept: boolean | undefined;
}

/**
 * Asks the browser to leave the screen on while the page is in sight, again whenever it comes back: a
 * browser lets go of that by itself. Called once while a page is made.
 */
export function stayAwake(): Awake {
	let kept = $state<boolean>();
	onMount(() => {
		let left = false;
		let lock: WakeLockSentinel | undefined;
		async function ask() {
			if (left || document.visibilityState !== 'visible' || lock?.released === false) return;
			// browsers that cannot, and pages by plain http
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
