import { getContext, onMount, setContext } from 'svelte';
import { createServerClock, type ServerClock } from './server-clock';

const key = Symbol('server clock');

/** Called once by a page with a stream, which sets the clock that it gives. */
export function provideServerClock(): ServerClock {
	return setContext(key, createServerClock());
}

/** The clock of the page around this component; the device's own if there is none. */
export function useServerClock(): ServerClock {
	return getContext<ServerClock | undefined>(key) ?? createServerClock();
}

/** The server's time in ms, twice a second while `wanted`; for a clock that is only drawn (L5). */
export function useServerTime(wanted: () => boolean): { readonly current: number } {
	const clock = useServerClock();
	let now = $state(clock.now());
	onMount(() => {
		const timer = setInterval(() => {
			if (wanted()) now = clock.now();
		}, 500);
		return () => clearInterval(timer);
	});
	// newly wanted: correct at once, not half a second later
	$effect.pre(() => {
		if (wanted()) now = clock.now();
	});
	return {
		get current() {
			return now;
		}
	};
}
