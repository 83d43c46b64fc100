import { line, curveBasis, scalePoint, scalePow } from 'd3';

export type BalanceSide = 'helps' | 'hinders';

/** One half of a person's own sort. */
export interface Weighed {
	/** −1 all holds back … 1 all helps; 0 where the axis has no side (S2) */
	readonly lean: number;
	/** ids of cards, what weighs most first */
	readonly helps: readonly string[];
	readonly hinders: readonly string[];
}

/** A card that lies on a pan. */
interface PanCard {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

export interface Pan {
	readonly side: BalanceSide;
	/** the pan's offset from its level position; its other coordinates are drawn level */
	readonly move: { readonly x: number; readonly y: number };
	readonly strings: string;
	readonly bowl: string;
	readonly cards: readonly PanCard[];
}

interface BalanceLayout {
	readonly width: number;
	readonly height: number;
	readonly pivot: { readonly x: number; readonly y: number };
	/** degrees, clockwise */
	readonly turn: number;
	/** drawn level, around the pivot */
	readonly beam: string;
	readonly stand: string;
	readonly pans: readonly Pan[];
}

const WIDTH = 320;
const HEIGHT = 126;
const PIVOT = { x: WIDTH / 2, y: 30 };
/** from the pivot to where a pan hangs */
const ARM = 98;
const DROP = 54;
/** half a pan */
const REACH = 52;
/** maximum tilt of the beam, degrees */
const MOST = 13;
const CARD = 34;
/** cards shown on a pan, the weightiest ones */
export const ON_A_PAN = 3;

/**
 * A pair of scales that tips as far as the person's own sort does: level where the axis has no
 * side. A power below 1, so that a small lead shows and a large one still tips it further.
 * @param mirrored a right-to-left language: what helps is on the right, like its pile
 */
export function balanceLayout(weighed: Weighed, mirrored: boolean): BalanceLayout {
	const tip = scalePow().exponent(0.6).domain([-1, 1]).range([-MOST, MOST]).clamp(true);
	const first = mirrored ? 1 : -1;
	// what helps is heavier: its side goes down
	const turn = round(tip(weighed.lean) * first);
	const path = line();
	return {
		width: WIDTH,
		height: HEIGHT,
		pivot: PIVOT,
		turn,
		beam: path([
			[PIVOT.x - ARM, PIVOT.y],
			[PIVOT.x + ARM, PIVOT.y]
		])!,
		stand: [
			path([
				[PIVOT.x, PIVOT.y],
				[PIVOT.x, HEIGHT - 4]
			])!,
			path([
				[PIVOT.x - 26, HEIGHT - 4],
				[PIVOT.x + 26, HEIGHT - 4]
			])!
		].join(''),
		pans: [pan('helps', first, turn, weighed.helps), pan('hinders', -first, turn, weighed.hinders)]
	};
}

function pan(side: BalanceSide, at: number, turn: number, cards: readonly string[]): Pan {
	const angle = (turn * Math.PI) / 180;
	const [x, y] = [PIVOT.x + at * ARM, PIVOT.y];
	const plate = y + DROP;
	const path = line();
	const curve = line().curve(curveBasis);
	const shown = cards.slice(0, ON_A_PAN);
	// the weightiest card is in the middle
	const order = [shown[1], shown[0], shown[2]].filter((id) => id !== undefined);
	const places = scalePoint(order, [
		x - (CARD * (order.length - 1)) / 2,
		x + (CARD * (order.length - 1)) / 2
	]);
	return {
		side,
		move: {
			x: round(at * ARM * (Math.cos(angle) - 1)),
			y: round(at * ARM * Math.sin(angle))
		},
		strings: path([
			[x - REACH, plate],
			[x, y],
			[x + REACH, plate]
		])!,
		bowl: `${curve([
			[x - REACH - 4, plate],
			[x - REACH, plate + 13],
			[x, plate + 13],
			[x + REACH, plate + 13],
			[x + REACH + 4, plate]
		])!}Z`,
		cards: order.map((id) => ({
			id,
			x: round((places(id) ?? x) - CARD / 2),
			y: plate - CARD + 1,
			size: CARD
		}))
	};
}

/** Rounded to a tenth; never −0. */
const round = (value: number) => Math.round(value * 10) / 10 || 0;
