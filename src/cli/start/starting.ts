import type { IncomingMessage, ServerResponse } from 'node:http';

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>Kaartgesprek</title>
</head>
<body>
<h1>Kaartgesprek</h1>
<p>Kaartgesprek start op. Deze pagina gaat zo vanzelf verder.</p>
<p lang="en">Kaartgesprek is starting. This page goes on by itself in a moment.</p>
</body>
</html>
`;

const PROBLEM = JSON.stringify({
	type: '/problems/starting',
	title: 'The server is starting. Ask again in a moment.',
	status: 503,
	detail: 'The server is starting. Ask again in a moment.',
	code: 'starting'
});

/** The port is ours and the application is not there yet. */
export function starting(request: IncomingMessage, response: ServerResponse): void {
	const api = request.url?.startsWith('/api/') === true;
	response.writeHead(503, {
		'content-type': api ? 'application/problem+json' : 'text/html; charset=utf-8',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'cache-control': 'no-store',
		'retry-after': '2',
		// the next request may be for the application
		connection: 'close'
	});
	response.end(api ? PROBLEM : PAGE);
}
