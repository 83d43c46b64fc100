import { crc32, inflateSync } from 'node:zlib';
import { MOST_PICTURE_KB, type Cleaned, type PictureRefusal } from './clean-svg.ts';

/** Maximum width and height in pixels. */
const MOST_DOTS = 1024;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks needed to draw it; metadata that a camera or program added is left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/**
 * A picture with nothing in it but what is drawn: no words, places or times that a program wrote
 * into it. The body is base64.
 */
export function cleanPng(base64: string): Cleaned {
	const no = (reason: PictureRefusal['reason'], about?: number): Cleaned => ({
		ok: false,
		refusal: about === undefined ? { reason } : { reason, about }
	});
	const bytes = Buffer.from(base64.replace(/^data:image\/png;base64,/, ''), 'base64');
	if (bytes.length > MOST_PICTURE_KB * 1024) return no('large', MOST_PICTURE_KB);
	if (!bytes.subarray(0, 8).equals(SIGNATURE)) return no('not-png');
	const kept: Buffer[] = [SIGNATURE];
	const drawn: Buffer[] = [];
	let [width, height, at] = [0, 0, 8];
	let ended = false;
	while (!ended) {
		if (at + 12 > bytes.length) return no('not-png');
		const length = bytes.readUInt32BE(at);
		const name = bytes.toString('latin1', at + 4, at + 8);
		const end = at + 12 + length;
		if (end > bytes.length) return no('not-png');
		const data = bytes.subarray(at + 8, end - 4);
		if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
			return no('not-png');
		if ((width === 0) !== (name === 'IHDR')) return no('not-png');
		if (name === 'IHDR') {
			if (length !== 13) return no('not-png');
			[width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
			if (width === 0 || height === 0) return no('not-png');
			if (width > MOST_DOTS || height > MOST_DOTS) return no('size', MOST_DOTS);
		}
		if (name === 'IDAT') drawn.push(data);
		if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
		ended = name === 'IEND';
		at = end;
	}
	try {
		// at most eight bytes per pixel, and one per line
		inflateSync(Buffer.concat(drawn), { maxOutputLength: (width * 8 + 1) * height + 64 });
	} catch {
		return no('not-png');
	}
	return { ok: true, body: Buffer.concat(kept).toString('base64') };
}
