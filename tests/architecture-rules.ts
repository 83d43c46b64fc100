import { posix } from 'node:path';

/** A file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

export interface Import {
	readonly specifier: string;
	/** nothing of it is left when the program runs */
	readonly typeOnly: boolean;
}

const USER_ROOM = ['charts', 'live', 'ui', 'protocol', 'domain', 'messages'];

/** What each room may import, beside itself. `domain:type`: only its types. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	ui: [],
	messages: [],
	decks: ['domain'],
	protocol: ['domain', 'decks'],
	// of charts only their words and rows, for what a report says; never a component
	server: ['protocol', 'domain', 'decks', 'messages', 'charts', 'report'],
	live: ['protocol', 'domain'],
	charts: ['domain', 'ui', 'messages'],
	// pages that stand alone, drawn on the server by the charts of the screens
	report: ['charts', 'domain', 'ui', 'messages'],
	participant: USER_ROOM,
	facilitator: USER_ROOM,
	wall: USER_ROOM,
	research: USER_ROOM,
	privacy: USER_ROOM,
	admin: USER_ROOM,
	gallery: USER_ROOM,
	studio: USER_ROOM
};

/** The files that may know a group's numbers before disclosure decided what is shown (D1). */
const MAY_IMPORT_GROUP = [
	/^src\/lib\/domain\//,
	/^src\/lib\/server\/research\//,
	/^src\/lib\/research\//,
	/^src\/routes\/(.*\/)?research\//
];

