import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { StoreRunes } from '../../src/lib/ui/store-runes';

const counter = () => createStore<{ count: number }>()(() => ({ count: 0 }));

test('an effect that reads current runs again when the store changes', () => {
	const store = counter();
	const runes = new StoreRunes(store);
	const seen: number[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(runes.current.count);
		});
	});
	flushSync();
	store.setState({ count: 1 });
	flushSync();
	store.setState({ count: 2 });
	flushSync();
	expect(seen).toEqual([0, 1, 2]);
	stop();
});

test('outside an effect current is the state of now, without listening', () => {
	const store = counter();
	let listeners = 0;
	const runes = new StoreRunes({
		getState: store.getState,
		subscribe: (listener) => {
			listeners += 1;
			return store.subscribe(listener);
		}
	});
	store.setState({ count: 7 });
	expect(runes.current).toEqual({ count: 7 });
	expect(listeners).toBe(0);
});

test('two readers share one listener, which stops with the last of them', async () => {
	const store = counter();
	let listening = 0;
	const runes = new StoreRunes({
		getState: store.getState,
		subscribe: (listener) => {
			listening += 1;
			const off = store.subscribe(listener);
			return () => {
				listening -= 1;
				off();
			};
		}
	});
	const stops = [1, 2].map(() =>
		$effect.root(() => {
			$effect(() => void runes.current);
		})
	);
	flushSync();
	expect(listening).toBe(1);
	for (const stop of stops) stop();
	await Promise.resolve();
	await new Promise((done) => setTimeout(done));
	expect(listening).toBe(0);
});
