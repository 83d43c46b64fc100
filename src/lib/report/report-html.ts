import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import type { Section, Sections } from '$lib/messages/loader';
import { languageKey, type LanguageHolder } from '$lib/messages/texts.svelte';
import Report from './Report.svelte';
import type { ReportDocument } from './report-block';
import { STYLE } from './report-style';

export interface ReportPage {
	readonly html: string;
	/** under which it may be read in a browser: its own rules, and nothing else */
	readonly policy: string;
}

/** A report as one page that needs nothing else, to read, keep and print. */
export function reportHtml(document: ReportDocument): ReportPage {
	const { head, body } = render(Report, {
		props: { document },
		context: new Map([[languageKey, wordsOf(document)]])
	});
	// each chart brings rules of its own; a reader gets them as one
	const rules: string[] = [STYLE];
	const rest = head.replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
		rules.push(css);
		return '';
	});
	const style = rules.join('\n');
	const hash = createHash('sha256').update(style).digest('base64');
	return {
		html: `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${plain(rest)}
<style>${style}</style>
</head>
<body>
${plain(body)}
</body>
</html>
`,
		policy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`
	};
}

/** Without the marks by which a browser would bring a component to life. */
const plain = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').trim();

/** The language of a report and the texts of its drawings, as components ask for them. */
const wordsOf = ({ language, texts }: ReportDocument): LanguageHolder => ({
	current: language,
	has: (sections) => sections.every((section) => section in texts),
	need: async () => {},
	turn: async () => {},
	texts: <S extends Section>(section: S) => (texts as Sections)[section]
});
