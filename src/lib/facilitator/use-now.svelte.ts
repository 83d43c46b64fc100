import { onMount } from 'svelte';

/** The time now in milliseconds, twice a second while `wanted`; for a clock that is only drawn (L5). */
export function useNow(wanted: () => boolean): { readonly current: number } {
	let now = $state(Date.now());
	onMount(() => {
		const timer = setInterval(() => {
			if (wanted()) now = Date.now();
		}, 500);
		return () => clearInterval(timer);
	});
	return {
		get current() {
			return now;
		}
	};
}
