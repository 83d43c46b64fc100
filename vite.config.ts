import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { serveFirst } from './src/cli/build/serve-first-in-dev.ts';
import { fieldsForSafari15 } from './src/cli/loads/fields-in-constructors.ts';
import { firstLoads } from './src/cli/loads/first-loads.ts';
import { settledFlags } from './src/cli/loads/settled-flags.ts';

/** How the program is built; how it is tested stands in vitest.config.ts, and changes no build. */
export default defineConfig({
	plugins: [serveFirst(), sveltekit(), firstLoads(), settledFlags(), fieldsForSafari15()],
	// no inline data: styles and fonts stay files, so the content policy needs no exceptions
	build: {
		assetsInlineLimit: 0,
		// the oldest browsers that README names; what they lack besides syntax is in
		// older-browsers.ts and for the fields of classes in fields-in-constructors.ts, without
		// which this would be Safari 15.4
		target: ['chrome98', 'safari16'],
		cssTarget: ['chrome98', 'safari15.4']
	}
});
