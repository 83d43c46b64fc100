import { besideOf } from '../../domain/disclosure/frozen-reference';
import { CLASSES, type Class } from '../../domain/disclosure/sequences';
import { certainOf, fitsPictures, withKnown } from '../certain-of';
import { coveredIn } from '../expected-pictures';
import { readServed } from '../read-served';
import { aloneLeaks } from './given-alone';
import type { Lived } from './live-over-time';
import type { Person } from './person';
import { countedTexts, rowsTaken, unionOf } from './rows-taken';
import { PLACED, ROWS, type Taken } from './taken';

/** What an attacker found, each with the number of the fault in which it was first seen. */
export interface Finding {
	readonly fault: 1 | 2 | 3 | 4 | 5;
	readonly what: string;
}

const NOBODY = { stay: 0, leave: 0, come: 0 };

/** A smaller group has no rows to itself: not a combination of background, nor a filter's. */
const LEAST_ALIKE = 3;
const LEAST_FILTERED = 5;
const LEAST_TAGGED = 3;

/** All that somebody with all of it can tell of one person, or of the moment of an act. */
export const findLeaks = (lived: Lived): readonly Finding[] => [
	...readBack(lived),
	...beforeTheEnd(lived),
	...afterTheEnd(lived),
	...standAlone(lived),
	...stillThere(lived),
	...refusedToErase(lived),
	...words(lived),
	...aloneLeaks(lived.alone)
];

/** The rows of a file, without those that were there before the dialogue was. */
export function ownPatterns({ taken }: Lived): (one: Taken) => readonly string[] {
	const first = taken.find(({ event, file }) => event === 0 && file === PLACED);
	const there = countedTexts(first ? patternsOf(first) : []);
	return (one) => {
		const left = new Map(there);
		return patternsOf(one).filter((pattern) => {
			const count = left.get(pattern) ?? 0;
			left.set(pattern, count - 1);
			return count <= 0;
		});
	};
}

const patternsOf = (one: Taken) => rowsTaken(one).map(({ pattern }) => pattern);
const isPlaced = ({ file }: Taken) => file.endsWith(PLACED);
const isWhole = ({ query }: Taken) => query === '' || query === 'frozen';

/** 1: from the union of all files and pictures, somebody who refused or erased before the end. */
function readBack(lived: Lived): readonly Finding[] {
	const { life, taken, served, ended } = lived;
	const own = ownPatterns(lived);
	const files = taken.filter((one) => isPlaced(one) && isWhole(one)).map(own);
	const union = unionOf(files);
	const most = Math.max(0, ...files.map((one) => one.length));
	const found: Finding[] = [];
	if (union.length > most) {
		found.push({ fault: 1, what: `${union.length} rows in all files, ${most} in the fullest` });
	}
	const withRows = ownersOf(lived, union);
	const isKnown = new Set([...withRows].map(({ one, person }) => `${one} ${person}`));
	const isRefusers = (one: Class) => hasRefuser(lived, isKnown, one);
	if (union.length > 0 && CLASSES.some(isRefusers)) {
		// a person in nobody's picture is not told of by one; insiders without a row would add
		// their own answers, and how often that tells is measured and said (D14)
		const informed = withKnown({ ...life, insiders: NOBODY }, isKnown);
		const fits = fitsPictures(informed, readServed(served));
		const { certain, undecided } = certainOf(informed, fits, isRefusers);
		for (const what of certain) found.push({ fault: 1, what: `certain: ${what}` });
		for (const what of undecided) found.push({ fault: 1, what: `undecided: ${what}` });
	}
	if (union.length > 0) found.push(...tooFewHeld(lived, isKnown));
	for (const { file, query, text, at, event } of taken) {
		if (file !== 'overview' || query !== '' || event < ended || text.startsWith('refused'))
			continue;
		const { withheld = {} } = JSON.parse(text) as { withheld?: object };
		// two of them would tell it of the dialogue by which they differ
		if (/"(refused|erased|removed)":[1-9]/.test(JSON.stringify(withheld))) {
			found.push({ fault: 1, what: `${at}: why people are withheld` });
			break;
		}
	}
	return found;
}

