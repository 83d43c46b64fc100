import type { Lived } from './live-over-time';
import { ownPatterns, type Finding } from './find-leaks';
import { rowsTaken } from './rows-taken';
import { PLACED, type Taken } from './taken';

/**
 * The faults that were seen on the running product, put back into what a researcher took of a life
 * that has none. Each gives undefined where a life has nothing to leak by it.
 */
export interface Planted {
	readonly fault: Finding['fault'];
	readonly name: string;
	readonly into: (lived: Lived) => Lived | undefined;
}

const isRows = (file: string) => (one: Taken) => one.query === '' && one.file === file;
const isPlaced = isRows(PLACED);

/** A file of placements with these people in it. */
const fileOf = (patterns: readonly string[]): string =>
	[
		'participant,round,card,pile,via',
		...patterns.flatMap((pattern, at) =>
			pattern.split('; ').map((one) => `${at + 1},${one.replaceAll(' ', ',')},tap`)
		)
	].join('\n');

const patternsOf = (one: Taken | undefined) =>
	one ? rowsTaken(one).map(({ pattern }) => pattern) : [];

/** The same life, with other rows in the files of some moments. */
function withRows(
	lived: Lived,
	which: (one: Taken) => boolean,
	rows: (one: Taken) => readonly string[]
): Lived {
	return {
		...lived,
		taken: lived.taken.map((one) =>
			isPlaced(one) && which(one) ? { ...one, text: fileOf(rows(one)) } : one
		)
	};
}

export const PLANTED: readonly Planted[] = [
	{
		fault: 1,
		name: 'the withheld are drawn anew at the next export (D16)',
		into(lived) {
			const first = lived.taken.find((one) => isPlaced(one) && one.event === lived.ended);
			const rows = patternsOf(first);
			const held = [...lived.atEnd.values()].find(
				({ consents, pattern }) => consents && pattern !== '' && !rows.includes(pattern)
			);
			if (!held || rows.length === 0) return undefined;
			return withRows(
				lived,
				({ event }) => event === lived.ended + 1,
				() => [...rows.slice(1), held.pattern]
			);
		}
	},
	{
		fault: 2,
		name: 'rows of an open round, one more with everybody who finishes (D12)',
		into(lived) {
			const [first] = [...lived.atEnd.values()].filter(({ pattern }) => pattern !== '');
			if (!first) return undefined;
			const moments = lived.taken.filter(({ at }) => at.startsWith('finished'));
			const moment = moments[0]?.event;
			return withRows(
				lived,
				({ event }) => event === moment,
				(one) => [...patternsOf(one), first.pattern]
			);
		}
	},
	{
		fault: 2,
		name: 'a row of who says yes after the end (D12)',
		into(lived) {
			const refused = [...lived.atEnd.values()].find(
				({ consents, pattern }) => !consents && pattern !== ''
			);
			if (!refused) return undefined;
			// nobody is erased between the end and this moment
			return withRows(
				lived,
				({ event }) => event === lived.ended + 1,
				(one) => [...patternsOf(one), refused.pattern]
			);
		}
	},
	{
		fault: 2,
		name: 'sorts given alone enter before they are ten (D12)',
		into: (lived) => ({
			...lived,
			alone: lived.alone.map((one) =>
				one.after === 'nine' ? { ...one, rows: 9, people: 9, kinds: 1 } : one
			)
		})
	},
	{
		fault: 2,
		name: 'another sort fills the place of one that was erased (D12)',
		into: (lived) => ({
			...lived,
			alone: lived.alone.map((one) =>
				one.after === 'one more' ? { ...one, rows: 10, people: 10 } : one
			)
		})
	},
	{
		fault: 3,
		name: 'a background that one row has (D12)',
		into(lived) {
			const people = lived.taken.find(
				(one) =>
					isRows('participants.csv')(one) && one.event >= lived.ended && rowsTaken(one).length >= 3
			);
			if (!people) return undefined;
			const [head = '', first = '', ...rest] = people.text.trim().split(/\r?\n/);
			const at = head.replaceAll('"', '').split(',').indexOf('assisted');
			// of a value that two others have it is no secret: three are alike (D12)
			if (rest.filter((row) => row.split(',')[at] === 'read').length >= 2) return undefined;
			const rare = first.split(',').with(at, 'read').join(',');
			const text = [head, rare, ...rest].join('\n');
			return {
				...lived,
				taken: lived.taken.map((one) => (one === people ? { ...one, text } : one))
			};
		}
	},
	{
		fault: 4,
		name: 'the row of somebody erased stays in the pool',
		into(lived) {
			const ownRows = ownPatterns(lived);
			const went = [...lived.gone].flatMap(([person, event]) => {
				const before = lived.taken.findLast((one) => isPlaced(one) && one.event < event);
				const own = lived.atEnd.get(person);
				const rows = patternsOf(before);
				const alike = [...lived.atEnd.values()].filter(({ pattern }) => pattern === own?.pattern);
				// not that of a companion who laid alike, nor of somebody who was held back
				const isThere = before && own && ownRows(before).includes(own.pattern);
				const isAlone = alike.length === 1 && own?.consents && isThere;
				return isAlone ? [{ event, rows }] : [];
			});
			const [one] = went;
			const next = lived.taken.find((file) => isPlaced(file) && file.event >= (one?.event ?? 0));
			if (!one || !next) return undefined;
			return withRows(
				lived,
				(file) => file === next,
				() => one.rows
			);
		}
	},
	{
		fault: 5,
		name: 'the stream of a purged dialogue sends the question of its step',
		into: (lived) => ({
			...lived,
			afterPurge: [
				{ at: 'purged', where: 'stream wall', text: JSON.stringify({ prompt: lived.typed }) }
			]
		})
	}
];
