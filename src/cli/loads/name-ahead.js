import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a page's shell name everything the page needs up front, texts included, and nothing it may
 * need later. The framework alone names some parts, and the styles of all that may ever open there.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const nameAhead = (adapter) => ({
	...adapter,
	async adapt(builder) {
		// not at the top: an editor or linter that reads the configuration may not read TypeScript
		const { firstTexts } = await import('../../lib/messages/first-texts.ts');
		const { loadedWith } = await import('./loaded-with.ts');
		/** @type {import('vite').Manifest} */
		const manifest = JSON.parse(
			readFileSync(join(builder.getClientDirectory(), '.vite', 'manifest.json'), 'utf8')
		);
		const nodes = join(builder.getServerDirectory(), 'nodes');
		for (const name of readdirSync(nodes)) {
			const entry = Object.keys(manifest).find((key) => key.endsWith(`/nodes/${name}`));
			if (entry === undefined || !name.endsWith('.js')) continue;
			const route = /\/src\/routes(\/.*?)\/?\+page\.svelte/.exec(readFileSync(entry, 'utf8'))?.[1];
			const texts = route === undefined ? [] : textsOf(manifest, firstTexts(route));
			const { scripts, styles } = loadedWith(manifest, [entry, ...texts]);
			const path = join(nodes, name);
			let code = readFileSync(path, 'utf8');
			for (const [what, files] of Object.entries({ imports: scripts, stylesheets: styles })) {
				code = code.replace(
					new RegExp(`^export const ${what} = .*$`, 'm'),
					`export const ${what} = ${JSON.stringify(files)};`
				);
			}
			writeFileSync(path, code);
		}
		await adapter.adapt(builder);
	}
});

/**
 * In every language; a visitor's page names only their own (ahead-of-the-program.ts).
 * @param {import('vite').Manifest} manifest
 * @param {readonly string[]} sections
 */
const textsOf = (manifest, sections) => {
	const filesOf = sections.map((section) => `/messages/${section}/`);
	/** @param {readonly string[]} [files] */
	const among = (files = []) =>
		files.filter((file) => filesOf.some((folder) => file.includes(folder)));
	return [
		// the lists that the texts of a room or a desk are found by
		...['room-texts', 'desk-texts']
			.map((list) => `src/lib/messages/${list}.ts`)
			.filter((list) => among(manifest[list]?.dynamicImports).length > 0),
		...among(Object.keys(manifest))
	];
};
