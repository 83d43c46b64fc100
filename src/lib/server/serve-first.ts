import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from './app';
import { serveMetrics } from './http/serve-metrics';
import { serveStream } from './live/serve-stream';
import { serveEntries } from './serve-entries';

/** Serves what the entry offers here ahead of the framework; false if it is not ours to answer. */
type ServeFirst = (request: IncomingMessage, response: ServerResponse) => boolean;

export const serveFirst =
	(app: App): ServeFirst =>
	(request, response) =>
		serveEntries(app, request, response) ||
		serveStream(app, request, response) ||
		serveMetrics(app, request, response);
