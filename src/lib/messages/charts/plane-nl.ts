import { plural } from '../plural';

/** Words in and around the plane of both balances. */
export const plane = {
	/** From the two strips. */
	quarterSaid: (text: string) => `De meeste mensen: “${text}”`,
	middle: 'geen kant',
	/** Of one of the two below. */
	half: (where: string, said: string) => `${where}: ${said}.`,
	inYou: 'In jou',
	around: 'Om je heen',
	strips: {
		'most-help': 'dat helpt de meeste mensen',
		'most-hinder': 'dat houdt de meeste mensen tegen',
		'most-no-side': 'bij de meeste mensen geen duidelijke kant',
		divided: 'de groep is verdeeld',
		differs: 'dat verschilt'
	},
	mostHere: 'de meeste mensen',
	none: (count: number) =>
		plural('nl', count, {
			one: '1 mens: nog niet te zeggen',
			other: `${count} mensen: nog niet te zeggen`
		}),
	peopleHere: (count: number) => plural('nl', count, { one: 'mens', other: 'mensen' }),
	bins: { few: '0 tot 2 mensen', some: '3 tot 5 mensen', many: '6 of meer mensen' },
	/** Of the people in a quarter: how many are firmly there, and how many only just. */
	firm: (firm: number, just: number) => `${firm} duidelijk, ${just} net`,
	own: 'Hier zit jij',
	ownNear: 'Hier zit jij, net',
	quarter: 'Vak',
	noSide: 'Nog niet te zeggen',
	rows: ['Om je heen helpt', 'Om je heen: niet te zeggen', 'Om je heen moeilijk'],
	columns: ['In jou moeilijk', 'In jou: niet te zeggen', 'In jou helpt']
};
