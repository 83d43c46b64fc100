import { plural } from '../plural';
import type { messages as nl } from './nl';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });
const dialogues = (n: number): string =>
	plural('en', n, { one: '1 dialogue', other: `${n} dialogues` });

/** The page for policy makers: what people need, in plain words. */
export const messages: typeof nl = {
	title: 'What people need',
	lead: 'People sorted cards about what helps them and what holds them back, and what they need. This is what they say.',
	print: 'Print',
	about: (n, groups, deck) => `${people(n)} in ${dialogues(groups)}, card set ${deck}.`,
	everybody: 'Everybody together',
	profiles: {
		A: 'People for whom much in them helps and much around them helps',
		B: 'People for whom much in them helps and much around them holds back',
		C: 'People for whom much in them holds back and much around them helps',
		D: 'People for whom much in them and around them holds back'
	},
	most: 'What they need, by number',
	profileOf: (n, groups) => `${people(n)} in ${dialogues(groups)}`,
	of: (needed, placed) => `${needed} of ${people(placed)}`,
	between: (low, high) =>
		`95% interval among people like these: ${percent(low)} to ${percent(high)}.`,
	differs: 'Where profiles differ',
	differsLine: (count) =>
		`${plural('en', count, { one: 'This need differs', other: 'These needs differ' })} by profile beyond what the cards that belong to the need explain. If profiles made no difference, a test like this would point to one in at most 1 in 20 studies.`,
	sameLine: 'No need was shown to differ by profile. That is no proof that there is none.',
	notTested: 'There are too few people yet to test whether needs differ by profile.',
	differsTable: 'Share that needs it',
	cell: (one) =>
		`${percent(one.share)} (${one.needed}/${one.placed})${
			one.low === undefined || one.high === undefined
				? ''
				: `, ${percent(one.low)} to ${percent(one.high)}`
		}`,
	differsOther:
		'Here a profile is worked out without the cards of the need itself, so it holds slightly other people than above.',
	need: 'Need',
	share: (share) => percent(share),
	missing: 'Nothing can be said about this profile yet',
	missingPeople: (there, wanted) =>
		`There ${there === 1 ? 'is' : 'are'} ${people(there)} with this firm profile; ${wanted} are needed.`,
	missingDialogues: (there, wanted) => `They come from ${dialogues(there)}; ${wanted} are needed.`,
	nobody: 'Nobody who agreed to research has stated needs yet.',
	working: 'The needs are being counted and tested.',
	read: 'How to read this',
	how: [
		'Only people who said yes to research count, and only what they placed before the group saw anything.',
		'A profile counts only if it is firm: there is clearly more on both sides.',
		'People were not chosen at random. The intervals speak of people like these, not of a population.',
		'That people need something does not mean it works. That calls for other research.',
		'The cards and the rule for a profile are a proposal, not yet validated. Do not use them to select, pay or refuse anybody.'
	]
};
