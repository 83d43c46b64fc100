import { availableParallelism } from 'node:os';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { quickFolder } from './tests/quick-folder.ts';
import built from './vite.config.ts';

/** Data folders of tests; benches and the long proofs keep to the disk. */
const QUICK = { TMPDIR: quickFolder() };

/** Browser tests of which `npm test` takes a part, and `npm run test:journeys` all. */
const IN_PART = [
	'agenda',
	'bad-network',
	'dialogue',
	'dragging',
	'one-person',
	'participant',
	'shared-wall',
	'typed-words',
	'wall'
].map((name) => `tests/browser/${name}.test.ts`);

/**
 * A machine's bad days: servers of their own that are killed, cut off, put back or rebuilt, and a
 * PostgreSQL that fails.
 */
const BAD_DAYS = [
	'tests/faults/*.test.ts',
	'tests/server/store/postgres.test.ts',
	...['outlives', 'put-back', 'put-back-before-end', 'rotate'].map(
		(name) => `tests/http/${name}.test.ts`
	)
];

/** Tests of what computes and keeps nothing. */
const PURE = [
	'domain',
	'charts',
	'decks',
	'messages',
	'protocol',
	'wall',
	'facilitator',
	'participant',
	'studio'
].map((room) => `tests/${room}/**/*.test.ts`);

const tests = defineConfig({
	test: {
		// a test of servers and browsers waits about a third of its time
		maxWorkers: Math.ceil(availableParallelism() * 1.5),
		sequence: { sequencer: LongestFirst },
		// a busy machine is slow, and nothing is wrong: what is waited for is an event, and this
		// only ends what hangs. The longest story takes 70 s of a quiet machine
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000, interval: 50 } },
		projects: [
			{
				// pure: nothing of one file is left for the next, so a worker takes many
				extends: true,
				test: {
					name: 'domain',
					environment: 'node',
					include: PURE,
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					env: QUICK,
					globalSetup: 'tests/server/store/postgres-for-all.ts',
					// what a file starts it stops: a worker takes many
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [
						...PURE,
						'tests/browser/**',
						'tests/journeys/**',
						'tests/components/**',
						...BAD_DAYS,
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
					// a window is made once for each worker; what a file imports is still its own
					pool: 'vmThreads',
					include: ['tests/components/**/*.test.ts'],
					setupFiles: ['tests/components/setup.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					env: QUICK,
					// one browser program and one server a worker
					isolate: false,
					include: ['tests/browser/**/*.test.ts']
				}
			},
			{
				// whole lives, in every size, language and number: npm run test:journeys
				extends: true,
				test: {
					name: 'journeys',
					environment: 'node',
					isolate: false,
					env: { ...QUICK, SIZES: 'all' },
					testTimeout: 600_000,
					include: ['tests/journeys/**/*.test.ts', ...IN_PART]
				}
			},
			{
				// npm run test:journeys
				extends: true,
				test: {
					name: 'bad-days',
					environment: 'node',
					env: QUICK,
					globalSetup: 'tests/server/store/postgres-for-all.ts',
					isolate: false,
					include: BAD_DAYS
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

export default mergeConfig(built, tests);
