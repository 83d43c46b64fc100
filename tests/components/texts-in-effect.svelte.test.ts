import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { createLanguage } from '../../src/lib/messages/texts.svelte';

/** A wall or a mirror keeps the page in the language of the dialogue by an effect. */
test('an effect that turns the language runs again for nothing: a screen at rest does no work', async () => {
	const holder = createLanguage('nl');
	await holder.need(['common']);
	let runs = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			runs += 1;
			// a loop without end is seen, not waited for
			if (runs > 20) return;
			void holder.turn('en');
		});
	});
	flushSync();
	await expect.poll(() => holder.current).toBe('en');
	// as many turns of the loop as a frame has time for
	for (let turn = 0; turn < 50; turn++) {
		await new Promise((resolve) => setTimeout(resolve));
		flushSync();
	}
	expect(runs).toBe(1);
	stop();
});
