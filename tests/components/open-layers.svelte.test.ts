import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { OpenLayers } from '../../src/lib/ui/open-layers';

/** A dialog shows itself in an effect; run twice it would take its own closing for a person's. */
test('an effect that puts a layer on top does not run again by what the page does for it', () => {
	const page = $state({ held: false });
	const layers = new OpenLayers(() => {
		if (!page.held) page.held = true;
	});
	let runs = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			runs += 1;
			return layers.add(() => {});
		});
	});
	flushSync();
	flushSync();
	expect(page.held).toBe(true);
	expect(runs).toBe(1);
	stop();
	expect(layers.open).toBe(false);
});
