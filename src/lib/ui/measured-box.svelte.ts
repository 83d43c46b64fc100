import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The room a drawing has and how text is set there: px, spacing in em. */
export interface Box {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly letter: number;
	readonly word: number;
	/** read from right to left */
	readonly rtl: boolean;
	/** a page that stands alone: no pictograms, and nothing to press */
	readonly paper: boolean;
}

/** A4 within its margins; the font of whoever reads it may be wider than ours */
const PAPER: Box = {
	width: 700,
	height: 0,
	text: 13,
	letter: 0.05,
	word: 0,
	rtl: false,
	paper: true
};
const paperKey = Symbol('paper');

/** Drawings below this component are for paper, whatever the screen. */
export function providePaper(): void {
	setContext(paperKey, PAPER);
}

/**
 * Measures the element it is attached to, again when its size or the reader's wishes change: `const
 * box = measuredBox(480)`, then `{@attach box.measure}` and `box.current`.
 * @param width px until the first measurement, and where measuring is impossible
 */
export function measuredBox(width: number): {
	readonly current: Box;
	readonly measure: Attachment<HTMLElement>;
} {
	const screen = { width, height: 0, text: 18, letter: 0, word: 0, rtl: false, paper: false };
	let box = $state.raw<Box>(getContext<Box | undefined>(paperKey) ?? screen);

	return {
		get current() {
			return box;
		},
		measure(element) {
			function read() {
				const style = getComputedStyle(element);
				const text = parseFloat(style.fontSize) || 18;
				const em = (length: string) => (parseFloat(length) || 0) / text;
				const next: Box = {
					width: element.clientWidth || width,
					height: element.clientHeight,
					text,
					letter: em(style.letterSpacing),
					word: em(style.wordSpacing),
					rtl: style.direction === 'rtl',
					paper: false
				};
				if (Object.entries(next).some(([key, value]) => box[key as keyof Box] !== value))
					box = next;
			}
			const sizes = new ResizeObserver(read);
			const wishes = new MutationObserver(read);
			sizes.observe(element);
			wishes.observe(document.documentElement, { attributes: true });
			read();
			return () => {
				sizes.disconnect();
				wishes.disconnect();
			};
		}
	};
}
