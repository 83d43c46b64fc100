import type { Plugin } from 'vite';

/** What every page loads. */
const EVERY_PAGE = [
	/\/routes\/\+layout\.(svelte|ts)$/,
	/\/kit\/src\/runtime\/client\/entry\.js$/,
	/\/generated\/client-optimized\/app\.js$/
];
const JOIN = /\/routes\/\+page\.svelte$/;
const SORT = /\/routes\/d\/\[id\]\/\+page\.svelte$/;
/** Separate rooms; solo sorting and the mirrors of a phone count as the phone’s. */
const ELSEWHERE = /\/routes\/(?!d\/|solo\/|mirror\/(phone|draft)\/).+\/\+page\.svelte$/;
/** What a phone fetches once the first card is on screen (Participant.svelte). */
const LATER =
	/\/lib\/(participant\/(?:\w+\/)?(Review|MenuDialog|CatchUpSheet|LeaveAsked|Gone|reading)|ui\/PreferencesDialog)\.(svelte|ts)$/;

/** Parts of the framework that are free of side effects but not declared so. */
const USED_OR_NOT =
	/\/svelte\/src\/(reactivity\/|legacy\/|internal\/client\/dom\/elements\/(custom-element|bindings\/))|\/kit\/src\/(utils\/exports|runtime\/client\/fetcher)\.js$/;
/** Parts of the framework for fields and lists to choose from: a sort has none. */
const FIELDS = /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(input|select)\.js$/;

/** What no phone needs before the first card: charts, group statistics, other rooms. */
const OF_OTHERS =
	/\/lib\/(charts|facilitator|wall|research|studio|gallery|admin|domain\/(disclosure|statistics|research|export))\/|node_modules\/(d3|valibot|uqr)/;

/** A wall and a panel, whose drawings come while people sort. */
const SHOWS = /\/routes\/((panel|wall)\/\[id\]|mirror\/wall)\/\+page\.svelte$/;

type Has = (id: string) => boolean;

/**
 * Groups what a phone loads first by who needs it: a few files, all requested at once, with nothing
 * in them that only a panel, a wall or a researcher uses. Later loads (`import()`) stay separate.
 */
export function firstLoads(): Plugin {
	let base = new Set<string>();
	let join = new Set<string>();
	let sort = new Set<string>();
	let elsewhere = new Set<string>();
	let later = new Set<string>();

	const groups: readonly (readonly [string, Has])[] = [
		['base', (id) => base.has(id) || id.endsWith('rolldown/runtime.js')],
		['shared', (id) => sort.has(id) && elsewhere.has(id)],
		['person', (id) => sort.has(id) && join.has(id)],
		['sort', (id) => sort.has(id)],
		['kit', (id) => (join.has(id) || later.has(id)) && elsewhere.has(id)],
		['join', (id) => join.has(id)],
		['later', (id) => later.has(id)],
		// the rest of the kit, and of what answers look like, is for desks
		['answers', (id) => /\/src\/lib\/protocol\/(answers\/|shape)/.test(id)],
		['ui', (id) => /\/src\/lib\/ui\/(?!Qr\b|dragging\b)/.test(id)]
	];

	return {
		name: 'first-loads',
		applyToEnvironment: ({ name }) => name === 'client',
		config: () => ({
			environments: {
				client: {
					build: {
						// the parts of another page are looked up on navigation: a full list
						// would be a tenth of every page's first load
						modulePreload: {
							resolveDependencies: (file, parts) =>
								file.includes('/texts/')
									? []
									: file.includes('/nodes/')
										? parts.filter((part) => part.endsWith('.css'))
										: parts
						},
						rolldownOptions: {
							// needed by a group whose imports end up in other groups
							preserveEntrySignatures: 'allow-extension',
							treeshake: { moduleSideEffects: [{ test: USED_OR_NOT, sideEffects: false }] },
							output: {
								codeSplitting: {
									groups: [
										{
											name: 'fields',
											test: FIELDS,
											priority: 10,
											includeDependenciesRecursively: false
										},
										...groups.map(([name, test], at) => ({ name, test, priority: 9 - at }))
									]
								}
							}
						}
					}
				}
			}
		}),
		outputOptions(options) {
			const { chunkFileNames } = options;
			return {
				...options,
				// lets the shell preload the texts of the wanted language: their address names it
				chunkFileNames(chunk) {
					const [, section, language] = textsOf(chunk.moduleIds) ?? [];
					if (section) return `_app/immutable/texts/${section}.${language}.[hash].js`;
					return typeof chunkFileNames === 'function'
						? chunkFileNames(chunk)
						: (chunkFileNames ?? '[hash].js');
				}
			};
		},
		buildEnd() {
			const all = [...this.getModuleIds()];
			const reach = (from: readonly string[], whenever = false) => {
				const found = new Set(from);
				for (const id of found) {
					const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
					for (const next of importedIds) found.add(next);
					if (whenever) for (const next of dynamicallyImportedIds) found.add(next);
				}
				return found;
			};
			const named = (pattern: RegExp) => all.filter((id) => pattern.test(id));
			base = reach(EVERY_PAGE.flatMap(named));
			join = reach(named(JOIN));
			sort = reach(named(SORT));
			elsewhere = reach(named(ELSEWHERE), true);
			later = reach(named(LATER));
			for (const id of [...base, ...join, ...sort]) {
				if (OF_OTHERS.test(id))
					this.error(`${id} is no part of what a phone loads first: import() it.`);
			}
			for (const id of reach(named(SHOWS))) {
				if (/node_modules\/d3/.test(id))
					this.error(
						`${id} draws, and nothing is drawn before people sorted: import() what needs it.`
					);
			}
		}
	};
}

/** Its section and language if these are one section's texts in one language, whole or in parts. */
function textsOf(ids: readonly string[]): RegExpExecArray | undefined {
	if (!ids.every((id) => id.includes('/lib/messages/'))) return undefined;
	const [texts, other] = ids
		.map((id) => /\/lib\/messages\/(\w+)\/(\w+)\.ts$/.exec(id))
		.filter((found) => found !== null);
	return other ? undefined : texts;
}
