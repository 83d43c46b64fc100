import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Programs with parts that are found on disk as they run; they stay what is installed. */
const INSTALLED = ['pg', 'pino'];

/**
 * Puts the server, some 700 small modules, into one file with the packages it uses: Node starts
 * that at half the cost, and nothing of it is read later from a folder that may be gone.
 * @param out the build as the adapter left it, with `handler.js` and what that imports
 */
export async function inOneFile(out: string): Promise<void> {
	const made = join(out, 'one');
	await build({
		configFile: false,
		root: out,
		logLevel: 'error',
		publicDir: false,
		ssr: { noExternal: true, external: INSTALLED },
		build: {
			ssr: join(out, 'handler.js'),
			outDir: made,
			minify: false,
			rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'handler.js' } }
		}
	});
	for (const part of ['server', 'env.js', 'shims.js', 'index.js', 'handler.js']) {
		rmSync(join(out, part), { recursive: true, force: true });
		rmSync(join(out, `${part}.map`), { force: true });
	}
	renameSync(join(made, 'handler.js'), join(out, 'handler.js'));
	rmSync(made, { recursive: true });
}
