import { parseDrawing } from './parse-drawing.ts';

/** Why an uploaded drawing is refused: picks a sentence, with its subject. */
export interface PictureRefusal {
	readonly reason:
		| 'large'
		| 'not-svg'
		| 'script'
		| 'handler'
		| 'outside'
		| 'element'
		| 'not-png'
		| 'size'
		| 'empty'
		| 'many';
	readonly about?: string | number;
}
export type Cleaned =
	| { readonly ok: true; readonly body: string }
	| { readonly ok: false; readonly refusal: PictureRefusal };

/** Maximum size of an uploaded drawing in bytes. */
export const MOST_PICTURE_KB = 50;

const SHAPES = new Set('path line polyline polygon rect circle ellipse'.split(' '));
const GEOMETRY = new Set('d points x y x1 y1 x2 y2 cx cy r rx ry width height'.split(' '));
const PAINT = new Set(
	(
		'fill stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
		'fill-rule fill-opacity stroke-opacity opacity'
	).split(' ')
);
/** Words about a drawing, which nobody sees: left out with all that is in them. */
const ASIDE = new Set(['title', 'desc', 'metadata', 'namedview']);

const NUMBERS = /^[-+0-9.eE,\s]*$/;
const PATH = /^[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\-\s]*$/;
const COLOUR = /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|rgba?\([0-9.,%\s]+\))$/;
const TRANSFORM = /^[a-zA-Z0-9(),.eE+\-\s]*$/;

class Refused extends Error {
	readonly refusal: PictureRefusal;
	constructor(reason: PictureRefusal['reason'], about?: string) {
		super(reason);
		this.refusal = about === undefined ? { reason } : { reason, about: about.slice(0, 40) };
	}
}

/**
 * A drawing reduced to shapes and their paint, or why it cannot. Only shapes, numbers and colours
 * are passed on, written afresh: anything a page could run or fetch is refused rather than cut out,
 * since its maker should know that something is missing.
 */
export function cleanSvg(text: string): Cleaned {
	if (Buffer.byteLength(text) > MOST_PICTURE_KB * 1024) {
		return { ok: false, refusal: { reason: 'large', about: MOST_PICTURE_KB } };
	}
	try {
		const shapes = shapesOf(text);
		if (shapes === '') throw new Refused('empty');
		const body = `<svg xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`;
		const [left, top, right, bottom] = parseDrawing(body).box;
		const fits = [left, top, right, bottom].every((side) => Number.isFinite(side));
		if (!fits || right - left <= 0 || bottom - top <= 0) throw new Refused('empty');
		return { ok: true, body };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, refusal: error.refusal };
		// a shape that is not understood
		return { ok: false, refusal: { reason: 'not-svg' } };
	}
}

const NAME = /[A-Za-z_][\w:.-]*/.source;
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const OPENING = new RegExp(`<(${NAME})`, 'y');

/** Goes through the text once, as strictly as XML; anything it does not know is refused. */
function shapesOf(text: string): string {
	let at = 0;
	let shapes = '';
	const open: string[] = [];
	/** inside words about the drawing */
	let aside = 0;
	let seen = false;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		if (next < 0) break;
		at = next;
		if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
		else if (text.startsWith('<?', at)) at = after(text, '?>', at);
		else if (text.startsWith('<![CDATA[', at)) {
			if (aside === 0) throw new Refused('element', 'CDATA');
			at = after(text, ']]>', at);
		} else if (text.startsWith('<!', at)) {
			const end = after(text, '>', at);
			if (text.slice(at, end).includes('[')) throw new Refused('element', 'DOCTYPE');
			at = end;
		} else if (text.startsWith('</', at)) {
			const end = after(text, '>', at);
			const name = local(text.slice(at + 2, end - 1).trim());
			if (open.pop() !== name) throw new Refused('not-svg');
			if (ASIDE.has(name)) aside -= 1;
			else if (name === 'g' && aside === 0) shapes += '</g>';
			at = end;
		} else {
			OPENING.lastIndex = at;
			const found = OPENING.exec(text);
			if (!found) throw new Refused('not-svg');
			const name = local(found[1] ?? '');
			let cursor = OPENING.lastIndex;
			const attributes: [string, string][] = [];
			for (;;) {
				ATTRIBUTE.lastIndex = cursor;
				const attribute = ATTRIBUTE.exec(text);
				if (!attribute) break;
				attributes.push([attribute[1] ?? '', attribute[2] ?? attribute[3] ?? '']);
				cursor = ATTRIBUTE.lastIndex;
			}
			const tail = /\s*(\/?)>/y;
			tail.lastIndex = cursor;
			const end = tail.exec(text);
			if (!end) throw new Refused('not-svg');
			at = tail.lastIndex;
			const closed = end[1] === '/';
			if (!seen && name !== 'svg') throw new Refused('not-svg');
			for (const [attribute, value] of attributes) judge(attribute, value);
			judgeElement(name, aside > 0, seen);
			seen = true;
			if (aside === 0 && (name === 'g' || SHAPES.has(name))) {
				const written = `<${name}${writtenAs(attributes)}`;
				shapes += SHAPES.has(name) || closed ? `${written}/>` : `${written}>`;
				if (name === 'g' && closed) shapes = shapes.replace(/<g[^>]*\/>$/, '');
			}
			if (!closed) {
				open.push(name);
				if (ASIDE.has(name)) aside += 1;
			}
		}
	}
	if (!seen || open.length > 0) throw new Refused('not-svg');
	return /<(path|line|poly|rect|circle|ellipse)/.test(shapes) ? shapes : '';
}

