import type { Deck } from '../deck';
import { differences, type Difference } from './differences';
import type { Plain } from './plain-data';

/** How a new version relates to the one before: other meaning, an addition, or a typo fixed. */
export type VersionChange = 'first' | 'major' | 'minor' | 'patch' | 'none';

/** Parts that sorting, scoring and reading the cards do not depend on. */
const ASIDE = /^(description|status|licence|contact|title|unreviewed|reviewed|sources)(\.|$)/;
/** Recordings, what a drawing shows, and where it comes from. */
const BESIDE = /\.(alt|audio|sources)(\.|$)/;
const PICTURES = /\.(openmoji|picture)(\.|$)/;

/**
 * The next version number, from what changed: cards, piles, sides and words that may read
 * differently make it major; an added language, practice card or drawing minor; a typo a patch.
 * Whoever publishes may declare an apparent typo a change of meaning, but not the reverse.
 * @param before the version before, undefined for the first
 */
export function nextVersion(
	before: Deck | undefined,
	after: Deck,
	meaning = false
): {
	readonly version: string;
	readonly change: VersionChange;
	readonly differences: readonly Difference[];
} {
	if (!before) return { version: '1.0.0', change: 'first', differences: [] };
	const found = differences(unversioned(before), unversioned(after));
	if (found.length === 0) return { version: before.version, change: 'none', differences: [] };
	const added = after.languages.filter((language) => !before.languages.includes(language));
	const changes = found.map((difference) => changeOf(difference, added));
	const change = meaning
		? 'major'
		: ((['major', 'minor'] as const).find((one) => changes.includes(one)) ?? 'patch');
	const [major = 1, minor = 0, patch = 0] = before.version.split('.').map(Number);
	const version = {
		major: `${major + 1}.0.0`,
		minor: `${major}.${minor + 1}.0`,
		patch: `${major}.${minor}.${patch + 1}`
	}[change];
	return { version, change, differences: found };
}

const unversioned = ({ version: _, ...deck }: Deck) => deck;

function changeOf(
	difference: Difference,
	languages: readonly string[]
): 'major' | 'minor' | 'patch' {
	const { path, kind, before, after } = difference;
	if (ASIDE.test(path) || BESIDE.test(path)) return 'patch';
	// texts in a language that the version before did not have
	if (languages.some((language) => path.endsWith(`.${language}`))) return 'minor';
	if (path === 'languages') return kind === 'changed' && isMore(before, after) ? 'minor' : 'major';
	if (PICTURES.test(path) || path.startsWith('practice')) return 'minor';
	const isText =
		typeof before === 'string' && typeof after === 'string' && /\s|\p{L}/u.test(before);
	return isText && isTextPath(path) && isTypingError(before, after) ? 'patch' : 'major';
}

const isTextPath = (path: string): boolean =>
	/\.(text|hint|inYou)\.[^.]+$/.test(path) || path.startsWith('questions.');

const isMore = (before: Plain, after: Plain): boolean =>
	Array.isArray(before) && Array.isArray(after) && before.every((one) => after.includes(one));

/** Words that reverse a sentence: adding or dropping one changes its meaning. */
const TURNS =
	/^(niet|geen|wel|nooit|zonder|no|not|never|without|dont|cannot|ne|pas|sans|kein|keine|nicht|ohne)$/;

/**
 * Whether two texts differ only by a typo: in punctuation and capitals, or by one letter (two in
 * words of eight or more) in at most two words of four letters or more, none of them reversing it.
 */
export function isTypingError(before: string, after: string): boolean {
	const words = (text: string) =>
		text
			.toLowerCase()
			.normalize('NFC')
			.replace(/[^\p{L}\p{N}\s]+/gu, '')
			.split(/\s+/u)
			.filter((word) => word !== '');
	const [one, other] = [words(before), words(after)];
	// written as two words, or as one
	if (one.join('') === other.join('')) return true;
	if (one.length !== other.length) return false;
	const changed = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? '']]));
	return (
		changed.length <= 2 &&
		changed.every(([old = '', fresh = '']) => {
			const longest = Math.max(old.length, fresh.length);
			const most = longest >= 8 ? 2 : 1;
			return (
				longest >= 5 &&
				!/\d/.test(old + fresh) &&
				!TURNS.test(old) &&
				!TURNS.test(fresh) &&
				steps(old, fresh) <= most
			);
		})
	);
}

/** Letters to change, add, drop or swap with their neighbour (Damerau-Levenshtein, adjacent). */
function steps(one: string, other: string): number {
	const row = (length: number) => Array.from({ length }, (_, at) => at);
	let [before, last] = [row(0), row(other.length + 1)];
	for (let at = 1; at <= one.length; at++) {
		const now = [at];
		for (let to = 1; to <= other.length; to++) {
			const same = one[at - 1] === other[to - 1] ? 0 : 1;
			let least = Math.min((last[to] ?? 0) + 1, (now[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + same);
			const swapped =
				at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
			if (swapped) least = Math.min(least, (before[to - 2] ?? 0) + 1);
			now.push(least);
		}
		[before, last] = [last, now];
	}
	return last[other.length] ?? 0;
}
