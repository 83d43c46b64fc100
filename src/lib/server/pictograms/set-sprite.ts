import type { Deck } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { parseDrawing } from './parse-drawing';
import { isDrawing, readDrawing } from './read-drawing';
import { symbol, type Pair } from './symbol';

/** Own drawings of a set by name: cleaned SVG, or PNG as `data:image/png;base64,…`. */
export type OwnPictures = Readonly<Record<string, string>>;

type Drawn = Pick<Deck | DraftDeck, 'cards' | 'practice' | 'piles'>;

/** Size of the cache: everybody who has a set asks for the same few drawings. */
const MOST_READY = 400;
const ready = new Map<string, Pair | undefined>();

/**
 * One SVG with a `<symbol id>` in colour and a `<symbol id="…-black">` in lines for each card, pile
 * and practice card of a set that has a drawing: cut from OpenMoji, composed, or its maker's own.
 */
export function setSprite(deck: Drawn, pictures: OwnPictures): string {
	const all = [...deck.cards, ...deck.practice, ...deck.piles.factor, ...deck.piles.need];
	const seen = new Set<string>();
	const symbols = all.flatMap(({ id, openmoji, picture }) => {
		if (seen.has(id) || !/^[a-z0-9-]+$/.test(id)) return [];
		seen.add(id);
		const own = picture === undefined ? undefined : pictures[picture];
		if (own !== undefined) return ownSymbols(id, own);
		const pairs = openmoji.slice(0, 2).flatMap((code) => drawing(code) ?? []);
		if (pairs.length === 0) return [];
		return [symbol(id, pairs, 'color'), symbol(`${id}-black`, pairs, 'black')];
	});
	return (
		'<svg xmlns="http://www.w3.org/2000/svg">' +
		'<!-- Drawings: OpenMoji 17, openmoji.org, CC BY-SA 4.0; composed and shortened. Others: of the maker of the set. -->\n' +
		`${symbols.join('\n')}\n</svg>\n`
	);
}

/** One drawing, or two composed, as a file of its own; undefined where there is none. */
export function drawingFile(codes: readonly string[]): string | undefined {
	const pairs = codes.slice(0, 2).flatMap((code) => drawing(code) ?? []);
	if (pairs.length === 0 || pairs.length < codes.length) return undefined;
	const [, viewBox = '', body = ''] =
		/<symbol id="[^"]*" viewBox="([^"]*)">([\s\S]*)<\/symbol>/.exec(symbol('x', pairs, 'color')) ??
		[];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body.replaceAll(/var\(--[\w-]+,\s*([^)]+)\)/g, '$1')}</svg>`;
}

function drawing(code: string): Pair | undefined {
	if (!ready.has(code)) {
		if (ready.size >= MOST_READY) ready.clear();
		ready.set(code, isDrawing(code) ? readDrawing(code) : undefined);
	}
	return ready.get(code);
}

function ownSymbols(id: string, own: string): readonly string[] {
	if (own.startsWith('data:image/png;base64,')) {
		const image = `<image href="${own}" x="2" y="2" width="96" height="96"/>`;
		return ['', '-black'].map(
			(ink) => `<symbol id="${id}${ink}" viewBox="0 0 100 100">${image}</symbol>`
		);
	}
	const drawn = parseDrawing(own);
	const pair = { color: drawn, black: drawn };
	return [symbol(id, [pair], 'color'), symbol(`${id}-black`, [pair], 'black')];
}
