import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { nameAhead } from './src/cli/loads/name-ahead.js';

// The three styles that @dnd-kit/dom 0.5.0 injects while a card is dragged. They change with its
// version (pinned in package.json); tests/browser drags under this policy and checks the pile.
const dragStyles = /** @type {const} */ ([
	'sha256-P3zrZWkaCzrI/B9T0+WLFRTTY8rvTIfnbvP5TBI9Vgo=',
	'sha256-E7zJXfkufcgTIQG1Th6iYnoGis+rTfZd044bgiM1kr4=',
	'sha256-YYLJe/bgx7gKdFc8dp3EM3/S8hpKeZs7JyhfBoZYPuk='
]);

// Kit's announcer of page titles carries an inline style, which the content policy refuses;
// base.css has its rules.
const withoutInlineStyle = {
	/** @param {{ content: string, filename?: string }} file */
	markup: ({ content, filename }) =>
		filename?.endsWith('/generated/root.svelte')
			? { code: content.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1') }
			: undefined
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: [vitePreprocess(), withoutInlineStyle],
	compilerOptions: { runes: true },
	kit: {
		// tests, checks and the dev server write here too, under another name: in between the two
		// halves of a build that makes a shell which does not start its program
		outDir: process.env['BUILD_INTO'] ? '.svelte-kit/build' : '.svelte-kit',
		// src/cli/build says where to, and names the version after what it is made of: the same
		// source gives the same files, and what did not change keeps its name
		adapter: nameAhead(adapter({ out: process.env['BUILD_INTO'] ?? '.svelte-kit/by-hand' })),
		version: { name: process.env['BUILD_NAME'] ?? 'by-hand' },
		// absolute asset paths: the one page shell is the same on every route
		paths: { relative: false },
		// our own check (check-origin.ts) looks at every request that changes something, not at
		// forms alone, and refuses in words
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', ...dragStyles],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'media-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				// the panel shows the wall small, in a frame: ours in ours, nobody else's
				'frame-src': ['self'],
				'frame-ancestors': ['self']
			}
		}
	},
	vitePlugin: {
		inspector: false,
		// the server draws nothing but the report, which carries its own rules (lib/report)
		dynamicCompileOptions: ({ compileOptions }) =>
			compileOptions.generate === 'server' ? { css: 'injected' } : undefined
	}
};
