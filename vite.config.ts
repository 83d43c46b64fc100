import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Browser tests that measure a gesture or a drawing by the clock: nothing else runs beside them. */
const ALONE = ['dragging', 'four-ways'].map((name) => `tests/browser/${name}.test.ts`);

/** Tests of what computes and keeps nothing. */
const PURE = [
	'domain',
	'charts',
	'decks',
	'messages',
	'protocol',
	'wall',
	'facilitator',
	'participant'
].map((room) => `tests/${room}/**/*.test.ts`);

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
	},
	test: {
		// all cores: a test waits more than it computes
		maxWorkers: '100%',
		projects: [
			{
				// pure: nothing of one file is left for the next, so a worker takes many
				extends: true,
				test: {
					name: 'domain',
					environment: 'node',
					testTimeout: 30_000,
					include: PURE,
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// servers that start, are killed and come back: much of it is waiting
					maxWorkers: 4,
					sequence: { groupOrder: 1 },
					testTimeout: 30_000,
					include: ['tests/**/*.test.ts'],
					exclude: [
						...PURE,
						'tests/browser/**',
						'tests/components/**',
						'tests/faults/long/**',
						'tests/load/**',
						'tests/attack/**',
						'tests/guide/**',
						'tests/stages/**',
						'tests/bench/**'
					]
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'components',
					environment: 'jsdom',
					include: ['tests/components/**/*.test.ts'],
					// a machine that does other things beside is slow, and nothing is wrong
					testTimeout: 30_000,
					setupFiles: ['tests/components/setup.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					// the browser program is opened once a worker
					isolate: false,
					include: ['tests/browser/**/*.test.ts'],
					exclude: ALONE,
					// a real browser on a busy machine: what fails twice is broken, and what failed once is said
					retry: 1,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					sequence: { groupOrder: 2 }
				}
			},
			{
				extends: true,
				test: {
					name: 'browser-alone',
					environment: 'node',
					isolate: false,
					include: ALONE,
					retry: 1,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
					sequence: { groupOrder: 3 }
				}
			},
			...(['faults/long', 'load', 'attack'] as const).map((folder) => ({
				// the long proofs: npm run faults, npm run load, npm run attack
				extends: true as const,
				test: {
					name: folder.split('/')[0] ?? folder,
					environment: 'node' as const,
					include: [`tests/${folder}/**/*.test.ts`],
					testTimeout: 3_600_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			})),
			{
				// npm run bench:panel
				extends: true,
				test: { name: 'bench', environment: 'node', include: ['tests/bench/**/*.test.ts'] }
			},
			{
				// a picture of every stage on every screen: npm run stages
				extends: true,
				test: { name: 'stages', environment: 'node', include: ['tests/stages/**/*.test.ts'] }
			},
			{
				// makes the pictures of the README: npm run guide
				extends: true,
				test: { name: 'guide', environment: 'node', include: ['tests/guide/**/*.test.ts'] }
			}
		]
	}
});
