import { scaleLinear } from 'd3';
import type { BarValue, Place } from './bar-rows';
import { textWidth } from '$lib/ui/text-lines';

/** The room for one card from helps to hinders, px; `text` is the type of its words. */
interface ScaleRoom {
	readonly width: number;
	readonly text: number;
	readonly letter?: number;
	readonly word?: number;
	/** right to left: the whole drawing is mirrored */
	readonly rtl?: boolean | undefined;
}

/** Words of the three piles, and of two that are served as one number. */
interface ScaleWords {
	readonly sides: Readonly<Record<Place, string>>;
	readonly rest: string;
}

/** A segment of the bar, its number, and its name under it, each anchored at its middle. */
interface ScalePart {
	readonly kind: Place | 'rest';
	readonly x: number;
	readonly width: number;
	/** empty if the segment has no room for its number: then its name says it */
	readonly count: string;
	readonly name: { readonly text: string; readonly x: number };
}

export interface CardScale {
	readonly width: number;
	readonly height: number;
	readonly bar: { readonly y: number; readonly height: number };
	/** position of the names */
	readonly names: number;
	readonly parts: readonly ScalePart[];
	/** where a word was served: two poles, and the word between them */
	readonly poles: readonly {
		readonly side: 'left' | 'right';
		readonly x: number;
		readonly name: { readonly text: string; readonly x: number };
	}[];
	readonly said:
		| {
				readonly text: string;
				readonly place: Place;
				readonly x: number;
				readonly width: number;
		  }
		| undefined;
}

/** Lengths in lines of text. */
const HIGH = 2.6;
const GAP = 0.6;

/**
 * One card for the whole room: its bar with the name of each pile under its own stretch, or the
 * word between two poles. Names never overlap: outer ones keep the edges, the middle gives way.
 */
export function cardScale(value: BarValue, words: ScaleWords, room: ScaleRoom): CardScale {
	const { width, text, letter = 0, word = 0 } = room;
	const style = { size: text, strong: true, letter, word };
	const long = (of: string) => textWidth(of, style);
	// half of the stroke is outside the bar
	const bar = { y: 2, height: HIGH * text };
	const names = (HIGH + 1.25) * text;
	const base = { width, height: (HIGH + 1.7) * text, bar, names };
	if (value.form === 'word') {
		const pill = Math.min(width, long(value.word) + 2 * text);
		const x = { left: 0, middle: (width - pill) / 2, right: width - pill }[value.place];
		const poles = (['left', 'right'] as const).map((side) => {
			const name = words.sides[side];
			return {
				side,
				x: side === 'left' ? 0 : width,
				name: { text: name, x: side === 'left' ? long(name) / 2 : width - long(name) / 2 }
			};
		});
		const said = { text: value.word, place: value.place, x, width: pill };
		return turned({ ...base, parts: [], poles, said }, room.rtl);
	}
	const piles =
		value.form === 'numbers'
			? (['left', 'middle', 'right'] as const).map((kind) => ({ kind, count: value[kind] }))
			: value.side === 'left'
				? [{ kind: 'left' as const, count: value.count }, rest(value.rest)]
				: [rest(value.rest), { kind: 'right' as const, count: value.count }];
	const all = piles.reduce((sum, { count }) => sum + count, 0);
	const length = scaleLinear([0, all || 1], [0, width]);
	const set = piles.map(({ kind, count }, at) => {
		const before = piles.slice(0, at).reduce((sum, one) => sum + one.count, 0);
		const wide = length(count);
		const inside = long(String(count)) * 1.3 + 0.4 * text <= wide;
		const name = kind === 'rest' ? words.rest : words.sides[kind];
		return {
			kind,
			x: length(before),
			width: wide,
			count: inside ? String(count) : '',
			name: inside ? name : `${name} ${count}`
		};
	});
	const first = set[0];
	const last = set.at(-1);
	const left = (first ? long(first.name) : 0) + GAP * text;
	const right = width - (last ? long(last.name) : 0) - GAP * text;
	const parts = set.map((part, at): ScalePart => {
		const half = long(part.name) / 2;
		const middle = part.x + part.width / 2;
		const from = at === 0 ? 0 : at === set.length - 1 ? 0 : left;
		const to = at > 0 && at < set.length - 1 ? right : width;
		// outer names sit at their edge, leaving room for the middle one
		const x = at === 0 ? half : at === set.length - 1 ? width - half : middle;
		return {
			...part,
			name: { text: part.name, x: Math.max(from + half, Math.min(to - half, x)) }
		};
	});
	return turned({ ...base, parts, poles: [], said: undefined }, room.rtl);
}

const rest = (count: number) => ({ kind: 'rest' as const, count });

function turned(scale: CardScale, rtl = false): CardScale {
	if (!rtl) return scale;
	const over = (x: number, width = 0) => scale.width - x - width;
	const name = <N extends { readonly x: number }>(one: N): N => ({ ...one, x: over(one.x) });
	return {
		...scale,
		parts: scale.parts.map((part) => ({
			...part,
			x: over(part.x, part.width),
			name: name(part.name)
		})),
		poles: scale.poles.map((pole) => ({ ...pole, x: over(pole.x), name: name(pole.name) })),
		said: scale.said && { ...scale.said, x: over(scale.said.x, scale.said.width) }
	};
}
