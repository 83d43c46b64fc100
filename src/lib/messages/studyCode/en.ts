import type { messages as nl } from './nl';

export const messages: typeof nl = {
	label: 'Study code',
	hint: 'Only if a researcher gave you a code. Without one your dialogue belongs to the study of this installation.',
	look: 'See which study this is',
	silent: 'No answer comes. See whether there is a connection and try again.',
	until: (day: string) =>
		`Cards of who says yes are kept until ${day}. The researcher sees counts of your dialogue alone.`,
	questions: (count: number) =>
		count === 1
			? 'Participants get 1 question about themselves. They do not have to answer.'
			: `Participants get ${count} questions about themselves. They do not have to answer.`,
	deck: 'Its cards are fixed.'
};
