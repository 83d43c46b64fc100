import type { messages as nl } from './nl';

export const messages: typeof nl = {
	label: 'Study code',
	hint: 'Only if a researcher gave you one. Otherwise your dialogue belongs to this installation’s own study.',
	look: 'See which study this is',
	silent: 'No answer. Check your connection and try again.',
	until: (day: string) =>
		`The cards of people who agree are kept until ${day}. The researcher sees only counts from your dialogue.`,
	questions: (count: number) =>
		count === 1
			? 'Participants get 1 question about themselves. They do not have to answer.'
			: `Participants get ${count} questions about themselves. They do not have to answer.`,
	deck: 'The study fixes the cards.'
};
