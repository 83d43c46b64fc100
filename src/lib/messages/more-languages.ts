import { getContext, setContext } from 'svelte';

const key = Symbol('more languages');

/** Called by a page of a dialogue: languages it can be read in beside those of every page. */
export const provideMoreLanguages = (languages: () => readonly string[]): void =>
	void setContext(key, languages);

/** Those languages, read where they are shown; undefined outside a dialogue. */
export const useMoreLanguages = (): (() => readonly string[]) | undefined => getContext(key);
