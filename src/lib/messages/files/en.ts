import type { messages as nl } from './nl';

/** What a researcher takes away. */
export const messages: typeof nl = {
	tables: 'Tables',
	tablesHint: 'All tables belong together. package.zip has all of them, with what they mean.',
	excel: 'For Excel in Dutch',
	excelHint:
		'With semicolons and a comma in numbers. Other programs would rather read the usual files.',
	programs: 'For other programs',
	programsHint:
		'The first round of everybody who put each card on a pile. formats.csv says who is not in it, and why.',
	texts: 'Also what people wrote themselves',
	textsHint:
		'Cards of their own and words with a card, in a separate file. A name may be in it: keep it apart, and do not publish it. Who takes this along is in the log.',
	textsFile: 'What people wrote',
	textsFileHint:
		'With the same numbers as the tables. It is in no other file, nor in package.zip. Of purged dialogues there is nothing.',
	publish: 'For publication',
	publishHint:
		'Numbered editions of one study. Counts under 10 are empty, with enough others that they cannot be worked out. There is a new edition only when every changed table gained or lost 10 people.',
	publishWhich: 'Choose one study above first.',
	file: {
		'needs_by_profile.csv': 'Needs by profile, with the test',
		'kardsort_casolysis.csv': 'Python cardsort and kardSort',
		'qmethod_wide.csv': 'R qmethod',
		'qmethod_call.R': 'The line of R that goes with qmethod',
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
