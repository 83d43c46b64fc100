import { createHash } from 'node:crypto';
import { html, type Html } from './html';

/** Under a foreign host name none of our files can be fetched, so the few rules are inline. */
const STYLE = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { max-width: 40rem; margin: 12vh auto 2rem; padding: 0 1.25rem; color: #1c2430; background: #f7f2e8;
	font: 1.125rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; overflow-wrap: anywhere; }
main { padding: 1.5rem; border: 1px solid #ddd3c0; border-radius: 1rem; background: #fffdf8; }
h1 { margin: 0 0 .75rem; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; line-height: 1.3; }
p { margin: .5rem 0; }
a { color: #0d5c63; }
code { display: inline-block; padding: .15rem .5rem; border-radius: .4rem; background: #eee6d6; font-size: 1rem; }
footer { margin: 1rem .25rem; font-weight: 600; opacity: .7; }
@media (prefers-color-scheme: dark) {
	body { color: #f3ede1; background: #14181d; }
	main { border-color: #39414b; background: #1d232a; }
	a { color: #7fc8c4; }
	code { background: #2a323b; }
}
`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256')
	.update(STYLE)
	.digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A standalone page, for what a person is told before or without the program. */
export function plainPage(
	language: 'nl' | 'en',
	status: number,
	title: string,
	main: Html,
	headers: Readonly<Record<string, string>> = {}
): Response {
	const page = html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title} · Kaartgesprek</title>
				${{ html: `<style>${STYLE}</style>` }}
			</head>
			<body>
				<main>${main}</main>
				<footer>Kaartgesprek</footer>
			</body>
		</html>`;
	return new Response(page.html, {
		status,
		headers: {
			...headers,
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': POLICY,
			'cache-control': 'no-store',
			vary: 'accept-language, accept'
		}
	});
}

/** Whether a person reads the refusal: the request was for a page. */
export const wantsPage = (request: Request): boolean =>
	(request.method === 'GET' || request.method === 'HEAD') &&
	/\btext\/html\b/.test(request.headers.get('accept') ?? '');
