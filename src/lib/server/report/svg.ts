import { html, type Html } from './html';

/** A length in a drawing, to a tenth of a pixel. */
export const px = (length: number): number => Math.round(length * 10) / 10;

interface Room {
	readonly width: number;
	readonly height: number;
	/** px of a line of text */
	readonly text: number;
	/** what it shows, for screen readers; the table after it says the rest */
	readonly label: string;
}

/** A drawing that scales with the page. */
export const svg = ({ width, height, text, label }: Room, marks: readonly Html[]): Html =>
	html`<svg
		viewBox="-3 -3 ${px(width + 6)} ${px(height + 6)}"
		font-size="${text}"
		role="img"
		aria-label="${label}"
	>
		${marks}
	</svg>`;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export const box = ({ x, y, width, height }: Box, look: string, round = 0): Html =>
	html`<rect
		class="${look}"
		x="${px(x)}"
		y="${px(y)}"
		width="${px(Math.max(0, width))}"
		height="${px(Math.max(0, height))}"
		rx="${px(round)}"
	/>`;

export const said = (
	line: { readonly text: string; readonly x: number; readonly y: number },
	look = '',
	anchor: 'start' | 'middle' | 'end' = 'start'
): Html =>
	html`<text class="${look}" x="${px(line.x)}" y="${px(line.y)}" text-anchor="${anchor}">
		${line.text}
	</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, look: string): Html =>
	html`<line class="${look}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" />`;
