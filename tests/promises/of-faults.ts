import type { Promised } from './promises.ts';

/** Promises about what goes wrong below and around the program: npm run faults. */
export const OF_FAULTS: readonly Promised[] = [
	{
		id: 'kill',
		promise: 'What a phone was told is saved, is saved',
		proof:
			'kill −9 of the server under 500 sorters, a tenth of the requests repeated and some out of order; the end state equals a model',
		figure: '200 kills: 0 acknowledged answers lost, 0 doubled; back within 2 s',
		command: 'faults'
	},
	{
		id: 'power-cut',
		promise: 'A power cut loses nothing that was acknowledged',
		proof:
			'a layer below the server writes down every write and sync; after a kill the files are put back as a cut would leave them: what was synced, and any part of the rest',
		figure: '100 cuts: 0 acknowledged answers lost',
		command: 'faults'
	},
	{
		id: 'power-cut-control',
		promise: 'The power cut of the test is a real one',
		proof: 'the same with synchronous = NORMAL, which the program refuses to run with',
		figure: 'something is lost, or the test above is void',
		command: 'faults'
	},
	{
		id: 'flips',
		promise: 'What the disk changed is noticed',
		proof: '64 bytes flipped at a random place of the file, everything read again',
		figure: '0 of 5 000 change what is served or exported without being noticed',
		command: 'faults'
	},
	{
		id: 'exactly-once',
		promise: 'What a phone says counts exactly once, in whatever order it comes',
		proof:
			'random sequences of requests (repeated, reordered, with gaps, late, from two tabs at once, other content under a taken number, after erasing), every answer and all that is kept held against a model of forty lines: the use cases on SQLite and on PostgreSQL, and over HTTP while the server is killed',
		figure: '0 deviations in 10 000 sequences',
		command: 'faults'
	}
];
