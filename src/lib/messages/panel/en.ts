import type { messages as nl } from './nl';

export const messages: typeof nl = {
	room: {
		title: 'On the big screen now',
		mirror: 'The big screen, small',
		larger: 'See the big screen larger',
		stale: 'No connection for a moment: this may be older.',
		legend: 'What does the big screen show?',
		follow: 'Follows',
		frozen: 'Still',
		blank: 'Blank'
	}
};
