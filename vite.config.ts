import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** How the program is built; how it is tested stands in vitest.config.ts, and changes no build. */
export default defineConfig({
	plugins: [sveltekit()],
	// no inline data: styles and fonts stay files, so the content policy needs no exceptions
	build: {
		assetsInlineLimit: 0,
		// the oldest browsers that README names; what they lack besides syntax is in older-browsers.ts
		target: ['chrome98', 'safari15.4'],
		rolldownOptions: {
			output: {
				// a phone on a slow line pays for every file: what every page uses comes as two
				codeSplitting: {
					groups: [
						{
							name: 'runtime',
							test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|zustand)[\\/]/
						},
						{ name: 'ui', test: /src[\\/]lib[\\/](ui[\\/]|messages[\\/][^\\/]+$)/ }
					]
				}
			}
		}
	}
});
