import type { Promised } from './promises.ts';

/** Promises about who means harm, and about what nobody may learn: npm run attack. */
export const OF_ATTACK: readonly Promised[] = [
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
	},
	{
		id: 'join-codes',
		promise: 'The code of a room cannot be guessed',
		proof:
			'10 000 addresses against the limits themselves over 16 hours of a clock of its own; a class of 30 behind one address still comes in',
		figure: 'any of 50 open rooms found in 8 hours: a chance of at most 1 in 1 000',
		command: 'attack'
	},
	{
		id: 'scripts',
		promise: 'No text that a person wrote ever runs as a program',
		proof:
			'texts that are programs in disguise, in every field a person can fill, opened in a real browser on wall, panel, phone, report and in the research room',
		figure: '0 executions, 0 times that the content policy had to stop one',
		command: 'attack'
	},
	{
		id: 'secrets',
		promise: 'No key, token or code is left where somebody else may read it',
		proof:
			'after a whole job in a real browser: addresses, referrers, pages, console, caches, devices of others and the log, searched for every secret there is',
		figure: '0 hits',
		command: 'attack'
	},
	{
		id: 'dependencies',
		promise: 'What the program is made of has no fault that is known',
		proof: 'the registry asked for the packages it runs with, and those are counted',
		figure: '0 known faults, at most 14 direct packages',
		command: 'attack'
	},
	{
		id: 'singled-out',
		promise: 'Nobody can be singled out by what screens and files show',
		proof:
			'random dialogues of 5 to 12 people in the running product; an attacker has every word that wall, panel, phones of insiders, files and tables for publication were served, the answers of up to three insiders and the source, and tries all other ways to have answered; each dialogue is then lived again with other answers and every word compared; 8 leaks planted in what was served must be found',
		figure: '0 certain, 0 undecided, 0 served otherwise, every planted leak found',
		command: 'attack'
	},
	{
		id: 'third-party',
		promise: 'Nobody else is asked anything: no font, no count, no picture from elsewhere',
		proof: 'every request of that job',
		figure: '0 requests to any other address',
		command: 'attack'
	}
];
