import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the entry of the program and the application tell each other: they share a process and no module. */
declare module 'node:process' {
	interface ProcessEventMap {
		/** the application serves these before the framework; `serve` is false for what is not its to answer */
		'kaartgesprek:first': [serve: (request: IncomingMessage, response: ServerResponse) => boolean];
		/** the process is to end: `finished` is called when all is written */
		'kaartgesprek:stop': [finished: () => void];
	}
}
