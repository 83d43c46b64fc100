import { FONT } from '$lib/charts/standalone-svg';
import { wrapText } from '$lib/charts/wrap-text';
import type { SheetPart } from './own-sheet';

const WIDTH = 800;
const PAD = 48;
const TITLE = 34;
const HEAD = 25;
const TEXT = 21;
const LINE = 1.35;

interface Written {
	readonly text: string;
	readonly y: number;
	readonly size: number;
	readonly strong: boolean;
	/** first line of an item of a list */
	readonly dot: boolean;
	readonly inset: number;
}

/**
 * The sheet as a drawing that needs nothing else, to keep as a picture. Parts without lines are left out.
 * @param foot a line beneath it, such as the day
 * @param language BCP 47; with its direction it decides where lines begin
 */
export function sheetPicture(
	title: string,
	parts: readonly SheetPart[],
	foot: string,
	{ language, rtl }: { readonly language: string; readonly rtl: boolean }
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
			y += size * LINE;
			lines.push({ text: line, y, size, strong, dot: item && at === 0, inset });
		}
	};
	write(title, { size: TITLE, strong: true });
	for (const part of parts.filter((one) => one.lines.length > 0)) {
		y += TEXT;
		write(part.title, { size: HEAD, strong: true });
		y += 0.2 * TEXT;
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
		'</svg>'
	].join('');
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
