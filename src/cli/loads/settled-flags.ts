import type { Plugin } from 'vite';

/** A node of a syntax tree, as the bundler's parser gives it. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [part: string]: unknown;
}

/**
 * What the framework leaves open until it runs, and is settled here: the shell is never rendered on
 * the server, so nothing is hydrated; every component is written with runes; none is asynchronous.
 */
const SETTLED: readonly (readonly [from: RegExp, flags: readonly string[]])[] = [
	[/\/hydration\.js$/, ['hydrating']],
	[/\/flags\/index\.js$/, ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag']],
	[/^esm-env$/, ['DEV']]
];
/** Modules that turn a flag on. */
const TURNS_ON = /\/svelte\/src\/internal\/flags\/(async|legacy|tracing)\.js$/;
/** What a function of the framework is never given: with it goes what a server's page needs. */
const NEVER_GIVEN: readonly (readonly [file: RegExp, name: string, parameter: string])[] = [
	[/\/kit\/src\/runtime\/client\/client\.js$/, 'start', 'hydrate']
];
/** Functions for features that no page uses, by file, and their new bodies; `HAS` finds a use. */
const NOT_DONE: readonly (readonly [file: RegExp, name: string, body: string])[] = [
	// links that are fetched before they are pressed
	[/\/kit\/src\/runtime\/client\/client\.js$/, 'setup_preload', '{}'],
	// addresses that mean others
	[/\/kit\/src\/runtime\/client\/client\.js$/, 'get_rerouted_url', '{ return url; }']
];
const HAS = /data-sveltekit-preload-|\bconst reroute\b|\bfunction reroute\b/;
/** Calls of a compiled component that only move the reader of a server's page. */
const ONLY_HYDRATES = ['reset', 'next'];

const nameOf = (node: unknown) => (node as { readonly name?: string } | undefined)?.name ?? '';

/**
 * Writes `false` where a module reads a settled flag or what is never given, leaves out what only
 * hydrates, and takes namespaces apart name by name: the bundler then drops the branches, and what
 * only those used.
 * @param file what is read
 * @returns the code; undefined if it reads none
 * @throws if a flag is read in a way that this does not know
 */
export function withSettledFlags(code: string, tree: Node, file = ''): string | undefined {
	const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
	const flags = new Set<string>();
	const namespaces = new Set<string>();
	for (const { type, source, specifiers } of tree['body'] as readonly Node[]) {
		if (type !== 'ImportDeclaration') continue;
		const from = (source as { readonly value: string }).value;
		const known = SETTLED.filter(([where]) => where.test(from)).flatMap(([, names]) => names);
		for (const { type, imported, local } of specifiers as readonly Node[]) {
			if (known.includes(nameOf(imported))) flags.add(nameOf(local));
			if (type === 'ImportNamespaceSpecifier') namespaces.add(nameOf(local));
		}
	}
	const notDone = NOT_DONE.filter(([where]) => where.test(file));
	const never = NEVER_GIVEN.filter(([where]) => where.test(file));

	function walk(node: unknown, around?: Node): void {
		if (Array.isArray(node)) return node.forEach((one) => walk(one, around));
		if (typeof node !== 'object' || node === null) return;
		const one = node as Node;
		if (one.type === 'ImportDeclaration') return;
		if (one.type === 'ExpressionStatement' && onlyHydrates(one['expression'] as Node)) {
			edits.push({ start: one.start, end: one.end, text: ';' });
			return;
		}
		if (one.type === 'VariableDeclarator' && namespaces.has(nameOf(one['init']))) {
			const text = takenApart(one);
			if (text !== undefined) edits.push({ start: one.start, end: one.end, text });
			return;
		}
		if (one.type === 'FunctionDeclaration') {
			const instead = notDone.find(([, name]) => name === nameOf(one['id']))?.[2];
			if (instead !== undefined) {
				const { start, end } = one['body'] as Node;
				return void edits.push({ start, end, text: instead });
			}
			const names = never
				.filter(([, name]) => name === nameOf(one['id']))
				.map(([, , name]) => name);
			if (names.length > 0) return settle(one['body'], names);
		}
		if (one.type === 'Identifier' && flags.has(nameOf(one))) {
			if (around?.type === 'Property') throw new Error(`${nameOf(one)} in an object`);
			edits.push({ start: one.start, end: one.end, text: 'false' });
		}
		for (const [name, part] of Object.entries(one)) {
			// the name of a part of something else
			if (name === 'property' && !one['computed']) continue;
			walk(part, one);
		}
	}
	function settle(body: unknown, names: readonly string[]): void {
		for (const name of names) flags.add(name);
		walk(body);
		for (const name of names) flags.delete(name);
	}
	walk(tree['body']);

	if (edits.length === 0) return undefined;
	let [settled, until] = ['', 0];
	for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
		settled += code.slice(until, start) + text;
		until = end;
	}
	return settled + code.slice(until);
}

/** `{ a, b: c } = svelte` as `a = svelte.a, c = svelte.b`; undefined if it is not as plain. */
function takenApart({ id, init }: Node): string | undefined {
	const { type, properties } = id as Node;
	if (type !== 'ObjectPattern') return undefined;
	const parts = (properties as readonly Node[]).map(({ key, value }) =>
		(value as Node | undefined)?.type === 'Identifier'
			? `${nameOf(value)} = ${nameOf(init)}.${nameOf(key)}`
			: undefined
	);
	return parts.includes(undefined) ? undefined : parts.join(', ');
}

function onlyHydrates({ type, callee }: Node): boolean {
	if (type !== 'CallExpression') return false;
	const { type: how, object, property } = callee as Node;
	return (
		how === 'MemberExpression' && nameOf(object) === '$' && ONLY_HYDRATES.includes(nameOf(property))
	);
}

/** The same for everything that browsers get; a build in which a flag is turned on fails. */
export function settledFlags(): Plugin {
	return {
		name: 'settled-flags',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			order: 'post',
			filter: {
				id: /\/node_modules\/(svelte|@sveltejs\/kit)\/src\/|\.svelte(\.ts)?(\?|$)|\/src\/hooks\b.*\.ts$/
			},
			handler(code, id) {
				if (!id.includes('/node_modules/') && HAS.test(code))
					this.error(`${id} has what settled-flags.ts takes for never there.`);
				const settled = withSettledFlags(code, this.parse(code) as unknown as Node, id);
				return settled === undefined ? undefined : { code: settled, map: null };
			}
		},
		buildEnd() {
			const on = [...this.getModuleIds()].find((id) => TURNS_ON.test(id));
			if (on) this.error(`${on} turns on what settled-flags.ts takes for off.`);
		}
	};
}
