import type { ProcessEventMap } from 'node:process';
import type { Plugin } from 'vite';

/** While developing: streams and figures are served before the framework, as the entry does. */
export function serveFirst(): Plugin {
	return {
		name: 'kaartgesprek:serve-first',
		apply: 'serve',
		configureServer({ middlewares, httpServer }) {
			// until a first page is asked for there is no application
			let first: ProcessEventMap['kaartgesprek:first'][0] = () => false;
			const listen = (serve: typeof first) => {
				first = serve;
			};
			process.on('kaartgesprek:first', listen);
			httpServer?.once('close', () => process.off('kaartgesprek:first', listen));
			middlewares.use((request, response, next) => {
				if (!first(request, response)) next();
			});
		}
	};
}
