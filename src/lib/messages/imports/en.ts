import type { messages as nl } from './nl';

type Said = Parameters<(typeof nl)['sentence']>[0];

const at = ({ line }: Said): string => (line > 0 ? `Line ${line}: ` : '');
const separators: Readonly<Record<string, string>> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'vertical bar'
};
const encodings: Readonly<Record<string, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (little end first)',
	'utf-16be': 'UTF-16 (big end first)',
	macintosh: 'MacRoman',
	'windows-1252': 'Windows-1252'
};
const roles: Readonly<Record<string, string>> = {
	participant: 'who',
	card: 'card',
	pile: 'pile',
	group: 'group',
	round: 'round',
	ignore: 'do not use'
};

const kinds: Readonly<Record<string, string>> = {
	xlsx: 'an Excel workbook (.xlsx). Save the sheet there as “CSV UTF-8”',
	xls: 'an old Excel workbook (.xls). Save the sheet there as “CSV UTF-8”',
	ods: 'a LibreOffice workbook (.ods). Save the sheet there as “Text CSV”',
	zip: 'a zip. Unpack it and choose the CSV file in it',
	pdf: 'a PDF. There is no table in it that can be read',
	json: 'JSON. A table is needed: a CSV file'
};

const problems: Readonly<Record<string, (one: Said) => string>> = {
	'not-a-table': ({ value }) => `This is ${kinds[value ?? ''] ?? 'not a table of text'}.`,
	'which-way': () =>
		'nothing in the file says whether its lines are people or cards. Choose below what a line is, and check it against the first people.',
	'which-encoding': () =>
		'letters with accents can be read in two ways: as on an old Mac, or as in Windows. Choose below which it is.',
	'same-sorts': ({ value, found }) =>
		`${found} people placed every card exactly as somebody before them; “${value}” is the first. Is the same data in it twice?`,
	'too-many-rounds': ({ found, wanted }) =>
		`The file has ${found} rounds; ${wanted} is the most. Is this the column with the round?`,
	empty: () => 'The file is empty.',
	'no-rows': () => 'No line under the header can be used. Is this the right file?',
	'one-column': ({ value }) =>
		`there is only 1 column (“${value}”). Is the separator a different one? Choose it below.`,
	'quote-open': () =>
		'a quotation mark opens here and never closes. What comes after it was not read. Add the closing one, or remove this one.',
	'line-too-long': () => 'this line has no end. Is this a table of text?',
	'column-twice': ({ value, found, wanted }) =>
		`columns ${found} and ${wanted} are both called “${value}”. Give each a name of its own.`,
	'no-column': ({ value }) => `choose which column this is: ${roles[value ?? ''] ?? value}.`,
	nobody: () => 'Nobody in this file placed a card.',
	'too-many-cards': ({ found, wanted }) =>
		`The file has ${found} cards; a card set has ${wanted} at most. Are the people in the columns perhaps?`,
	'too-many-piles': ({ found, wanted }) =>
		`The file has ${found} piles; a card set has ${wanted} at most. Is this the column with the pile?`,
	'too-few-piles': () => 'A card set has at least 2 piles. Also name the pile that nobody used.',
	'too-many-people': ({ found, wanted }) =>
		`The file has ${found} people. With this card set a file can hold ${wanted}: split it.`,
	'double-choice': ({ value, other }) =>
		`“${value}” and “${other}” are both the same card. Leave one of them out.`,
	ragged: ({ found, wanted }) =>
		`there are ${found} fields here and ${wanted} in the header. One separator too many or too few?`,
	'stray-quote': () =>
		'there is text after a closing quote. So it is unclear where the field ends.',
	'control-character': ({ value }) =>
		`there is a control character here, such as NUL (in “${value}”).`,
	'bad-bytes': () => 'there are bytes here that mean nothing in any encoding.',
	'no-participant': () => 'the line does not say who it is about.',
	'no-card': () => 'there is no card on this line.',
	'too-long': ({ found }) => `there is a field of ${found} characters here; 200 is the most.`,
	'unknown-card': ({ value }) =>
		`“${value}” is not a card of this card set. Choose below which card it is, or leave it out.`,
	'unknown-pile': ({ value }) =>
		`“${value}” is not a pile for this card. Choose below which pile it is.`,
	double: ({ value, other, found }) =>
		`“${value}” already has card “${other}” on line ${found}. A card lies in one place only.`,
	'double-row': ({ value, found }) => `“${value}” is already on line ${found}.`,
	'other-group': ({ value, other }) =>
		`“${value}” belongs to another group here than before (${other || 'no group'}).`,
	'both-works': ({ value, other }) =>
		`“${value}” has cards for people with work and for people without (“${other}”).`
};

