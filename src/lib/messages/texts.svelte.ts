import { getContext, setContext, untrack } from 'svelte';
import { directionOf, type Language } from './language';
import { hasTexts, load, type Section, type Sections } from './loader';

/** The language of a page and the texts that were loaded for it. */
export interface LanguageHolder {
	readonly current: Language;
	/** Whether the texts of these sections are here. */
	readonly has: (sections: readonly Section[]) => boolean;
	/** Loads sections in the current language; those that are here already cost nothing. */
	readonly need: (sections: readonly Section[]) => Promise<void>;
	/** Loads all that is in use in another language, then turns everything at once. */
	readonly turn: (language: Language) => Promise<void>;
	/** A text that is not here is a mistake of ours: its `<Texts>` is missing. */
	readonly texts: <S extends Section>(section: S) => Sections[S];
}

/** For tests and for provideLanguage: a holder outside any component. */
export const languageKey = Symbol('language');

/** Every section has it. */
const FALLBACK: Language = 'nl';

type Loaded = Readonly<Partial<Sections>>;

export function createLanguage(initial: Language): LanguageHolder {
	let state = $state.raw<{ language: Language; loaded: Loaded }>({ language: initial, loaded: {} });
	let wanted: Language = initial;

	async function fetchAll(sections: readonly Section[], language: Language): Promise<Loaded> {
		const pairs = await Promise.all(
			sections.map(async (section) => [section, await load(section, language)] as const)
		);
		return Object.fromEntries(pairs);
	}

	const speaks = (sections: readonly Section[], language: Language) =>
		sections.every((section) => hasTexts(section, language));
	const inUse = (): Section[] => Object.keys(state.loaded).filter(isSection);
	const isSection = (name: string): name is Section => name in state.loaded;

	return {
		get current() {
			return state.language;
		},
		has: (sections) => sections.every((section) => section in state.loaded),
		async need(sections) {
			const { language } = state;
			if (!speaks(sections, language)) {
				// a page that is not in this language is read in the language of the project
				await this.turn(FALLBACK);
				return this.need(sections);
			}
			const missing = sections.filter((section) => !(section in state.loaded));
			if (missing.length === 0) return;
			const loaded = await fetchAll(missing, language);
			// turned meanwhile: ask again in the language of now
			if (state.language !== language) return this.need(sections);
			state = { language, loaded: { ...state.loaded, ...loaded } };
		},
		async turn(language) {
			// who turns the page in an effect must not be woken by the turn itself
			const sections = untrack(inUse);
			if (untrack(() => wanted === language && state.language === language)) return;
			if (!speaks(sections, language)) return;
			wanted = language;
			const loaded = await fetchAll(sections, language);
			if (wanted !== language) return;
			// a section that came in while we fetched is missing still
			if (inUse().some((section) => !(section in loaded))) return this.turn(language);
			state = { language, loaded };
		},
		texts(section) {
			const texts = state.loaded[section];
			if (!texts) throw new Error(`the texts of ${section} are not loaded: put <Texts> around it`);
			return texts;
		}
	};
}

/** Called once by the root layout. Keeps `lang` and `dir` of the document in step. */
export function provideLanguage(initial: Language): LanguageHolder {
	const holder = createLanguage(initial);
	setContext(languageKey, holder);
	$effect.pre(() => {
		document.documentElement.lang = holder.current;
		document.documentElement.dir = directionOf(holder.current);
	});
	return holder;
}

/** Words the texts of a section differently, such as with a card set's own pile names. */
type Reword = <S extends Section>(section: S, texts: Sections[S]) => Sections[S];
const rewordKey = Symbol('reword');

/** Everything below this component says its texts as `reword` has them. */
export function provideWords(reword: Reword): void {
	setContext(rewordKey, reword);
}

/** The language of the page around this component. */
export function useLanguage(): LanguageHolder {
	const holder = getContext<LanguageHolder | undefined>(languageKey);
	if (!holder) throw new Error('useLanguage() outside provideLanguage()');
	return holder;
}

/**
 * The texts of a section: `const t = useTexts('home')`, then `{t.title}`. They follow the language
 * by themselves. The section must be loaded by a `<Texts sections={[…]}>` around the component.
 */
export function useTexts<S extends Section>(section: S): Sections[S] {
	const holder = useLanguage();
	const reword = getContext<Reword | undefined>(rewordKey);
	const texts = () => {
		const loaded = holder.texts(section);
		return reword ? reword(section, loaded) : loaded;
	};
	return new Proxy({} as Sections[S], {
		get: (_, name) => Reflect.get(texts(), name),
		has: (_, name) => Reflect.has(texts(), name)
	});
}
