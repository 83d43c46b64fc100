import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { throwAwayRestOfBody } from './rest-of-body.ts';

const STYLE =
	'body{display:grid;place-content:center;min-height:90vh;margin:0;padding:1.5rem;background:#f7f2e8;' +
	'color:#1c2430;font:1.125rem/1.4 system-ui,sans-serif;text-align:center}' +
	'@media(prefers-color-scheme:dark){body{background:#14181d;color:#f3ede1}}';

// navigating to the same address with a `#`, as QR links have, would load nothing
const SCRIPT = 'setTimeout(() => location.reload(), 2000)';

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<noscript><meta http-equiv="refresh" content="2"></noscript>
<script>${SCRIPT}</script>
<title>Kaartgesprek</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Kaartgesprek</h1>
<p>We zijn zo klaar. Deze pagina gaat vanzelf verder.</p>
<p lang="en">Almost ready. This page goes on by itself.</p>
</body>
</html>
`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; frame-ancestors 'none'`;

const SENTENCE = 'The server is starting. Ask again in a moment.';
const PROBLEM = JSON.stringify({
	type: '/problems/starting',
	title: SENTENCE,
	status: 503,
	detail: SENTENCE,
	code: 'starting'
});

/** The port is ours and the application is not there yet. */
export function starting(request: IncomingMessage, response: ServerResponse): void {
	throwAwayRestOfBody(request, response);
	const api = request.url?.startsWith('/api/') === true;
	response.writeHead(503, {
		'content-type': api ? 'application/problem+json' : 'text/html; charset=utf-8',
		'content-security-policy': POLICY,
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
		'retry-after': '2'
	});
	response.end(api ? PROBLEM : PAGE);
}
