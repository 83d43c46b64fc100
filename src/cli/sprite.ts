import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndex } from './pictograms/search-index.ts';
import { parseDrawing } from '../lib/server/pictograms/parse-drawing.ts';
import { symbol, type Pair } from '../lib/server/pictograms/symbol.ts';

/** One entry of the sprite: the id of a card, pile or practice card, and its code points. */
export interface Pictogram {
	readonly id: string;
	readonly openmoji: readonly string[];
}

interface DeckFile {
	readonly cards: readonly Pictogram[];
	readonly practice: readonly Pictogram[];
	readonly piles: { readonly factor: readonly Pictogram[]; readonly need: readonly Pictogram[] };
}

const root = join(import.meta.dirname, '../..');
const drawings = join(root, 'node_modules/openmoji');

/** Everything in a deck that has a pictogram, each id once. */
export function pictogramsOf(deck: DeckFile): readonly Pictogram[] {
	const all = [...deck.cards, ...deck.practice, ...deck.piles.factor, ...deck.piles.need];
	return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

/** The code points of every drawing used, sorted: what the credit speaks of. */
export function drawingList(pictograms: readonly Pictogram[]): readonly string[] {
	return [...new Set(pictograms.flatMap(({ openmoji }) => openmoji))].sort();
}

/** One SVG with a `<symbol id>` in colour and a `<symbol id="…-black">` in lines per pictogram. */
export function sprite(pictograms: readonly Pictogram[], read: (code: string) => Pair): string {
	const pairs = new Map(drawingList(pictograms).map((code) => [code, read(code)]));
	const symbols = pictograms.flatMap(({ id, openmoji }) => {
		const parts = openmoji.flatMap((code) => pairs.get(code) ?? []);
		return [symbol(id, parts, 'color'), symbol(`${id}-black`, parts, 'black')];
	});
	return (
		'<svg xmlns="http://www.w3.org/2000/svg">' +
		'<!-- Drawings: OpenMoji 17, openmoji.org, CC BY-SA 4.0; composed and shortened. -->\n' +
		`${symbols.join('\n')}\n</svg>\n`
	);
}

/** A drawing in both inks, from the installed OpenMoji package. */
export function readDrawing(code: string): Pair {
	const ink = (folder: string) =>
		parseDrawing(readFileSync(join(drawings, folder, 'svg', `${code}.svg`), 'utf8'));
	return { color: ink('color'), black: ink('black') };
}

/** The built-in decks as files, without the program around them. */
export function deckFiles(): readonly DeckFile[] {
	const folder = join(root, 'src/lib/decks');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DeckFile);
}

/** Draws `static/pictograms.svg`; lists all other drawings in `pictograms-index.json` (studio). */
export function writeSprite(): void {
	mkdirSync(join(root, 'static'), { recursive: true });
	const svg = sprite(deckFiles().flatMap(pictogramsOf), readDrawing);
	writeFileSync(join(root, 'static/pictograms.svg'), svg);
	writeFileSync(join(root, 'static/pictograms-index.json'), JSON.stringify(searchIndex(drawings)));
}

if (import.meta.main) writeSprite();
