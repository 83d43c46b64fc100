import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// What a person wrote must never become markup or an attribute: the three doors that stay shut.
const closedDoors = [
	{
		selector: "SvelteElement[name.name='svelte:element']",
		message: 'An element named by data can be any element. Write the elements out.'
	},
	{
		selector: "SvelteElement[kind='html'] SvelteSpreadAttribute",
		message: 'Spread attributes may carry anything. Write the attributes out.'
	},
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
		message: 'Text goes into the page as text.'
	}
];

// A pattern that an older browser cannot read stops the whole file it stands in; what only newer
// browsers do stops what calls it. older-browsers.ts adds the few of these that we do use.
const newerThanPhones = [
	{
		selector: 'Literal[regex.pattern=/[(][?]<[=!]/]',
		message: 'iOS before 16.4 cannot read a lookbehind, and drops the whole file.'
	},
	{
		selector: 'Literal[regex.flags=/v/]',
		message: 'iOS before 17 cannot read the flag v, and drops the whole file.'
	},
	{
		selector:
			'MemberExpression[property.name=/^(fromAsync|withResolvers|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|showPopover|startViewTransition|requestClose)$/]',
		message: 'Phones of 2022 lack this: write it out, or add it to older-browsers.ts with a test.'
	},
	{
		selector:
			"CallExpression[callee.property.name=/^(map|filter|toArray|some|every|find|reduce|take|drop|flatMap|forEach)$/][callee.object.type='CallExpression'][callee.object.callee.property.name=/^(values|keys|entries)$/][callee.object.arguments.length=0]",
		message: 'Phones of 2022 have no helpers on iterators: spread it into a list first.'
	}
];

export default ts.config(
	{
		ignores: ['.svelte-kit/', 'build/', 'data/', 'test-results/', 'static/', 'node_modules/']
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// the compiler knows better which names exist
			'no-undef': 'off',
			// published coefficients are written as published
			'no-loss-of-precision': 'off',
			'no-console': 'error',
			// prettier keeps the width of code, and leaves comments alone
			'max-len': ['error', { code: 9999, comments: 100 }],
			'no-restricted-syntax': ['error', ...closedDoors],
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			// the app stands at the root of its host: paths.base is never set
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/server/**', 'src/cli/**', 'src/routes/api/**', 'src/hooks.server.ts'],
		rules: { 'no-restricted-syntax': ['error', ...closedDoors, ...newerThanPhones] }
	},
	{
		files: ['src/cli/**', 'tests/**', '*.config.js', '*.config.ts'],
		rules: { 'no-console': 'off' }
	}
);