const notices: Readonly<Record<string, (one: Said) => string>> = {
	encoding: ({ value }) =>
		`The file was read as ${encodings[value ?? ''] ?? value}. Check that letters with accents are right.`,
	'without-mark': () => 'The file is UTF-16 without a byte order mark. It was read anyway.',
	'mixed-encodings': () =>
		'this line is in Windows-1252 and the rest in UTF-8. Each line was read as it is; check that the letters are right here.',
	'separator-line': ({ value }) =>
		`the file itself names its separator: ${separators[value ?? ''] ?? value}.`,
	'look-alike': ({ value, other }) =>
		`“${value}” has letters of another alphabet that look the same. Read as ${other}.`,
	'blank-lines': ({ count }) => `${count} blank lines were skipped; this is the first.`,
	'not-placed': ({ count }) => `${count} times a card was not placed (empty or NA).`,
	'alike-people': ({ value, other }) =>
		`“${value}” and “${other}” differ only by capitals. They count as two people. If they are one, change it in the file.`,
	headers: ({ count }) => `the first ${count} lines together are the header.`,
	'wide-rounds': ({ value, count }) =>
		`every column is there ${count} times: ${value}. They are read as ${count} rounds, in that order.`,
	twins: ({ value, count }) =>
		`${count === 1 ? 'One person' : `${count} people`} placed every card exactly as somebody else did; “${value}” is the first.`,
	'left-out': ({ count }) => `${count} lines were left out, as asked.`
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export const messages: typeof nl = {
	sentence: (one: Said): string => {
		const words = (problems[one.code] ?? notices[one.code])?.(one) ?? one.code;
		return one.line > 0 ? `${at(one)}${words}` : capital(words);
	},
	separators,
	encodings,
	roles,
	page: {
		pageTitle: 'Import a file: Kaartgesprek',
		title: 'Import cards from a file',
		lead: 'Import cards that were sorted on paper or in another program. You first see how the file is understood. Nothing is stored until everything is right, or you say which lines to leave out.',
		pick: 'Choose a CSV file',
		other: 'Choose another file',
		reading: 'The file is being read …',
		silent: 'No answer. Check your connection and try again.',
		storedTitle: 'Imported',
		stored: (people: number, placements: number) =>
			`${people} people and ${placements} placed cards are now in the study, under mode “import”.`,
		reportTitle: 'What the file holds',
		found: (people: number, placements: number, groups: number) =>
			`${people} people, ${placements} placed cards${groups > 0 ? `, ${groups} groups` : ''}`,
		readAs: (lines: number, separator: string, encoding: string) =>
			`${lines} lines, separated by ${separator}, in ${encoding}.`,
		completeTitle: 'Everything is understood',
		complete: 'Nothing has been stored yet. Say below on what basis you import this.',
		problems: (count: number) =>
			count === 1 ? 'One thing is not understood' : `${count} things are not understood`,
		moreProblems: (count: number) => `${count} more`,
		leaveOut: (count: number) =>
			count === 1 ? 'Leave this one line out' : `Leave these ${count} lines out`,
		leaveOutHint: 'Nothing on those lines is then imported.',
		leftOut: (count: number) =>
			count === 1 ? '1 line is left out' : `${count} lines are left out`,
		notices: (count: number) => `Read differently from how it is written (${count})`,
		columnsTitle: 'How the file is laid out',
		layout: 'What is a line?',
		layouts: {
			long: { label: 'A placed card', hint: 'Columns: who, card, pile.' },
			'people-in-rows': { label: 'A person', hint: 'Every card has a column.' },
			'cards-in-rows': { label: 'A card', hint: 'Every person has a column.' }
		},
		firstTitle: 'The first people, as understood',
		firstPerson: (person) => `${person} put`,
		encoding: 'Letters with accents',
		talk: 'People talked between the rounds',
		talkHint:
			'On: the second time is a shift. Off: the same question twice, to see how stable the answers are.',
		steps: 'The numbers are steps of a scale',
		stepsHint:
			'Their order is kept then, and programs for Q can read them. Off: they are names of groups.',
		step: (step) => `step ${step} of a scale`,
		separator: 'Separator',
		columns: (count: number) => `Columns (${count})`,
		noName: 'without a name',
		roleOf: (column: string) => `What is column ${column}?`,
		aCard: 'a card',
		aPerson: 'a person',
		deckHead: 'Which cards and piles these are',
		deck: 'Card set',
		newDeck: 'Make a card set from this file',
		deckTitle: 'Name of the new card set',
		pileLabels: 'Piles',
		cardLabels: 'Cards',
		pileScores: 'What each pile stands for',
		pileScoresHint:
			'Choose “no side” if piles are only groups. There is no profile then, and all other measures remain.',
		scores: {
			'1': 'helps (1)',
			'0': 'neither (0)',
			'-1': 'holds back (−1)',
			none: 'no side',
			skip: 'skipped'
		},
		withAxes: 'The cards are of two kinds: in a person and around a person',
		withAxesHint: 'Only then is there a profile.',
		axes: { intrinsic: 'in a person', external: 'around a person' },
		choose: 'Choose …',
		whatIs: (label: string) => `What is “${label}”?`,
		notPlaced: 'Not placed',
		leaveLabel: 'Leave out',
		unknownLabels: (count: number) =>
			count === 1 ? 'One name is not recognised:' : `${count} names are not recognised:`,
		knownLabels: (count: number) => `Recognised (${count})`,
		groundTitle: 'Import',
		sorted: 'The file does not say who sorted with whom. How did these people sort?',
		sortedHow: {
			alone: { label: 'Each alone', hint: 'Each counts as a dialogue of one.' },
			together: {
				label: 'Together',
				hint: 'They count as one dialogue: there will be no intervals. If there were more dialogues, add a column with the group to the file.'
			}
		},
		study: 'Into which study',
		collected: 'Month in which the cards were sorted',
		collectedHint: 'Like this: 2026-03. Empty means this month.',
		collectedError: 'Write the year and the month, like this: 2026-03.',
		statement: 'On what basis may these sorts be used for research?',
		statementHint:
			'For example: all participants signed the form of March 2026. This is kept with the file.',
		version: 'Version of that text or form',
		versionHint: 'Included in the files for researchers.',
		keep: (people: number) => `Import ${people} people`,
		notYet: 'This can be done once every line is understood or left out.',
		keptTitle: 'Imported files',
		remove: 'Remove',
		removeTitle: 'Remove from the study',
		removeOne:
			'Does one person want to leave? Give the name or number from the file. We do not keep those names ourselves.',
		removePerson: 'Name or number in the file',
		removeThisPerson: 'Remove this person',
		removeAll: (people: number) => `Remove all ${people}`,
		close: 'Close'
	}
};
