import { shownValue, type ImportNotice } from './import-problem';
import type { Labels } from './labels';

const MOST_NAMED = 100;
/** People looked at between two pauses. */
const AT_ONCE = 1024;

/** Ids keep their case, so P01 and p01 are two people, though probably meant as one. */
export function* alikePeople(people: Labels): Generator<void, readonly ImportNotice[]> {
	const first = new Map<string, number>();
	const notices: ImportNotice[] = [];
	for (const [at, label] of people.texts.entries()) {
		if (at % AT_ONCE === 0) yield;
		const key = label.toLowerCase().replace(/\s/g, '');
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, at);
		else if (notices.length < MOST_NAMED) {
			const other = shownValue(people.texts[earlier] ?? '');
			const line = people.lines[at] ?? 0;
			notices.push({ code: 'alike-people', line, value: shownValue(label), other });
		}
	}
	return notices;
}