const IMPURE =
	/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.|\bfetch\(|\bset(Timeout|Interval)\(|\blocalStorage\b|\bprocess\.|\bwindow\.\w|\bdocument\.\w|\bfrom\s*['"](svelte|node:)/;

/** The same text with comments gone, line by line; strings stay. */
export function withoutComments(text: string): string {
	const blank = (comment: string) => comment.replace(/[^\n]/g, '');
	return text.replace(
		/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g,
		(found, kept?: string) => kept ?? blank(found)
	);
}

/** Every import, export-from, dynamic import and glob in a .ts or .svelte file. */
export function importsOf(file: SourceFile): Import[] {
	const scripts = file.path.endsWith('.svelte')
		? [...file.text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
		: [file.text];
	const code = scripts.map(withoutComments).join('\n');
	const found: Import[] = [];
	for (const match of code.matchAll(
		/\b(?:import|export)\s+(type\s+)?([\w*{][^'"`;()=]*?)\s*from\s*['"]([^'"]+)['"]/g
	)) {
		const [, type, names = '', specifier = ''] = match;
		const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
		const everyNameIsType =
			inBraces !== undefined &&
			inBraces
				.split(',')
				.map((name) => name.trim())
				.filter(Boolean)
				.every((name) => name.startsWith('type '));
		found.push({ specifier, typeOnly: type !== undefined || everyNameIsType });
	}
	// parts of a page that come later are imported where they are drawn
	for (const match of (file.path.endsWith('.svelte') ? withoutComments(file.text) : code).matchAll(
		/\bimport\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]((?:[^'"`$]|\$(?!\{))+)|\bimport\.meta\.glob[^(]*\(\s*\[?\s*['"]([^'"]+)/g
	)) {
		found.push({ specifier: match[1] ?? match[2] ?? match[3] ?? '', typeOnly: false });
	}
	return found;
}

/** `domain`, `server`…; `routes` and `cli`; `root` for hooks, app.d.ts and the service worker. */
export function roomOf(path: string): string {
	const [, top = '', second = '', ...rest] = path.split('/');
	if (top === 'lib') return rest.length > 0 ? second : 'lib';
	return top === 'routes' || top === 'cli' ? top : 'root';
}

/** The path an import of ours points at, without knowing its extension; undefined for a package. */
export function targetOf(file: SourceFile, specifier: string): string | undefined {
	if (specifier === '$lib' || specifier.startsWith('$lib/')) {
		return posix.normalize(`src/lib/${specifier.slice(5)}`);
	}
	if (!specifier.startsWith('.')) return undefined;
	return posix.normalize(posix.join(posix.dirname(file.path), specifier));
}

/** Wrong arrows between rooms, `../` out of a room, and `$lib` where it may not be used. */
export function wrongArrows(file: SourceFile): string[] {
	const from = roomOf(file.path);
	return importsOf(file).flatMap(({ specifier, typeOnly }) => {
		const target = targetOf(file, specifier);
		if (target === undefined || /(^|\/)\$types(\.js)?$/.test(specifier)) return [];
		const wrong = (why: string) => [`${file.path} imports ${specifier}: ${why}`];
		const aliased = specifier.startsWith('$lib');
		// one page is shown as it stands in the source
		if (target === 'docs/rules.md?raw') return from === 'research' ? [] : wrong('outside src');
		if (!target.startsWith('src/')) return wrong('outside src');
		const to = roomOf(target);
		if (from === 'cli') {
			if (aliased) return wrong('cli runs without $lib');
			// the entry reads settings before there is an application, and answers for it
			const settings =
				/^src\/lib\/server\/((config|disk-words|http\/is-our-cookie)\.ts$|network\/)/.test(target);
			// what an operator does to the file of the store, while no application runs
			const store = /^src\/lib\/server\/(store|access\/(root-)?secret)\b/.test(target);
			// cutting drawings only reads files; a card set is checked as the studio does
			const checking =
				/^src\/lib\/server\/pictograms\//.test(target) ||
				(file.path === 'src/cli/deck.ts' && (to === 'decks' || to === 'messages'));
			// of what a server answers only the form
			const form = to === 'protocol' && typeOnly;
			return to === 'cli' || to === 'domain' || settings || store || checking || form
				? []
				: wrong('cli knows only domain, the settings and the store');
		}
		if (to === from) {
			return aliased && from !== 'root' && from !== 'lib'
				? wrong('inside a room imports are relative')
				: [];
		}
		if (!aliased) return wrong('out of the room by a relative path');
		if (!(to in ARROWS)) return wrong('no such room');
		if (from === 'server' && target.endsWith('.svelte')) return wrong('a component on the server');
		if (from === 'routes' || from === 'root') {
			const onServer = /\.server\.ts$|\/\+server\.ts$|^src\/app\.d\.ts$/.test(file.path);
			return to === 'server' && !onServer && !typeOnly ? wrong('server code in the browser') : [];
		}
		const allowed = ARROWS[from];
		if (!allowed) return wrong(`${from} is not in the table of rooms`);
		if (allowed.includes(to) || (typeOnly && allowed.includes(`${to}:type`))) return [];
		return wrong(`no arrow ${from} → ${to}`);
	});
}

/** Who imports a group's numbers without being one of the few that may (D1). */
export function leakedGroupNumbers(file: SourceFile): string[] {
	if (MAY_IMPORT_GROUP.some((pattern) => pattern.test(file.path))) return [];
	return importsOf(file)
		.filter(({ specifier }) => targetOf(file, specifier)?.startsWith('src/lib/domain/statistics/'))
		.map(
			({ specifier }) => `${file.path} imports ${specifier}: only disclosure decides what is served`
		);
}

/** Clock, chance, network or page in the pure room; barrels; raw HTML. */
export function forbiddenText(file: SourceFile): string[] {
	const code = withoutComments(file.text);
	const found: string[] = [];
	const impure = roomOf(file.path) === 'domain' ? IMPURE.exec(code)?.[0] : undefined;
	if (impure) found.push(`${file.path} uses ${impure} in domain`);
	if (/^src\/lib\/(.*\/)?index\.(ts|js|svelte\.ts)$/.test(file.path)) {
		found.push(`${file.path} is a barrel`);
	}
	if (/\{@html\b/.test(code)) found.push(`${file.path} uses {@html`);
	return found;
}

/** The folder of a file inside `server`, or the file where it lies in none; undefined outside. */
const folderInServer = (path: string): string | undefined =>
	/^src\/lib\/server\/([^/]+)/.exec(path)?.[1]?.replace(/\.ts$/, '');

/** Folders inside `server` that import each other, types too: what belongs together is together. */
export function bothWays(files: readonly SourceFile[]): string[] {
	const arrows = new Set(
		files.flatMap((file) => {
			const from = folderInServer(file.path);
			return importsOf(file).flatMap(({ specifier }) => {
				const to = folderInServer(targetOf(file, specifier) ?? '');
				return from && to && from !== to ? [`${from} ${to}`] : [];
			});
		})
	);
	return [...arrows].filter((arrow) => {
		const [from = '', to = ''] = arrow.split(' ');
		return from < to && arrows.has(`${to} ${from}`);
	});
}

/** The file among `paths` that an import without extension means. */
function resolve(target: string, paths: ReadonlySet<string>): string | undefined {
	return [
		target,
		`${target}.ts`,
		`${target}.svelte.ts`,
		`${target}.svelte`,
		target.replace(/\.js$/, '.ts')
	].find((path) => paths.has(path));
}

/** Imports of ours that point at nothing; without this a misread import would hide a cycle. */
export function unresolved(
	files: readonly SourceFile[],
	exists: (path: string) => boolean
): string[] {
	const paths = new Set(files.map((file) => file.path));
	return files.flatMap((file) =>
		importsOf(file).flatMap(({ specifier }) => {
			const target = targetOf(file, specifier.replace(/\?.*$/, ''));
			if (target === undefined || specifier.includes('$types') || specifier.includes('*'))
				return [];
			if (resolve(target, paths) || exists(target)) return [];
			return [`${file.path} imports ${specifier}: there is no such file`];
		})
	);
}

/** A line `a → b → a` for every cycle; types count too, for they tie ideas together as well. */
export function cycles(files: readonly SourceFile[]): string[] {
	const paths = new Set(files.map((file) => file.path));
	const next = new Map(
		files.map((file) => [
			file.path,
			importsOf(file).flatMap(({ specifier }) => {
				const target = targetOf(file, specifier);
				return (target && resolve(target, paths)) ?? [];
			})
		])
	);
	const done = new Set<string>();
	const found: string[] = [];
	function walk(path: string, trail: readonly string[]): void {
		const start = trail.indexOf(path);
		if (start >= 0) {
			found.push([...trail.slice(start), path].join(' → '));
			return;
		}
		if (done.has(path)) return;
		for (const one of next.get(path) ?? []) walk(one, [...trail, path]);
		done.add(path);
	}
	for (const path of paths) walk(path, []);
	return found;
}

/** Exports of `src/lib` and `src/cli` named in no other file: what nobody asks for stays inside. */
export function unusedExports(files: readonly SourceFile[]): string[] {
	const namedIn = new Map<string, number>();
	for (const { text } of files) {
		for (const name of new Set(text.match(/[\w$]+/g))) {
			namedIn.set(name, (namedIn.get(name) ?? 0) + 1);
		}
	}
	return files
		.filter(({ path }) => /^src\/(lib|cli)\/.*\.ts$/.test(path))
		.flatMap(({ path, text }) =>
			[
				...text.matchAll(
					/^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm
				)
			]
				.filter(([, name = '']) => namedIn.get(name) === 1)
				.map(([, name]) => `${path} exports ${name}`)
		);
}

/** Where a program begins: routes, hooks, the service worker, declarations, commands, settings. */
const BEGINS =
	/^src\/(routes\/.*\+[\w.]+|hooks\.\w+\.ts|service-worker\.ts|.*\.d\.ts|cli\/[\w-]+\.(ts|js))$|^[^/]+$/;

/**
 * Modules that nothing of the program imports, tests left out: by hand, by a glob, or by name where
 * a process is started. As cycles are forbidden, nothing then stays unreached.
 */
export function nobodyImports(files: readonly SourceFile[]): string[] {
	const paths = new Set(files.map(({ path }) => path));
	const asked = files.flatMap((file) =>
		importsOf(file).map(({ specifier }) => targetOf(file, specifier.replace(/\?.*$/, '')) ?? '')
	);
	const found = new Set(asked.map((target) => resolve(target, paths)));
	const globs = asked.filter((target) => target.includes('*'));
	return [...paths].filter(
		(path) =>
			/\.(ts|js|svelte)$/.test(path) &&
			!BEGINS.test(path) &&
			!found.has(path) &&
			!globs.some((glob) => posix.matchesGlob(path, glob)) &&
			!files.some((file) => file.path !== path && namesFile(file, path))
	);
}

/** Whether a file starts another by its name: `join(folder, 'worker.ts')`. */
const namesFile = ({ text }: SourceFile, path: string): boolean =>
	text.includes(`'${posix.basename(path)}'`);

/** Named by the framework, by command or by language: the folder tells these apart. */
const NAMED_BY_RULE = /^src\/(routes\/.*\/?\+[^/]+|cli\/[\w-]+\.ts|lib\/messages\/\w+\/\w+\.ts)$/;

/** Names of files that stand in two places: a name has one meaning. */
export function sameNames(files: readonly SourceFile[]): string[] {
	const named = files.map(({ path }) => path).filter((path) => !NAMED_BY_RULE.test(path));
	return [...Map.groupBy(named, (path) => posix.basename(path)).values()]
		.filter(({ length }) => length > 1)
		.map((paths) => paths.join(' '));
}
