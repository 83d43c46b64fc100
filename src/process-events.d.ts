import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the program's entry and the application tell each other: one process, no shared module. */
declare module 'node:process' {
	interface ProcessEventMap {
		/** served by the application before the framework; `serve` is false for all else */
		'kaartgesprek:first': [serve: (request: IncomingMessage, response: ServerResponse) => boolean];
		/** how a backup that the entry had made ended */
		'kaartgesprek:backup': [ok: boolean];
		/** the process is to end: `finished` is called when all is written */
		'kaartgesprek:stop': [finished: () => void];
	}
}
