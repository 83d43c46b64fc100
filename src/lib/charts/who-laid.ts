import type { GroupPicture, ServedCard } from '$lib/domain/disclosure/picture';

interface Words {
	readonly people: (count: number) => string;
	readonly sortsAndPeople: (sorts: number, people: number) => string;
}

/** Who is in a picture: people, and beside them the sorts where there are more (D15). */
export const whoLaid = (
	{ people, counted }: Pick<GroupPicture, 'people' | 'counted'>,
	words: Words
): string => (counted === undefined ? words.people(people) : words.sortsAndPeople(people, counted));

/** Who got one card of it: people, or how often it was laid where the same ones laid more than once. */
export const whoGot = (
	card: Pick<ServedCard, 'people'>,
	picture: Pick<GroupPicture, 'people' | 'counted'>,
	words: Words & {
		readonly peopleOfCard: (count: number) => string;
		readonly timesOfCard: (count: number) => string;
	}
): readonly string[] => {
	if (picture.counted === undefined) return [words.peopleOfCard(card.people)];
	const laid = whoLaid(picture, words);
	return card.people === picture.people ? [laid] : [words.timesOfCard(card.people), laid];
};
