/** Shapes that differ without colour, and colours that differ for every kind of eye. */
export const SHAPES = [
	'star',
	'circle',
	'square',
	'triangle',
	'heart',
	'moon',
	'house',
	'drop'
] as const;
export type Shape = (typeof SHAPES)[number];

export const SIGN_COLOURS = ['blue', 'orange', 'black', 'yellow', 'pink'] as const;
type SignColour = (typeof SIGN_COLOURS)[number];

/** What people find each other by: "blue star", from the forty-first group on "blue star 2". */
interface GroupSign {
	readonly shape: Shape;
	readonly colour: SignColour;
	/** 1 for the first forty groups */
	readonly series: number;
}

/**
 * The sign of a group by its place. Eight shapes and five colours share no divisor, so each of the
 * forty pairs comes once, and neighbours differ in both.
 */
export function signOf(place: number): GroupSign {
	return {
		shape: SHAPES[place % SHAPES.length] ?? 'star',
		colour: SIGN_COLOURS[place % SIGN_COLOURS.length] ?? 'blue',
		series: Math.floor(place / (SHAPES.length * SIGN_COLOURS.length)) + 1
	};
}
