import type { Page } from 'playwright-core';

/** A word on the wall that cannot be read from the back of the room. */
export interface HardToRead {
	readonly text: string;
	/** x-height in minutes of arc at five metres, on a picture two metres wide */
	readonly arc: number;
	/** contrast of its colour with what lies behind it */
	readonly contrast: number;
	/** px of its type on a wall of 1920 */
	readonly px: number;
}

/** Normal sight tells letters of five minutes of arc apart. */
export const LEAST_ARC = 5;
export const LEAST_CONTRAST = 4.5;

/**
 * Every text on the page that is too small or too pale: the x-height (half of the type size, as it
 * is drawn, after every scaling) of a picture two metres wide at five metres, and the contrast
 * computed from the colours (WCAG 2.2).
 * @param leastPx smallest type where the screen is shared: px on a wall of 1920, buttons aside,
 * which are for who sits at it
 */
export function hardToRead(page: Page, leastPx = 0): Promise<readonly HardToRead[]> {
	return page.evaluate(
		({ leastArc, leastContrast, leastPx }) => {
			type Rgba = readonly [number, number, number, number];
			const canvas = document
				.createElement('canvas')
				.getContext('2d', { willReadFrequently: true });

			const known = new Map<string, Rgba>();
			function rgba(colour: string): Rgba {
				const before = known.get(colour);
				if (before) return before;
				if (!canvas) throw new Error('no canvas');
				canvas.clearRect(0, 0, 1, 1);
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
				const found: Rgba = [r, g, b, a / 255];
				known.set(colour, found);
				return found;
			}

			const over = (top: Rgba, under: Rgba): Rgba => [
				top[0] * top[3] + under[0] * (1 - top[3]),
				top[1] * top[3] + under[1] * (1 - top[3]),
				top[2] * top[3] + under[2] * (1 - top[3]),
				1
			];

			function luminance([r, g, b]: Rgba): number {
				const part = (value: number) => {
					const channel = value / 255;
					return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
				};
				return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
			}

			function contrast(one: Rgba, other: Rgba): number {
				const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
				return (high + 0.05) / (low + 0.05);
			}

			/** What is painted by an element where a text of another lies on it. */
			function painted(element: Element): Rgba {
				const style = getComputedStyle(element);
				if (element instanceof SVGGeometryElement) {
					if (style.fill === 'none' || style.fill.startsWith('url')) return [0, 0, 0, 0];
					const [r, g, b, a] = rgba(style.fill);
					return [r, g, b, a * Number(style.fillOpacity) * Number(style.opacity)];
				}
				return rgba(style.backgroundColor);
			}

			function behind(element: Element, x: number, y: number): Rgba {
				const paper = rgba(getComputedStyle(document.body).getPropertyValue('--kaart-color-paper'));
				const stack = document.elementsFromPoint(x, y);
				const from = stack.indexOf(element);
				const under = from < 0 ? ancestors(element) : stack.slice(from);
				return under
					.filter((one) => one !== document.body && one !== document.documentElement)
					.filter((one) => !(one instanceof SVGTextContentElement))
					.map(painted)
					.reduceRight<Rgba>((ground, colour) => over(colour, ground), paper);
			}

			function ancestors(element: Element): Element[] {
				const list: Element[] = [];
				for (let at: Element | null = element; at; at = at.parentElement) list.push(at);
				return list;
			}

			/** How many pixels on the screen one pixel of this element's type is. */
			function scaleOf(element: Element): number {
				let scale = 1;
				if (element instanceof SVGGraphicsElement) {
					const matrix = element.getScreenCTM();
					return matrix ? Math.hypot(matrix.b, matrix.d) : 1;
				}
				for (const one of ancestors(element)) {
					if (!(one instanceof HTMLElement)) continue;
					const { transform } = getComputedStyle(one);
					if (transform !== 'none') scale *= new DOMMatrix(transform).a;
				}
				return scale;
			}

			const found: { text: string; arc: number; contrast: number; px: number }[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent?.trim() ?? '';
				const element = node.parentElement;
				if (text === '' || !element || element.closest('title, style, script, [href="#main"]'))
					continue;
				if (element.closest('.visually-hidden, [hidden], #svelte-announcer')) continue;
				if (!element.checkVisibility({ visibilityProperty: true })) continue;
				// what only appears when somebody moves the mouse is for who sits at it
				if (ancestors(element).some((one) => getComputedStyle(one).opacity === '0')) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				const box = range.getBoundingClientRect();
				// drawn for a screen reader: a table beside a drawing
				if (box.width <= 1 || box.height <= 1) continue;
				const style = getComputedStyle(element);
				const px = Number.parseFloat(style.fontSize) * scaleOf(element);
				const millimetres = ((px * 0.5) / innerWidth) * 2_000;
				const arc = Math.atan(millimetres / 5_000) * (180 / Math.PI) * 60;
				const ink = rgba(element instanceof SVGElement ? style.fill : style.color);
				const ground = behind(element, box.x + box.width / 2, box.y + box.height / 2);
				const ratio = contrast(over(ink, ground), ground);
				const onWall = (px * 1920) / innerWidth;
				const shared = onWall < leastPx && !element.closest('button');
				if (arc < leastArc || ratio < leastContrast || shared) {
					found.push({
						text: text.slice(0, 60),
						arc: Math.round(arc * 100) / 100,
						contrast: Math.round(ratio * 100) / 100,
						px: Math.round(onWall * 10) / 10
					});
				}
			}
			return found;
		},
		{ leastArc: LEAST_ARC, leastContrast: LEAST_CONTRAST, leastPx }
	);
}

