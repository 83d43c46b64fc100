import type { Section } from './loader';

/** The texts a page will ask for, by how its address or its route begins. */
const TEXTS: Readonly<Record<string, readonly Section[]>> = {
	'/d/': ['common', 'participant'],
	'/solo': ['common', 'participant', 'afterCards'],
	'/panel/': [
		'common',
		'facilitator',
		'panel',
		'agenda',
		'talk',
		'wall',
		'together',
		'charts',
		'pairs',
		'wifi'
	],
	'/wall/': ['common', 'wall', 'together', 'charts', 'pairs'],
	'/mirror/wall': ['common', 'wall', 'together', 'charts', 'pairs'],
	'/mirror/phone': ['common', 'participant', 'afterCards', 'charts']
};

export function firstTexts(path: string): readonly Section[] {
	if (path === '/') return ['common', 'home', 'joining'];
	const begin = Object.keys(TEXTS).find((one) => path.startsWith(one));
	return TEXTS[begin ?? ''] ?? ['common'];
}
