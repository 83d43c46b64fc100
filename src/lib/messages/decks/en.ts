import type { messages as nl } from './nl';

export const messages: typeof nl = {
	title: 'Card sets',
	lead: 'All card sets of this installation. A version never changes, because people sorted with it. To change a set, make a new version.',
	make: 'Make or change a set',
	silent: 'No answer. Check your connection and try again.',
	of: (factors: number, needs: number) => `${factors} cards, ${needs} needs`,
	profiles: 'with profiles',
	noProfiles: 'without profiles',
	owner: (kind: 'built-in' | 'browser' | 'unknown' | 'key', name: string, since: string) => {
		const whose = {
			'built-in': 'Comes with the program',
			browser: 'Added from a browser without a key: only that browser sees it',
			unknown: 'Of this installation',
			key: `Of ${name === 'organiser' ? 'the organiser' : name}`
		}[kind];
		return since === '' ? `${whose}.` : `${whose}, since ${since}.`;
	},
	isWithdrawn: 'Withdrawn: nobody can choose it any more.',
	withdraw: 'Withdraw',
	putBack: 'Put it back',
	isUsed: 'People have worked with it, so it cannot be deleted.',
	delete: 'Delete',
	deleteSure: 'Yes, delete it',
	keep: 'Keep it',
	preview: 'Look at the cards',
	piles: 'Piles',
	cards: 'Cards',
	needs: 'Needs',
	json: 'Download as JSON',
	csv: 'Download as CSV',
	copy: 'Make a new version',
	copyHint: 'A copy under another name or version, to start a set of your own.',
	id: 'Name in addresses and files',
	idHint: 'Lower-case letters, digits and hyphens.',
	version: 'Version',
	versionHint: 'For example 1.0.0.',
	name: 'Display name',
	save: 'Add it',
	upload: 'Add a card set',
	uploadHint:
		'JSON is a whole set. A CSV has cards and piles; questions, axes and thresholds then come from the set chosen below.',
	pick: 'Choose a JSON or CSV file',
	base: 'The rest comes from',
	added: (id: string, version: string) => `${id} ${version} is added.`,
	notJson: 'This file cannot be read as JSON.',
	problem: (line: number | undefined, message: string) =>
		`${line === undefined ? '' : `Line ${line}: `}${message}`
};