const local = (name: string): string => (name.split(':').at(-1) ?? '').toLowerCase();

function after(text: string, mark: string, from: number): number {
	const found = text.indexOf(mark, from);
	if (found < 0) throw new Refused('not-svg');
	return found + mark.length;
}

function judgeElement(name: string, isAside: boolean, seen: boolean): void {
	if (name === 'script') throw new Refused('script');
	if (name === 'foreignobject' || name === 'iframe' || name === 'animate' || name === 'set') {
		throw new Refused('element', name);
	}
	if (isAside || ASIDE.has(name) || SHAPES.has(name) || name === 'g') return;
	// many programs write an empty <defs>
	if (name === 'defs' || (name === 'svg' && !seen)) return;
	throw new Refused('element', name);
}

/** Refuses anything a page could run or fetch, in whatever attribute. */
function judge(name: string, value: string): void {
	const plain = decoded(value);
	const key = local(name);
	if (/^on/i.test(key)) throw new Refused('handler');
	if (/(java|vb)script\s*:/i.test(plain)) throw new Refused('script');
	if (name === 'xmlns' || name.startsWith('xmlns:')) return;
	if (key === 'href' || key === 'src' || /url\s*\(|@import|expression\s*\(/i.test(plain)) {
		throw new Refused('outside');
	}
}

/** Resolves numeric character references. */
const decoded = (value: string): string =>
	value
		.replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => sign(Number.parseInt(code, 16)))
		.replace(/&#(\d{1,7});?/g, (_, code: string) => sign(Number(code)))
		.replace(/&colon;/g, ':')
		.replace(/[\s\0]+/g, '');

const sign = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** The attributes that make up the drawing; others, such as layer names, concern nobody. */
function writtenAs(attributes: readonly (readonly [string, string])[]): string {
	const styles = attributes
		.filter(([name]) => name === 'style')
		.flatMap(([, value]) => value.split(';'))
		.map((line) => line.split(':').map((part) => part.trim()) as [string, string?])
		.map(([name, value = '']): readonly [string, string] => [name, value]);
	const kept = new Map<string, string>();
	for (const [name, value] of [...attributes, ...styles]) {
		const trimmed = value.trim().replace(/(\d)px\b/g, '$1');
		if (GEOMETRY.has(name)) {
			if (!(name === 'd' ? PATH : NUMBERS).test(trimmed)) throw new Refused('not-svg');
			kept.set(name, trimmed);
		} else if (name === 'fill' || name === 'stroke') {
			if (!COLOUR.test(trimmed)) throw new Refused('element', name);
			kept.set(name, trimmed);
		} else if (PAINT.has(name)) {
			if (!/^[a-z0-9.,\s%-]*$/i.test(trimmed)) throw new Refused('element', name);
			kept.set(name, trimmed);
		} else if (name === 'transform') {
			if (!TRANSFORM.test(trimmed)) throw new Refused('not-svg');
			kept.set(name, trimmed);
		} else if (name === 'display' && trimmed === 'none') {
			// what the maker hid stays hidden
			kept.set('opacity', '0');
		}
	}
	return [...kept].map(([name, value]) => ` ${name}="${value}"`).join('');
}
