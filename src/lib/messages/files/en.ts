import type { messages as nl } from './nl';

const reasons: Readonly<Record<string, string>> = {
	'other-deck': 'another card set',
	'missing-card': 'not every card placed',
	'skipped-card': 'a card skipped',
	'no-score': 'a pile without a score',
	scale: 'a scale of more than 20 steps',
	'one-pile': 'everything on one pile',
	'too-many': 'more people than the program accepts'
};

/** What a researcher takes away. */
export const messages: typeof nl = {
	people: (people) =>
		people === 1 ? 'There is 1 person in the tables.' : `There are ${people} people in the tables.`,
	peopleIn: ({ people, leftOut }) => {
		const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
		const inIt = `${people} of ${people + out} people`;
		const why = Object.entries(leftOut).map(
			([reason, count]) => `${reasons[reason] ?? reason} (${count})`
		);
		return out === 0 ? inIt : `${inIt}. Left out: ${why.join(', ')}.`;
	},
	tables: 'Tables',
	tablesHint: 'All tables belong together. package.zip has all of them, with what they mean.',
	excel: 'For Excel in Dutch',
	excelHint: 'With semicolons, and a comma in numbers. Other programs read the usual files better.',
	programs: 'For other programs',
	programsHint:
		'The first round of everybody who put every card on a pile, for the card set with the most people. Each file says how many people are in it; formats.csv says it for each person.',
	texts: 'Also what people wrote themselves',
	textsHint:
		'Their own cards and what they wrote about cards, in a separate file. A name may be in it: keep it apart, and do not publish it. Taking this file is recorded in the log.',
	textsFile: 'What people wrote',
	textsFileHint:
		'With the same numbers as the tables. It is in no other file, and not in package.zip. Purged dialogues have nothing in it.',
	publish: 'For publication',
	publishHint:
		'Numbered editions of one study. Counts under 10 are empty, with enough others that they cannot be worked out. There is a new edition only when its difference from the last is 10 people or more everywhere too. Only these tables may be used freely (CC BY 4.0); publication.zip has them with licence and explanation.',
	published: { 'publication.zip': 'All tables, with licence and explanation' },
	publishWhich: 'Choose one study above first.',
	file: {
		'needs_by_profile.csv': 'Needs by profile, with the test',
		'kardsort_casolysis.csv': 'Python cardsort and kardSort',
		'kardsort_with_skip.csv': 'The same, with skipping as a pile',
		'freesortr_with_skip.csv': 'R FreeSortR, with skipping as a pile',
		'qmethod_wide.csv': 'R qmethod',
		'qmethod_call.R': 'The R line that goes with qmethod',
		'htmlq.csv': 'HtmlQ (R import.htmlq)',
		'easyhtmlq.json': 'easy-htmlq (R import.easyhtmlq)',
		'pqmethod.dat': 'PQMethod, the sorts',
		'pqmethod.sta': 'PQMethod, the cards',
		'kenq_qsorts.csv': 'Ken-Q, the sorts',
		'kenq_statements.txt': 'Ken-Q, the cards',
		'kade.zip': 'KADE',
		'freesortr.csv': 'R FreeSortR',
		'formats.csv': 'Who is in which file, and who is not and why',
		'profile_distribution.csv': 'How many people have each profile',
		'cards.csv': 'Counts per card',
		'needs_summary.csv': 'Counts per need'
	}
};
