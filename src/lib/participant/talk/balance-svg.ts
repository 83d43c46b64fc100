import { balanceLayout, type BalanceSide, type Weighed } from './balance-layout';

/** Light-theme values, for a file without a stylesheet. */
const INK = '#1c2430';
const FILLS: Readonly<Record<BalanceSide, string>> = { helps: '#2f6fb3', hinders: '#b05f0c' };

/**
 * A pair of scales as a self-contained SVG.
 * @param sprite the text of /pictograms.svg
 */
export function balanceSvg(
	weighed: Weighed,
	sprite: string,
	{ x, y, width, mirrored }: { x: number; y: number; width: number; mirrored: boolean }
): { readonly svg: string; readonly height: number } {
	const drawn = balanceLayout(weighed, mirrored);
	const height = Math.ceil((width * drawn.height) / drawn.width);
	const line = (d: string, thick: number) =>
		`<path d="${d}" fill="none" stroke="${INK}" stroke-width="${thick}" stroke-linecap="round"/>`;
	const pans = drawn.pans.map(({ side, move, strings, bowl, cards }) =>
		[
			`<g transform="translate(${move.x} ${move.y})">${line(strings, 1.5)}`,
			...cards.map(
				(card) =>
					`<rect x="${card.x}" y="${card.y}" width="${card.size}" height="${card.size}" rx="7" fill="#fffdf8" stroke="#7f7564"/>` +
					laidIn(sprite, card.id, { x: card.x + 3, y: card.y + 3, size: card.size - 6 })
			),
			`<path d="${bowl}" fill="${FILLS[side]}"/></g>`
		].join('')
	);
	const { x: px, y: py } = drawn.pivot;
	const svg = [
		`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${drawn.width} ${drawn.height}" overflow="visible">`,
		line(drawn.stand, 3),
		`<g transform="rotate(${drawn.turn} ${px} ${py})">${line(drawn.beam, 3)}</g>`,
		...pans,
		`<circle cx="${px}" cy="${py}" r="6" fill="${INK}"/></svg>`
	].join('');
	return { svg, height };
}

/** A pictogram of the sprite as a standalone drawing; empty if the sprite lacks it. */
function laidIn(
	sprite: string,
	id: string,
	{ x, y, size }: { x: number; y: number; size: number }
): string {
	const begins = sprite.indexOf(`<symbol id="${id}"`);
	if (begins < 0) return '';
	const symbol = sprite.slice(begins, sprite.indexOf('</symbol>', begins));
	const box = /viewBox="([^"]+)"/.exec(symbol)?.[1] ?? '0 0 72 72';
	// a file has no CSS variables: use their fallbacks
	const marks = symbol
		.slice(symbol.indexOf('>') + 1)
		.replaceAll(/var\(--[\w-]+,\s*([^)]+)\)/g, '$1');
	return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="${box}" color="#000">${marks}</svg>`;
}
