import { scaleLinear } from 'd3';
import { type TextLine, textWidth, wrapText } from '$lib/ui/text-lines';

/** A value with its interval, if it has one. */
interface Estimate {
	readonly value: number;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
}

export interface IntervalRow extends Estimate {
	readonly id: string;
	readonly label: string;
	/** people, or cards */
	readonly n: number;
	/** hold for all rows together; in the table alone */
	readonly jointLow?: number | undefined;
	readonly jointHigh?: number | undefined;
}

/** How values are written. */
export interface IntervalWords {
	readonly value: (value: number) => string;
	readonly interval: (low: number, high: number) => string;
	readonly count: (n: number) => string;
	readonly tick: (value: number) => string;
}

interface DrawnInterval {
	readonly id: string;
	/** the line above the row */
	readonly top: number;
	readonly label: readonly TextLine[];
	/** position of the point and its whisker */
	readonly y: number;
	readonly at: number;
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** ends at its x */
	readonly value: TextLine;
	/** interval and count; ends at its x */
	readonly facts: TextLine;
}

interface IntervalLayout {
	readonly width: number;
	readonly height: number;
	readonly ticks: readonly (TextLine & { readonly zero: boolean })[];
	/** where the lines of the ticks begin and end */
	readonly top: number;
	readonly bottom: number;
	readonly rows: readonly DrawnInterval[];
}

const LINE_HEIGHT = 1.2;

/**
 * A common scale for estimates: from 0 to the next tenth above all of them.
 * @param balance symmetric around 0
 */
export function intervalDomain(
	estimates: readonly Estimate[],
	balance = false
): readonly [number, number] {
	const ends = estimates.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	const most = Math.max(0.1, ...ends.map((end) => (balance ? Math.abs(end) : end)));
	// floating point may make a tenth a hair larger: it is still that tenth
	const end = Math.min(1, Math.ceil(most * 10 - 1e-9) / 10);
	return [balance ? -end : 0, end];
}

/**
 * Rows of a point with its whisker, and the figures. Label and line are side by side where there is
 * room, else stacked.
 * @param domain what the ends of the line mean
 * @param room px; `text` is the size of a line
 */
export function intervalLayout(
	rows: readonly IntervalRow[],
	words: IntervalWords,
	domain: readonly [number, number],
	room: { readonly width: number; readonly text: number }
): IntervalLayout {
	const { width, text } = room;
	const small = 0.88 * text;
	const stacked = width < 40 * text;
	const facts = rows.map(({ low, high, n }) =>
		[low !== undefined && high !== undefined && words.interval(low, high), words.count(n)]
			.filter(Boolean)
			.join(' · ')
	);
	const widest = (texts: readonly string[], size: number, strong: boolean) =>
		Math.max(0, ...texts.map((one) => textWidth(one, { size, strong })));
	const valueWidth = widest(
		rows.map(({ value }) => words.value(value)),
		text,
		true
	);
	const factsWidth = widest(facts, small, false);
	const labelWidth = stacked ? width - valueWidth - text : Math.min(0.34 * width, 22 * text);
	const left = stacked ? 1.5 * text : labelWidth + 1.5 * text;
	const right = stacked ? width - 1.5 * text : width - valueWidth - factsWidth - 2.6 * text;
	const scale = scaleLinear([...domain], [left, right]);

	const ticks = scale
		.ticks(Math.max(2, Math.min(6, Math.floor((right - left) / (3.4 * text)))))
		.map((value) => ({
			x: scale(value),
			y: 0.9 * text,
			text: words.tick(value),
			zero: value === 0 && domain[0] < 0
		}));
	let top = 1.4 * text;
	const drawn = rows.map((row, index): DrawnInterval => {
		const label = wrapText(row.label, labelWidth, { size: text });
		const tall = label.length * LINE_HEIGHT * text;
		const height = stacked ? tall + 3.1 * text : Math.max(tall, LINE_HEIGHT * text) + 0.9 * text;
		const labelTop = stacked ? top + 0.5 * text : top + (height - tall) / 2;
		const y = stacked ? labelTop + tall + 0.75 * text : top + height / 2;
		const middle = y + 0.35 * text;
		const made = {
			id: row.id,
			top,
			label: label.map((line, at) => ({
				text: line,
				x: 0,
				y: labelTop + (at * LINE_HEIGHT + 0.92) * text
			})),
			y,
			at: scale(row.value),
			low: row.low === undefined ? undefined : scale(row.low),
			high: row.high === undefined ? undefined : scale(row.high),
			value: {
				text: words.value(row.value),
				x: stacked ? width : width - factsWidth - 0.8 * text,
				y: stacked ? labelTop + 0.92 * text : middle
			},
			facts: { text: facts[index] ?? '', x: width, y: stacked ? y + 1.35 * text : middle }
		};
		top += height;
		return made;
	});
	return { width, height: top + 0.3 * text, ticks, top: 1.4 * text, bottom: top, rows: drawn };
}
