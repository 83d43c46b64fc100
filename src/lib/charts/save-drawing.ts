import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { offerFile } from '$lib/ui/offer-file';
import { FONT, standaloneSvg, type Caption } from './standalone-svg';

/** Device pixels a px of the drawing: enough for a slide. */
const SHARP = 2;

/**
 * Saves a drawing as a file on this device; nothing leaves it.
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

/** A picture may fetch nothing while it is drawn: the letters go along. */
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
