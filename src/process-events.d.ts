import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the entry of the program and the application tell each other: they share a process and no module. */
declare module 'node:process' {
	interface ProcessEventMap {
		/** served by the application before the framework; `serve` is false for all else */
		'kaartgesprek:first': [serve: (request: IncomingMessage, response: ServerResponse) => boolean];
		/** the process is to end: `finished` is called when all is written */
		'kaartgesprek:stop': [finished: () => void];
	}
}
