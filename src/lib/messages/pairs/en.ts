import { plural } from '../plural';
import type { messages as nl } from './nl';

/** Small groups: the signs, the phone, the big screen and the panel. */
export const messages: typeof nl = {
	sign: ({ shape, colour, series }) =>
		series === 1 ? `${colour} ${shape}` : `${colour} ${shape} ${series}`,
	yours: 'Your sign',
	find: (others) =>
		plural('en', others, {
			one: 'Find 1 other with this sign.',
			other: `Find ${others} others with this sign.`
		}),
	show: 'You may show this screen. None of your answers are on it.',
	found: 'We found each other',
	again: 'Show my sign',
	alone: 'You are still alone. The facilitator will find someone for you.',
	viewer: 'You have no sign. Sit with any group. Just listening is fine too.',
	soon: 'The facilitator is about to make the groups.',

	wall: {
		title: 'Find who has your sign',
		lines: ['Look at your phone.', 'No sign? Sit with any group.'],
		groups: 'The signs right now',
		people: (count) => plural('en', count, { one: '1 person', other: `${count} people` })
	},

	panel: {
		legend: 'Talk in groups of',
		sizes: { '2': '2 people', '3': '3 people', '4': '4 people' },
		make: 'Make the groups',
		again: 'Mix again',
		clear: 'Remove the signs',
		hint: 'Every phone gets a sign. People with the same sign talk together. You do not see who has which sign either.',
		sizesMade: (size, groups) =>
			plural('en', groups, { one: `1 group of ${size}`, other: `${groups} groups of ${size}` }),
		alone: (numbers) =>
			`Still alone: number ${numbers}. Let that person sit with a group, or mix again.`,
		away: (count) =>
			plural('en', count, {
				one: '1 person has no phone, or its screen is off. They are added to a group as an extra where possible.',
				other: `${count} people have no phone, or its screen is off. They are added to groups as extras where possible.`
			}),
		without: 'People who only follow have no sign, and can sit with any group.',
		nobody: 'There is nobody to make groups with yet.',
		late: 'Latecomers get a place automatically. People who are already talking stay together.'
	}
};
