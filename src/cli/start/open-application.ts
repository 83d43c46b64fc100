import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../../lib/server/config.ts';
import type { Serve } from './door.ts';
import { everyAnswer } from './every-answer.ts';
import { filesInMemory } from './files-in-memory.ts';
import { refuseTooLong } from './refuse-too-long.ts';

const MOST_IMPORT_BYTES = 72 * 1024 * 1024;

/**
 * Starts the application of the newest build and returns its handler. Everything is read now, since
 * the process outlives its folder.
 * @param folders of the builds, newest first
 * @throws with a sentence if it cannot start
 */
export async function openApplication(folders: readonly string[], config: Config): Promise<Serve> {
	const [newest] = folders;
	if (newest === undefined) {
		throw new Error('Nothing has been built yet. Run "npm start", or "npm run build".');
	}
	tellAdapter(config);
	// the application hands over what it serves ahead of the framework: streams and figures
	let first: (...asked: Parameters<Serve>) => boolean = () => false;
	process.once('kaartgesprek:first', (serve) => {
		first = serve;
	});
	const files = filesInMemory(folders);
	const { handler } = (await import(pathToFileURL(join(newest, 'handler.js')).href)) as {
		handler: (...asked: [...Parameters<Serve>, next: () => void]) => void;
	};
	const tooLong = refuseTooLong(config.bodyLimit);
	return (request, response) => {
		everyAnswer(request, response);
		if (first(request, response) || files(request, response) || tooLong(request, response)) return;
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	};
}

/** The adapter reads the environment when it is loaded. */
function tellAdapter(config: Config): void {
	// the adapter assumes https by default, and would then refuse our own pages
	if (config.origin) process.env['ORIGIN'] = config.origin;
	else process.env['PROTOCOL_HEADER'] = 'x-kaartgesprek-scheme';
	// the adapter has a single limit: that of the largest accepted upload
	process.env['BODY_SIZE_LIMIT'] = String(MOST_IMPORT_BYTES);
	if (config.trustProxy > 0) {
		process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
		process.env['XFF_DEPTH'] = String(config.trustProxy);
	}
}
