import type { messages as nl } from './nl';

/** Following the big screen, arriving late, moving on with the group. */
export const messages: typeof nl = {
	open: 'Watch the big screen here',
	title: 'The big screen',
	back: 'Back to my screen',
	kept: 'What you did is still there.',

	late: {
		title: 'Glad you are here',
		text: 'The group has already started. This is what you missed.',
		done: 'This has been done',
		now: 'Now',
		can: 'You can still do this',
		sortOpen: 'You can still lay the cards. They count for the group.',
		sortClosed:
			'The group is done with laying cards. You can still lay the cards for yourself. They do not count for the group.',
		needsOpen: 'You can also still choose what you need. That counts.',
		join: 'Join the group',
		sort: 'Lay the cards',
		sortSelf: 'Lay the cards for yourself',
		anyTime: 'You can always switch.'
	},

	viewer: {
		read: 'Read along with the cards',
		piles: 'The others lay each card on one of these piles:',
		nothing: 'We keep nothing about you.',
		leave: 'Stop following',
		left: 'This phone then forgets the dialogue.'
	}
};
