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
	},
	{
		id: 'disk-errors',
		promise: 'A disk that fails is not trusted',
		proof:
			'a layer below the server lets a third of all writes fail for a while, and then one sync, again and again, while people sort',
		figure:
			'0 acknowledged answers lost; refused writes are waited for by the same process; a failed sync ends it, and nothing is synced after it; no row damaged',
		command: 'faults'
	},
	{
		id: 'failed-sync',
		promise: 'What a failed sync left behind is written anew before it is believed',
		proof:
			'a sync fails, the next process goes on with what the machine holds as written but the disk never got, and then the power is cut; the same with a start that trusts what it finds must lose something',
		figure: '0 acknowledged answers lost in 20 rounds; the other start loses some',
		command: 'faults'
	},
	{
		id: 'cut-wal',
		promise: 'A database whose newest part is missing starts, and phones bring it back',
		proof:
			'kill −9, and the -wal cut off at a place of chance; this loses what a disk had acknowledged, so the answers in it are gone from the server: not a promise of the disk, but of what comes after',
		figure:
			'starts or refuses in words; of each person an unbroken beginning of what was said, no row damaged, all that was in the file itself; after the phones have sent on, everything once',
		command: 'faults'
	},
	{
		id: 'clock',
		promise: 'The clock orders nothing',
		proof: 'the clock of the server jumps a year forward and back while people sort',
		figure:
			'0 answers lost or doubled, everybody still counted as here, nothing erased before its day',
		command: 'faults'
	},
	{
		id: 'restore',
		promise: 'A restore loses nothing from open phones',
		proof:
			'the database is deleted and a backup from before put back while phones are open: answers since, people who joined since, people erased since',
		figure:
			'0 answers of open phones lost, nobody erased comes back, answering again within five minutes',
		command: 'faults'
	}
];
