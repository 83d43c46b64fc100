import { plural } from '../plural';
import type { plane as nl } from './plane-nl';

/** Words in and around the plane of both balances. */
export const plane: typeof nl = {
	half: (where, said) => `${where}: ${said}.`,
	quarterSaid: (text) => `Most people: “${text}”`,
	middle: 'no side',
	inYou: 'In you',
	around: 'Around you',
	strips: {
		'most-help': 'that helps most people',
		'most-hinder': 'that holds most people back',
		'most-no-side': 'no clear side for most people',
		divided: 'the group is divided',
		differs: 'that differs'
	},
	mostHere: 'most people',
	none: (count) =>
		plural('en', count, {
			one: '1 person: too early to say',
			other: `${count} people: too early to say`
		}),
	peopleHere: (count) => plural('en', count, { one: 'person', other: 'people' }),
	bins: { few: '0 to 2 people', some: '3 to 5 people', many: '6 or more people' },
	firm: (firm: number, just: number) => `${firm} clearly, ${just} just`,
	own: 'You are here',
	ownNear: 'You are here, just',
	quarter: 'Quarter',
	noSide: 'Too early to say',
	rows: ['Around you helps', 'Around you: too early to say', 'Around you hard'],
	columns: ['In you hard', 'In you: too early to say', 'In you helps']
};
