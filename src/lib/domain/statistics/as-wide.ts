import type { Random } from '../seeded';
import { oneCloud, type Scores, type World } from './one-cloud';
import { pointsOf, type Balances } from './plane-of';

type Points = readonly (readonly number[])[];

const ROUNDS = 3;
/** a correlation that is 1.5 % higher makes the balances vary by some 1 % more */
const STEP = 1.5;

/**
 * One cloud that varies on the plane as much as the people do (G5): its latent correlations are all
 * multiplied by one number, found in three rounds of worlds. Shares and correlations of the cards
 * alone leave open how often one person says "neutral", and balances leave neutral out.
 * @param worlds drawn each round
 * @yields after each world
 */
export function* cloudAsWide(
	scores: Scores,
	balances: Balances,
	random: Random,
	worlds: number
): Generator<void, World> {
	const cloud = oneCloud(scores);
	const wanted = spreadOf(pointsOf(scores, balances).points);
	let times = 1;
	for (let round = 0; round < ROUNDS; round++) {
		const world = cloud(times);
		let found = 0;
		for (let draw = 0; draw < worlds; draw++) {
			found += spreadOf(pointsOf(world(random), balances).points) / worlds;
			yield;
		}
		if (found > 0) times *= (wanted / found) ** STEP;
	}
	return cloud(times);
}

/** The variances of all balances together. */
function spreadOf(points: Points): number {
	const [first = []] = points;
	return first.reduce((sum, _, axis) => {
		const values = points.map((point) => point[axis] as number);
		const mean = values.reduce((all, one) => all + one, 0) / values.length;
		const square = values.reduce((all, one) => all + (one - mean) ** 2, 0);
		return sum + (values.length > 1 ? square / (values.length - 1) : 0);
	}, 0);
}
