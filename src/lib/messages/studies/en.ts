import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	pageTitle: 'Studies: Kaartgesprek',
	title: 'Studies',
	lead: 'A study fixes which cards people work with, what they read first and until when their cards are kept. Facilitators use its code to put their dialogue in it.',
	silent: 'No answer. Check your connection and try again.',
	make: 'Make a study',
	name: 'Name of the study',
	deckLabel: 'Card set',
	deck: (id: string, version: string) => `Card set ${id} ${version}`,
	anyDeck: 'Any card set',
	until: (day: string) => `until ${day}`,
	sum: (dialogues: number, rows: number) =>
		`${plural('en', dialogues, { one: '1 dialogue', other: `${dialogues} dialogues` })}, ${plural('en', rows, { one: '1 person in the files', other: `${rows} people in the files` })}`,
	closed: 'closed',
	code: 'Study code',
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'Copying did not work. Select the code yourself.',
	codeHint: 'Facilitators type this code when they make a dialogue.',
	standard:
		'The study of this installation. New dialogues belong to it unless somebody chooses otherwise.',
	asked: 'What participants read and are asked',
	consentVersion: (version: string) => `Text, version ${version}`,
	dialogues: (count: number) =>
		plural('en', count, { one: '1 dialogue', other: `${count} dialogues` }),
	dialoguesHint:
		'Counts only: no names of dialogues, no codes, no days. Below 10 people the period is a quarter of a year.',
	period: 'Period',
	state: 'Status',
	people: 'Took part',
	rows: 'In the files',
	states: {
		ended: 'ended',
		purged: 'dialogue erased',
		import: 'from a file',
		solo: 'sorted alone'
	},
	change: 'Change the end or close',
	endsOn: 'Last day',
	endsOnHint: 'Then we erase the cards. Once somebody takes part this day can only come earlier.',
	endsOnNew: 'Then we erase the cards. Five years ahead at most.',
	saveEnd: 'Save this last day',
	close: 'Close this study',
	open: 'Open this study again',
	closeHint: 'Closed: no new dialogues or files come in. What is there stays.',
	consentTitle: 'What participants read first',
	consentHint:
		'Shown on the consent page after the five points. Write simply: at most six sentences of at most 15 words. Leave it empty to add nothing.',
	version: 'Version of this text',
	questionsTitle: 'Questions about the participant',
	questionsHint:
		'At most four, with broad answers. Only people who agree to research get them, and nobody has to answer: “I would rather not say” is always there. Answers that fewer than three people of a dialogue share are blanked.',
	question: (number: number) => `Question ${number}`,
	questionText: 'Question',
	choices: 'Answers, one per line',
	addQuestion: 'Add a question',
	removeQuestion: 'Remove this question',
	fixed:
		'Cards, text and questions are fixed after this: people say yes to exactly this. The last day can still come earlier.',
	save: 'Make the study',
	cancel: 'Cancel'
};
