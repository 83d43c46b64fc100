import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Lets a command run the program's own source without a build:
 * `node --import ./src/cli/with-lib.ts …`. `$lib` and names without an ending work.
 */
const lib = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib');

registerHooks({
	resolve(name, context, next) {
		const own = name.startsWith('$lib/') || /^\.\.?\//.test(name);
		if (!own || context.parentURL?.includes('/node_modules/')) return next(name, context);
		const base = name.startsWith('$lib/')
			? pathToFileURL(join(lib, name.slice('$lib/'.length)))
			: new URL(name, context.parentURL);
		const file = [base.href, `${base.href}.ts`].find(
			(one) => /\.\w+$/.test(one) && existsSync(new URL(one))
		);
		return next(file ?? name, context);
	}
});
