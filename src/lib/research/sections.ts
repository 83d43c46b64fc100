/** The pages of the research room, in menu order; names are texts of the section `room`. */
export const SECTIONS = [
	{
		group: 'results',
		pages: [
			{ id: 'profiles', path: '/research' },
			{ id: 'needs', path: '/research/needs' },
			{ id: 'summary', path: '/research/summary' },
			{ id: 'cards', path: '/research/cards' },
			{ id: 'trust', path: '/research/trust' }
		]
	},
	{
		group: 'data',
		pages: [
			{ id: 'dialogues', path: '/research/dialogues' },
			{ id: 'files', path: '/research/files' },
			{ id: 'import', path: '/research/import' },
			{ id: 'log', path: '/research/log' }
		]
	},
	{
		group: 'study',
		pages: [
			{ id: 'studies', path: '/research/studies' },
			{ id: 'decks', path: '/research/decks' },
			{ id: 'plan', path: '/research/plan' },
			{ id: 'method', path: '/method' }
		]
	}
] as const;

/** Pages that say who counts above what they show. */
const COUNTED = ['profiles', 'needs', 'summary', 'cards', 'trust', 'dialogues', 'files'];

export const pageAt = (path: string): string =>
	SECTIONS.flatMap(({ pages }): readonly { id: string; path: string }[] => pages).find(
		(page) => page.path === path.replace(/\/$/, '')
	)?.id ?? '';

export const isCounted = (page: string): boolean => COUNTED.includes(page);
