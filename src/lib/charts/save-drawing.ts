import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { offerFile } from '$lib/ui/offer-file';
import { wrapText } from '$lib/ui/text-lines';

/** Device pixels per px of the drawing: enough for a slide. */
const SHARP = 2;

/**
 * Saves a drawing as a file on this device; nothing leaves the device.
 * @param sprite address of the drawings of the set
 * @throws when the browser cannot make the file
 */
export async function saveDrawing(
	drawing: SVGSVGElement,
	caption: Caption,
	name: string,
	form: 'svg' | 'png',
	sprite: string
): Promise<void> {
	const text = standaloneSvg(drawing, caption, await spriteAt(sprite));
	if (form === 'svg') return offerFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
	await savePicture(text, name);
}

/**
 * Saves a whole SVG as a PNG on this device.
 * @throws when the browser cannot make the file
 */
export async function savePicture(svg: string, name: string): Promise<void> {
	offerFile(await pngOf(await withFont(svg)), `${name}.png`);
}

/** The drawings of a set as text; a set may have none. */
export async function spriteAt(address: string): Promise<string> {
	const answer = await fetch(address);
	return answer.ok ? answer.text() : '<svg xmlns="http://www.w3.org/2000/svg"/>';
}

/** An SVG image cannot fetch anything while it renders: the font is embedded. */
async function withFont(svg: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	const face = `@font-face{font-family:'${FONT}';font-weight:200 800;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
	return svg.replace(/<title>/, `<style>${face}</style><title>`);
}

async function pngOf(svg: string): Promise<Blob> {
	const picture = new Image();
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = picture.naturalWidth * SHARP;
	canvas.height = picture.naturalHeight * SHARP;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('no picture');
	return blob;
}

/** What surrounds a drawing in a file. */
interface Caption {
	readonly title: string;
	/** how many people, and how many cards are not shown */
	readonly line: string;
	/** the day it was saved, and of what it is */
	readonly foot: string;
	/** BCP 47 */
	readonly language: string;
}

/** The computed CSS properties of a mark: all that our drawings use. */
const LOOKS = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'fill-opacity',
	'direction',
	'opacity',
	'font-size',
	'font-weight',
	'text-anchor'
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const PAD = 32;
const TITLE = 26;
const SMALL = 17;
export const FONT = 'Atkinson Hyperlegible Next';

/**
 * A drawing as a self-contained file: styles inlined on each mark, pictograms embedded, title,
 * number of people and date around it.
 * @param drawing as it stands in the page
 * @param sprite the text of /pictograms.svg
 */
function standaloneSvg(drawing: SVGSVGElement, caption: Caption, sprite: string): string {
	const box = drawing.viewBox.baseVal;
	const [inner, tall] = [box.width, box.height];
	const width = Math.max(inner, 560) + 2 * PAD;
	const title = wrapText(caption.title, width - 2 * PAD, { size: TITLE, strong: true });
	const line = wrapText(caption.line, width - 2 * PAD, { size: SMALL });
	const head = PAD + title.length * TITLE * 1.2 + line.length * SMALL * 1.4 + 18;
	const height = head + tall + 24 + SMALL * 1.4 + PAD;

	const page = document.createElementNS(SVG, 'svg');
	page.setAttribute('xmlns', SVG);
	page.setAttribute('viewBox', `0 0 ${width} ${height}`);
	page.setAttribute('width', String(width));
	page.setAttribute('height', String(height));
	page.setAttribute('font-family', `'${FONT}', sans-serif`);
	page.setAttribute('lang', caption.language);
	page.setAttribute('role', 'img');
	page.append(child('title', {}, caption.title));
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string, other: string) => style.getPropertyValue(name).trim() || other;
	const ink = colour('--kaart-color-ink', '#1c2434');
	const quiet = colour('--kaart-color-ink-quiet', '#4b5161');
	const paper = colour('--kaart-color-paper', '#fbf7ef');
	page.append(child('rect', { width, height, fill: paper }));
	title.forEach((text, at) =>
		page.append(
			child(
				'text',
				{
					x: PAD,
					y: PAD + TITLE * (0.95 + at * 1.2),
					'font-size': TITLE,
					'font-weight': 700,
					fill: ink
				},
				text
			)
		)
	);
	line.forEach((text, at) =>
		page.append(
			child(
				'text',
				{
					x: PAD,
					y: PAD + title.length * TITLE * 1.2 + SMALL * (1.2 + at * 1.4),
					'font-size': SMALL,
					fill: quiet
				},
				text
			)
		)
	);
	const copy = copied(
		drawing,
		new DOMParser().parseFromString(withoutVariables(sprite), 'image/svg+xml')
	);
	copy.setAttribute('x', String(PAD));
	copy.setAttribute('y', String(head));
	page.append(copy);
	page.append(
		child('text', { x: PAD, y: height - PAD, 'font-size': SMALL * 0.9, fill: quiet }, caption.foot)
	);
	return new XMLSerializer().serializeToString(page);
}

function child(name: string, attributes: Record<string, string | number>, text?: string): Element {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	if (text !== undefined) made.textContent = text;
	return made;
}

/** The same marks with their styles inlined. */
function copied(from: Element, sprite: Document): Element {
	if (from.localName === 'use') return laidIn(from, sprite);
	const made = document.createElementNS(SVG, from.localName);
	for (const { name, value } of from.attributes) {
		if (name !== 'class' && !name.startsWith('data-') && !name.startsWith('aria-')) {
			made.setAttribute(name, value);
		}
	}
	if (from.localName !== 'svg' && from.localName !== 'g') {
		const style = getComputedStyle(from);
		for (const look of LOOKS) {
			const value = style.getPropertyValue(look);
			if (value && value !== 'none 0px') made.setAttribute(look, value);
		}
	}
	for (const node of from.childNodes) {
		if (node instanceof Element) made.append(copied(node, sprite));
		else if (node instanceof Text && node.data.trim() !== '') made.append(node.data.trim());
	}
	return made;
}

/** A file has no CSS variables: use their fallbacks. */
const withoutVariables = (sprite: string) => sprite.replaceAll(/var\(--[\w-]+,\s*([^)]+)\)/g, '$1');

/** A pictogram of the sprite as a standalone drawing. */
function laidIn(use: Element, sprite: Document): Element {
	const id = (use.getAttribute('href') ?? '').split('#')[1] ?? '';
	const symbol = sprite.getElementById(id);
	const made = document.createElementNS(SVG, 'svg');
	for (const name of ['x', 'y', 'width', 'height']) {
		made.setAttribute(name, use.getAttribute(name) ?? '0');
	}
	made.setAttribute('viewBox', symbol?.getAttribute('viewBox') ?? '0 0 100 100');
	made.setAttribute('color', '#000');
	for (const node of symbol?.childNodes ?? []) made.append(document.importNode(node, true));
	return made;
}
