import type { Played } from './play-life';

/**
 * A moment finer than a day: ISO 8601 with another hour than midnight, or milliseconds since 1970.
 * Digits behind a point are a coordinate of a drawing.
 */
const MOMENT = /\d{4}-\d\d-\d\d[T ](?!00:00:00)\d\d:\d\d|(?<![.\w])1[6-9]\d{11}\b/;

/** What was served that says who somebody is or when they did something (D13): nothing may. */
export function tracesIn({ served, rows, people }: Played): readonly string[] {
	const insiders = people.filter(({ inside, one }) => inside && one !== 'leave');
	return [...served, ...rows].flatMap(({ at, where, text }) => {
		const of = `${where}, ${at}`;
		// the own state is the only thing that names anybody, and it is the person's own
		const own = where.startsWith('own ') ? insiders.filter(({ id }) => text.includes(id)) : [];
		const named = people.filter((one) => text.includes(one.id) && !own.includes(one));
		const moment = MOMENT.exec(text)?.[0];
		return [
			...named.map(({ one, person }) => `${of}: the id of ${one} ${person}`),
			...(own.length > 1 ? [`${of}: the ids of ${own.length} people`] : []),
			...(moment ? [`${of}: the moment ${moment}`] : [])
		];
	});
}
