/** Text that is safe inside HTML; only `html` makes it. */
export interface Html {
	readonly html: string;
}

type Part = Html | string | number | readonly Html[] | undefined;

/** Builds HTML from a template: what is filled in is escaped unless it was built here itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	const filled = parts.map((part, at) => textOf(part) + (strings[at + 1] ?? ''));
	return { html: (strings[0] ?? '') + filled.join('') };
}

function textOf(part: Part): string {
	if (part === undefined) return '';
	if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
	if ('html' in part) return part.html;
	return part.map((one) => one.html).join('');
}

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
