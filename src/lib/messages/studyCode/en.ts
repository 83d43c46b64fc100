import type { messages as nl } from './nl';

export const messages: typeof nl = {
	label: 'Study code',
	hint: 'Only if a researcher gave you a code. Without one your dialogue belongs to the study of this installation.',
	look: 'See which study this is',
	silent: 'No reply. Check your connection and try again.',
	until: (day: string) =>
		`The cards of people who say yes are kept until ${day}. Of your dialogue the researcher sees only counts.`,
	questions: (count: number) =>
		count === 1
			? 'Participants get 1 question about themselves. They do not have to answer.'
			: `Participants get ${count} questions about themselves. They do not have to answer.`,
	deck: 'Its cards are fixed.'
};
