import { asking } from './asking-en';
import { collecting } from './collecting-en';
import type { messages as nl } from './nl';
import { publishing } from './publishing-en';

export const messages: typeof nl = {
	yes: 'yes',
	close: 'Close',
	undo: 'Undo',
	redo: 'Redo',
	name: 'Name of the set',
	unnamed: 'Set without a name',
	pageTitle: (name: string) => (name === '' ? 'Make a card set' : `${name} · card set`),
	wordsOver: (words: number, most: number) => `${words} words, better ${most}`,
	taken: 'From the starting set, not reviewed yet',
	looked: 'Reviewed, this fits',
	saved: {
		saved: 'saved',
		saving: 'saving …',
		kept: 'No connection. Everything is on this device and will be sent automatically.',
		differs: 'Somebody else changed something too.',
		refused: 'This cannot be saved as it is.'
	},
	parts: {
		label: 'Parts of the set',
		cards: 'Cards',
		piles: 'Piles and questions',
		pictures: 'Pictures',
		needs: 'Practice and needs',
		languages: 'Languages',
		check: 'Check',
		try: 'Try',
		publish: 'Publish',
		next: (part: string) => `Next: ${part}`
	},
	...collecting,
	...asking,
	...publishing
};
