import { workDeck } from './work-deck';

/** Per person: cards that work along and against inside, then outside; the rest is alike. */
const HANDS = [
	[5, 1, 6, 0],
	[6, 0, 1, 5],
	[5, 0, 0, 4],
	[1, 5, 5, 1],
	[0, 6, 1, 5],
	[3, 3, 6, 0]
] as const;
const placeOf = (card: string) => {
	const own = workDeck.cards.find(({ id }) => id === card);
	const half = workDeck.cards.filter(({ axis }) => axis === own?.axis);
	return { inside: own?.axis === 'intrinsic', at: half.findIndex(({ id }) => id === card) };
};
/** On which pile of the work set a person lays a card. */
export const layAs = (person: number) => (card: string) => {
	const [inHelp = 0, inHinder = 0, outHelp = 0, outHinder = 0] = HANDS[person] ?? [];
	const { inside, at } = placeOf(card);
	const [help, hinder] = inside ? [inHelp, inHinder] : [outHelp, outHinder];
	return at < help ? 'mee' : at < help + hinder ? 'tegen' : 'gelijk';
};

/** Helps and hinders inside, then outside, and the profile they make, worked out by hand (S3). */
export const WORK_RESULTS = [
	'5 1 6 0 A firm',
	'6 0 1 5 B firm',
	'5 0 0 4 B firm',
	'1 5 5 1 C firm',
	'0 6 1 5 D firm',
	'3 3 6 0  none'
].toSorted();
