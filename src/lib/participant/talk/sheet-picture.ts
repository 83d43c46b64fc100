import type { BalanceSide } from './balance-layout';
import { balanceSvg } from './balance-svg';
import { FONT } from '$lib/charts/save-drawing';
import { wrapText } from '$lib/ui/text-lines';
import type { Balanced, SheetPart } from './own-sheet';

const WIDTH = 800;
const PAD = 48;
const TITLE = 34;
const HEAD = 25;
const TEXT = 21;
const LINE_HEIGHT = 1.35;

interface Written {
	readonly text: string;
	readonly y: number;
	readonly size: number;
	readonly strong: boolean;
	/** first line of an item of a list */
	readonly dot: boolean;
	readonly inset: number;
}

interface SheetLook {
	readonly language: string;
	readonly rtl: boolean;
	/** the words under the pans of a balance */
	readonly sides: Readonly<Record<BalanceSide, string>>;
	/** the text of /pictograms.svg */
	readonly sprite: string;
}

/**
 * The sheet as a self-contained drawing, to keep as a picture. Parts without lines are left out.
 * @param foot a footer line, such as the date
 * @param language BCP 47; with its direction it decides where lines begin
 */
export function sheetPicture(
	title: string,
	parts: readonly SheetPart[],
	foot: string,
	{ language, rtl, sides, sprite }: SheetLook
): string {
	const inner = WIDTH - 2 * PAD;
	const lines: Written[] = [];
	let y = PAD;
	const write = (
		text: string,
		{ size, strong = false, item = false }: { size: number; strong?: boolean; item?: boolean }
	) => {
		const inset = item ? 1.1 * TEXT : 0;
		for (const [at, line] of wrapText(text, inner - inset, { size, strong }).entries()) {
			y += size * LINE_HEIGHT;
			lines.push({ text: line, y, size, strong, dot: item && at === 0, inset });
		}
	};
	const drawings: string[] = [];
	const drawBalances = (balances: readonly Balanced[]) => {
		const width = inner / 2 - TEXT;
		const top = y + 0.6 * TEXT;
		let low = 0;
		for (const [at, { title: half, weighed }] of balances.entries()) {
			const x = PAD + (rtl ? 1 - at : at) * (width + 2 * TEXT);
			const { svg, height: tall } = balanceSvg(weighed, sprite, {
				x,
				y: top,
				width,
				mirrored: rtl
			});
			low = Math.max(low, tall);
			const foot = top + tall + TEXT;
			// the half has a line of its own: beside the two sides it would touch them
			const word = (text: string, share: number, fill: string, line = 0) =>
				`<text x="${x + share * width}" y="${foot + line * TEXT}" text-anchor="middle" font-size="${0.85 * TEXT}" font-weight="700" fill="${fill}">${escaped(text)}</text>`;
			drawings.push(
				svg,
				word(sides.helps, rtl ? 0.81 : 0.19, '#1f5590'),
				word(half, 0.5, '#1c2430', 1.2),
				word(sides.hinders, rtl ? 0.19 : 0.81, '#8a4a08')
			);
		}
		y = top + low + 2.8 * TEXT;
	};
	write(title, { size: TITLE, strong: true });
	for (const part of parts.filter((one) => one.lines.length > 0)) {
		y += TEXT;
		write(part.title, { size: HEAD, strong: true });
		y += 0.2 * TEXT;
		if (part.balances?.length) drawBalances(part.balances);
		for (const line of part.lines) write(line, { size: TEXT, item: true });
	}
	y += 1.2 * TEXT;
	write(foot, { size: 0.85 * TEXT });
	const height = Math.ceil(y + PAD);
	const from = (inset: number) => (rtl ? WIDTH - PAD - inset : PAD + inset);
	const drawn = lines.flatMap(({ text, y: at, size, strong, dot, inset }) => [
		...(dot
			? [`<circle cx="${from(0.35 * TEXT)}" cy="${at - 0.32 * size}" r="4" fill="#0d5c63"/>`]
			: []),
		`<text x="${from(inset)}" y="${at}" font-size="${size}" font-weight="${strong ? 700 : 400}">${escaped(text)}</text>`
	]);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`,
		` font-family="'${FONT}', sans-serif" fill="#1c2430" lang="${escaped(language)}" direction="${rtl ? 'rtl' : 'ltr'}">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${WIDTH}" height="${height}" fill="#fffdf8"/>`,
		...drawn,
		...drawings,
		'</svg>'
	].join('');
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
