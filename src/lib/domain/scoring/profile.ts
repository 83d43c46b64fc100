import type { Letter } from '../deck';
import type { AxisScore, Profile, Side } from './score';

const SIDES: Readonly<Record<Letter, readonly [intrinsic: Side, external: Side]>> = {
	A: [1, 1],
	B: [1, -1],
	C: [-1, 1],
	D: [-1, -1]
};
export const LETTERS = ['A', 'B', 'C', 'D'] as const satisfies readonly Letter[];

/** The letter of two sides (S3); undefined when an axis has none. */
export function letterOf(
	intrinsic: Side | undefined,
	external: Side | undefined
): Letter | undefined {
	const possible = candidatesOf(intrinsic, external);
	return possible.length === 1 ? possible[0] : undefined;
}

/**
 * The profile of two scored axes (S3): firm if both are clear, provisional if both have a side,
 * else none with the letters still possible. An incomplete sort gets neither (S2).
 */
export function profileOf(
	intrinsic: Pick<AxisScore, 'complete' | 'side' | 'strength'>,
	external: Pick<AxisScore, 'complete' | 'side' | 'strength'>
): Profile {
	if (!intrinsic.complete || !external.complete) {
		return { status: 'none', letter: undefined, candidates: [], incomplete: true };
	}
	const candidates = candidatesOf(intrinsic.side, external.side);
	const letter = letterOf(intrinsic.side, external.side);
	if (letter === undefined) return { status: 'none', letter, candidates, incomplete: false };
	const firm = intrinsic.strength === 'clear' && external.strength === 'clear';
	return { status: firm ? 'firm' : 'provisional', letter, candidates, incomplete: false };
}

function candidatesOf(intrinsic: Side | undefined, external: Side | undefined): readonly Letter[] {
	return LETTERS.filter((letter) => {
		const [inside, outside] = SIDES[letter];
		return (intrinsic ?? inside) === inside && (external ?? outside) === outside;
	});
}