/** Beside those who refused, as many of everybody in a picture as D12 says; else nobody. */
function tooFewHeld(lived: Lived, known: ReadonlySet<string>): readonly Finding[] {
	const { life, atEnd } = lived;
	const inside = new Set(Object.values(coveredIn(life, life.answered)).flat());
	const seen = [...atEnd].filter(([{ one, person }]) => inside.has(`${one}-${person}`));
	const consenting = seen.filter(([, { consents }]) => consents);
	const refused = seen.length - consenting.length;
	const held = consenting.filter(([{ one, person }]) => !known.has(`${one} ${person}`)).length;
	const must = refused === 0 ? 0 : Math.min(besideOf(seen.length), consenting.length);
	if (held === must) return [];
	const what = `${held} of ${seen.length} held back beside ${refused} who refused, not ${must}`;
	return [{ fault: 1, what }];
}

/** Whether among those of a class without a row there is somebody who refused or erased. */
function hasRefuser({ atEnd }: Lived, known: ReadonlySet<string>, one: Class): boolean {
	return [...atEnd].some(
		([person, { consents }]) =>
			person.one === one && !consents && !known.has(`${one} ${person.person}`)
	);
}

/** Whose rows these are, as far as anybody could tell. */
function ownersOf({ atEnd }: Lived, patterns: readonly string[]): readonly Person[] {
	const left = new Map(countedTexts(patterns));
	return [...atEnd].flatMap(([person, { consents, pattern }]) => {
		const count = left.get(pattern) ?? 0;
		if (!consents || count === 0 || person.one === 'late') return [];
		left.set(pattern, count - 1);
		return [person];
	});
}

/** What a file says, whatever numbers and order it has now. */
function said(one: Taken): string {
	const { file, text } = one;
	if (text.startsWith('refused')) return text;
	if (file === 'overview') {
		return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
			['log', 'number', 'studies'].includes(key) ? undefined : value
		);
	}
	if (file === 'manifest.json') return '';
	const name = file.split('/').at(-1) ?? '';
	if (!ROWS.includes(name)) return text;
	return JSON.stringify(
		rowsTaken(one)
			.map(({ pattern, background }) => [pattern, background])
			.sort()
	);
}

const nameOf = ({ query, file }: Taken) => `${file} ${query}`;

/** 2: anything of a dialogue that has not ended; nothing but what was there when it was made. */
function beforeTheEnd(lived: Lived): readonly Finding[] {
	const { taken, ended } = lived;
	const own = ownPatterns(lived);
	const first = new Map(
		taken.filter(({ event }) => event === 0).map((one) => [nameOf(one), said(one)])
	);
	const isOther = (one: Taken) =>
		one.query === ''
			? first.has(nameOf(one)) && first.get(nameOf(one)) !== said(one)
			: one.file === PLACED && own(one).length > 0;
	const other = taken.find((one) => one.event > 0 && one.event < ended && isOther(one));
	return other ? [{ fault: 2, what: `${nameOf(other)} tells of ${other.at}` }] : [];
}

/** 2: after the end rows only go, when somebody is erased; what stays says the same or less. */
function afterTheEnd({ taken, ended, gone }: Lived): readonly Finding[] {
	const files = taken.filter(
		(one) => one.event >= ended && one.query === '' && one.file === PLACED
	);
	const moments = new Set(gone.values());
	const found: Finding[] = [];
	for (const [at, now] of files.entries()) {
		const before = files[at - 1];
		if (!before) continue;
		const [old, left] = [patternsOf(before), patternsOf(now)];
		const gained = unionOf([old, left]).length - old.length;
		const lost = unionOf([old, left]).length - left.length;
		const may = [...gone.values()].filter(
			(event) => event > before.event && event <= now.event
		).length;
		if (gained > 0) found.push({ fault: 2, what: `${now.at}: ${gained} rows more` });
		if (lost > may) {
			found.push({
				fault: 2,
				what: `${now.at}: ${lost} rows less, ${may} of ${moments.size} went`
			});
		}
	}
	return found.slice(0, 3);
}

