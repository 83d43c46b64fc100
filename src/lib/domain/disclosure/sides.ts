import type { Letter } from '../deck';
import type { Profile } from '../scoring/score';

export interface Sides {
	/** 1 helps, −1 hinders, 0 no side */
	readonly intrinsic: 1 | 0 | -1;
	readonly external: 1 | 0 | -1;
}

const SIDES: Readonly<Record<Letter, Sides>> = {
	A: { intrinsic: 1, external: 1 },
	B: { intrinsic: 1, external: -1 },
	C: { intrinsic: -1, external: 1 },
	D: { intrinsic: -1, external: -1 }
};

/**
 * The side of a person on both axes, read back from the letters still possible (S3): an axis on
 * which they differ has no side. An incomplete sort has none on both (D6).
 */
export function sidesOf(profile: Profile | undefined): Sides {
	const letters = profile && !profile.incomplete ? profile.candidates : [];
	const common = (axis: keyof Sides): 1 | 0 | -1 => {
		const [first, ...others] = letters.map((letter) => SIDES[letter][axis]);
		return first !== undefined && others.every((side) => side === first) ? first : 0;
	};
	return { intrinsic: common('intrinsic'), external: common('external') };
}
