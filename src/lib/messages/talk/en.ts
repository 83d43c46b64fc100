import type { messages as nl } from './nl';

/** Talking about cards, agreements, the report: what the facilitator reads. */
export const messages: typeof nl = {
	report: {
		title: 'Report',
		hint: 'A page to read and print. It holds only what the group saw too.',
		read: 'Read and print the report',
		other: 'The report in Dutch'
	}
};
