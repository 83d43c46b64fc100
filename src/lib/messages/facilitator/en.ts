import { desks } from './desks-en';
import type { messages as nl } from './nl';
import { starting } from './starting-en';
import { steering } from './steering-en';

/** Starting and leading a dialogue. */
export const messages: typeof nl = {
	stages: {
		welcome: 'Welcome',
		practice: 'Practice',
		sort: 'Sorting cards',
		top: 'Most important cards',
		needs: 'What do you need?',
		picture: 'Own picture',
		pairs: 'In pairs',
		reveal: 'The picture of the group',
		cards: 'Talking about cards',
		wishes: 'What the group needs',
		agree: 'Agreements',
		close: 'Closing'
	},

	/** What is laid once more after the talk, and what changed. */
	stagesAgain: {
		sort: 'Laying cards once more',
		reveal: 'What changed',
		agree: 'Agreements of last time',
		round: (stage, number) => `${stage}, round ${number}`
	},

	...starting,
	panel: { ...steering, ...desks }
};
