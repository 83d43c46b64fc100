/** What is promised, how it is proved, and the figure to reach; docs/promises.md is made from this. */
export interface Promised {
	readonly id: string;
	readonly promise: string;
	readonly proof: string;
	readonly figure: string;
	/** the command that measures it */
	readonly command: 'faults' | 'load' | 'attack' | 'spreadsheet' | 'test';
}

export const PROMISES: readonly Promised[] = [
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
		id: 'fuzz',
		promise: 'Bad input is refused with a sentence, never swallowed',
		proof:
			'hostile bodies, paths, queries and headers at every call of the API, made from its own list',
		figure: '0 crashes, 0 answers 5xx, each refusal says what is wrong',
		command: 'attack'
	},
	{
		id: 'headers',
		promise:
			'No page runs what is not ours, is framed by others, or tells where somebody came from',
		proof: 'headers of every kind of response: pages, refusals, files, streams, what is not there',
		figure: 'every response',
		command: 'attack'
	},
	{
		id: 'spreadsheet',
		promise: 'No text that a person wrote becomes a formula in a spreadsheet',
		proof:
			'hostile texts through the writer of the exports in both ways of writing, opened by LibreOffice with formulas allowed; the same texts unprotected must give formulas',
		figure: '0 formula cells of 100 000 texts in each way, 0 numbers changed',
		command: 'spreadsheet'
	}
];