/** Texts that are cut off: outside the window, or inside a box that hides what does not fit. */
export function cutOff(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const element = node.parentElement;
			if (
				text === '' ||
				!element ||
				element.closest('title, style, script, .visually-hidden, [href="#main"]')
			)
				continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const box = range.getBoundingClientRect();
			if (box.width <= 1 || box.height <= 1) continue;
			const outside =
				box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
			if (outside || isHidden(element, box)) found.push(text.slice(0, 60));
		}
		return found;

		/** Whether a box around it hides what does not fit, letters of this text among it. */
		function isHidden(element: Element, { left, top, right, bottom }: DOMRect): boolean {
			for (let at: Element | null = element; at; at = at.parentElement) {
				if (getComputedStyle(at).overflow === 'visible' || at === document.documentElement)
					continue;
				if (at instanceof SVGGraphicsElement && !(at instanceof SVGSVGElement)) continue;
				const room = at.getBoundingClientRect();
				const past = Math.max(room.left - left, right - room.right);
				if (past > 1 || Math.max(room.top - top, bottom - room.bottom) > 6) return true;
			}
			return false;
		}
	});
}

/** Smallest type on a wall of 1920: of words on a card, and of what a picture says. */
export const LEAST_PX = { card: 30, headline: 56 } as const;

/**
 * Words of cards, and headlines of a picture, that are smaller than they may be: 30 px and 56 px on
 * a wall of 1920, eleven minutes of arc of x-height and more at five metres.
 */
export function tooSmall(page: Page): Promise<readonly string[]> {
	return page.evaluate((least) => {
		const px = (element: Element) => {
			const own = Number.parseFloat(getComputedStyle(element).fontSize);
			const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
			return own * (matrix ? Math.hypot(matrix.b, matrix.d) : 1) * (1920 / innerWidth);
		};
		const under = (selector: string, bound: number) =>
			[...document.querySelectorAll(selector)]
				.filter((one) => one.checkVisibility({ visibilityProperty: true }))
				.filter((one) => px(one) < bound - 0.5)
				.map((one) => `${one.textContent?.trim().slice(0, 40)}: ${Math.round(px(one))} px`);
		return [
			...under('svg[data-drawing] text.label, .card .title, .card svg text', least.card),
			...under('main h1', least.headline)
		];
	}, LEAST_PX);
}

/** Words broken in two: over several lines, or with a hyphen a drawing put at a line's end. */
export function broken(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			const element = node.parentElement;
			if (!element || element.closest('title, style, script, .visually-hidden')) continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			if (element instanceof SVGElement) {
				if (text.trim().endsWith('-')) found.push(text.trim());
				continue;
			}
			for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
				if (new Set(tops).size > 1) found.push(word);
			}
		}
		return found;
	});
}
