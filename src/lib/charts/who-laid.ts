import type { GroupPicture } from '$lib/domain/disclosure/picture';

interface Words {
	readonly people: (count: number) => string;
	readonly sortsAndPeople: (sorts: number, people: number) => string;
}

/** Who is in a picture: people, and beside them the sorts where there are more (D15). */
export const whoLaid = (
	{ people, counted }: Pick<GroupPicture, 'people' | 'counted'>,
	words: Words
): string => (counted === undefined ? words.people(people) : words.sortsAndPeople(people, counted));
