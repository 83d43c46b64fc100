import { plural } from '../plural';
import type { messages as nl } from './nl';

const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });
const dialogues = (n: number): string =>
	plural('en', n, { one: '1 dialogue', other: `${n} dialogues` });

/** The research room around the results. */
export const messages: typeof nl = {
	people,
	dialogueCount: dialogues,
	leave: 'Log out',
	nav: 'Parts of the research room',
	groups: { results: 'Results', data: 'Data', study: 'Study' },
	pages: {
		profiles: 'Profiles',
		needs: 'Needs by profile',
		summary: 'What people need',
		cards: 'Cards',
		trust: 'How reliable is it?',
		dialogues: 'Dialogues',
		files: 'Files',
		import: 'Import',
		studies: 'Studies',
		decks: 'Card sets',
		plan: 'Design and sample size',
		log: 'Access log',
		method: 'Method'
	},
	pageTitle: (page) => `${page}: research, Kaartgesprek`,
	who: 'Who counts',
	whoLine: (n, groups) => `${people(n)} in ${dialogues(groups)}`,
	change: 'Change who counts',
	any: 'All',
	filters: {
		study: 'Study',
		deck: 'Card set',
		mode: 'How it was sorted',
		language: 'Language of the cards',
		from: 'From',
		to: 'Up to',
		tag: 'Tag'
	},
	modes: {
		dialogue: 'In a dialogue',
		paper: 'On paper, typed in',
		solo: 'Alone, donated',
		import: 'Imported',
		demo: 'Invented people (demo)'
	},
	month: (month) =>
		new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en', { month: 'long', year: 'numeric' }),
	rules: 'Leave out',
	rule: {
		abandoned: {
			label: 'People who had not finished',
			hint: 'They did not press Done and did not place all cards.'
		},
		'one-pile': {
			label: 'People who put everything on one pile',
			hint: 'All cards of the first round on the same pile.'
		}
	},
	leftOut: (n, applied) =>
		n === 0
			? 'This applies to nobody.'
			: applied
				? `This leaves out ${people(n)}.`
				: `This would leave out ${people(n)}.`,
	demoLeftOut: (n) => `${people(n)} ${n === 1 ? 'is' : 'are'} invented (demo) and left out.`,
	demoShown:
		'These people are invented (demo). Nothing here is about real people; the files say so too.',
	never: 'Rehearsals never count.',
	withheld: (n) =>
		`Withheld: ${people(n)}. Those who said no or erased, and a few others drawn once, at the end, so that nobody who said no can be read back. The figures below leave them out too.`,
	stayOut: (n) =>
		`${n === 1 ? 'One dialogue stays' : `${n} dialogues stay`} out entirely: together with what the group saw, the rows would tell what somebody who said no laid.`,
	nothing: {
		'few-people':
			'This selection leaves 1 to 4 people. They could be recognised, so nothing is shown. Select more widely.',
		'few-tagged':
			'This tag is on fewer than 3 dialogues. That would single out a dialogue, so nothing is shown. Select more widely.'
	},
	clear: 'Back to the usual choice',
	newestDeck: (deck, others) =>
		`These results are of card set ${deck}. ${people(others)} sorted another set or version: choose it under “Who counts”.`,
	nobody: 'This selection leaves nobody. Choose something else under “Who counts”.',
	listLead:
		'Dialogues and single sorts of people who said yes to research. Tag a dialogue to find it again and to filter by.',
	tags: 'Tags',
	tagsHint: 'Separated by commas. Do not use names of people or places.',
	dialogueNumber: (number) => `Dialogue ${number}`,
	noNeeds: 'This card set does not ask what people need.',
	noProfiles:
		'The cards of these people are not about two sides, so there is no profile. “Cards” shows how they were placed.',
	tagsOf: (title) => `Tags of ${title}`,
	editTags: 'Change',
	saveTags: 'Save tags',
	cancel: 'Cancel',
	tagsFailed: 'The tags were not saved. Try again.',
	more: (n) => `Show ${n} more`,
	logLead: 'Every view of the results and every file taken, by day and by key, newest first.',
	logName: {
		overview: 'Overview',
		needs: 'Needs',
		'needs-by-profile': 'Needs by profile',
		'needs-model': 'Model of the needs',
		pattern: 'Pattern',
		cards: 'Cards',
		similarity: 'Cards together',
		groups: 'Groups of people',
		'latent-classes': 'Latent classes',
		'member-check': 'Member check',
		stability: 'Halves of the cards',
		retest: 'Sorting twice',
		shift: 'Placed again',
		alternatives: 'Other rules',
		background: 'Who people are',
		'preregistration.md': 'Preregistration file'
	},
	logDay: 'Day',
	logWho: 'Key',
	logWhat: 'What',
	logKind: { look: 'viewed', export: 'took' },
	logDone: 'Done',
	logTimes: 'Times',
	logPeople: 'People',
	logOf: (what, filter) => (filter === '' ? what : `${what} (${filter})`),
	noLog: 'There is nothing in the log yet.',
	filesLead: 'Everything a researcher can take away, for the same selection of people.'
};
