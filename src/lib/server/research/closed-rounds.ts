import { ROUND_PARTS, roundId } from '$lib/domain/dialogue';
import { MOST_ROUNDS } from '$lib/domain/limits';
import { keyedHash } from '../keys';
import type { App } from '../app';
import type { Unit } from '../store/store';
import { knownForGood, rememberErased } from './for-good';

/**
 * A backup of before a round was closed has it open again, though its picture was made and perhaps
 * seen. Two pictures of one round that differ by a person, or by a card that somebody moved, tell
 * what that person laid; so do the rows of the others beside a picture that nobody knows any more
 * (D2, D12, D16).
 */

const closedHash = (app: Pick<App, 'secret'>, dialogue: string, what: string): string =>
	keyedHash(app.secret, 'closed', `${dialogue} ${what}`);

/**
 * Notes that a round is closed with this picture, before anybody sees it.
 * @returns what the log must hold once the closing is on the disk, not before: one that fails is no
 * closing; undefined where it was closed with another picture, before a backup was put back
 */
export function* closesAlike(
	app: App,
	dialogue: string,
	{ round, picture, members }: { readonly [name in 'round' | 'picture' | 'members']: string }
): Unit<readonly string[] | undefined> {
	const both = [round, `${round} ${members} ${picture}`].map((one) =>
		closedHash(app, dialogue, one)
	);
	const known = yield* knownForGood(app, both);
	if (known.size === 1) return undefined;
	yield* rememberErased(app, both);
	return both;
}

/** Whether some round was closed of which there is no picture. @param seen those with one */
export function* wasClosedUnseen(
	app: App,
	dialogue: string,
	seen: readonly string[]
): Unit<boolean> {
	const unseen = ROUND_PARTS.flatMap((part) =>
		Array.from({ length: MOST_ROUNDS }, (_, before) => roundId(part, before + 1))
	).filter((round) => !seen.includes(round));
	const known = yield* knownForGood(
		app,
		unseen.map((round) => closedHash(app, dialogue, round))
	);
	return known.size > 0;
}