/** 3: a combination of background that one or two rows have, and filters that give a few people. */
function standAlone({ taken, ended }: Lived): readonly Finding[] {
	const found = new Map<string, Finding>();
	const add = (what: string) => found.set(what, { fault: 3, what });
	for (const one of taken.filter(({ event }) => event >= ended)) {
		const rows = rowsTaken(one);
		if (!ROWS.includes(one.file.split('/').at(-1) ?? '') || rows.length === 0) continue;
		if (one.query !== '' && one.query !== 'frozen') {
			if (one.query.includes('tag=')) add(`${one.query}: a tag on fewer than ${LEAST_TAGGED}`);
			if (rows.length < LEAST_FILTERED && !one.query.startsWith('exclude')) {
				add(`${one.query}: ${rows.length} people in ${one.file}`);
			}
			continue;
		}
		if (one.file.endsWith('needs.csv')) continue;
		for (const own of Map.groupBy(rows, ({ dialogue }) => dialogue).values()) {
			const alike = countedTexts(own.map(({ background }) => background));
			const [rarest] = [...alike].sort(([, a], [, b]) => a - b);
			if (!rarest || rarest[1] >= LEAST_ALIKE || isBlank(rarest[0], one.file)) continue;
			add(`${one.file}: ${rarest[1]} of ${own.length} with ${rarest[0]}`);
		}
	}
	return [...found.values()].slice(0, 4);
}

/** With fewer rows a dialogue has nothing left to tell; placements do not name their dialogue. */
const isBlank = (background: string, file: string): boolean =>
	file.endsWith(PLACED)
		? background === 'via='
		: !/(language|assisted|want|doing|work|age)=[^ ]/.test(background);

/** 4: a row that may not be there: refused, erased, gone after the end, or never part of it. */
function stillThere(lived: Lived): readonly Finding[] {
	const { taken, ended, atEnd, gone } = lived;
	const own = ownPatterns(lived);
	for (const one of taken) {
		if (!isPlaced(one) || one.event < ended) continue;
		const may = countedTexts(
			[...atEnd]
				.filter(([person, { consents }]) => consents && (gone.get(person) ?? Infinity) > one.event)
				.map(([, { pattern }]) => pattern)
		);
		for (const [pattern, count] of countedTexts(own(one))) {
			if (count > (may.get(pattern) ?? 0)) {
				return [{ fault: 4, what: `${one.at}, ${nameOf(one)}: a row too many of ${pattern}` }];
			}
		}
	}
	return [];
}

/** 4: somebody of whom there was a row could not be erased. */
function refusedToErase(lived: Lived): readonly Finding[] {
	const { taken, atEnd, kept, events } = lived;
	const own = ownPatterns(lived);
	return [...kept].flatMap(([person, event]) => {
		const before = taken.findLast(
			(one) => one.event < event && one.query === '' && one.file === PLACED
		);
		const pattern = atEnd.get(person)?.pattern ?? '';
		// of two who laid alike the other one may be in the file
		const alike = [...atEnd.values()].filter((one) => one.pattern === pattern);
		const isThere = before && alike.length === 1 && own(before).includes(pattern);
		return isThere ? [{ fault: 4 as const, what: events[event] ?? '' }] : [];
	});
}

/** 5: a text that somebody typed, in a file of rows at any time or anywhere after the purge. */
function words({ taken, afterPurge, typed }: Lived): readonly Finding[] {
	const inFiles = taken.find(({ text }) => text.includes(typed));
	const left = afterPurge.filter(({ text }) => text.includes(typed));
	return [
		...(inFiles ? [{ fault: 5 as const, what: `typed text in ${nameOf(inFiles)}` }] : []),
		...left.map(({ where }) => ({
			fault: 5 as const,
			what: `typed text after the purge: ${where}`
		}))
	];
}
