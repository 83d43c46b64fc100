import type { Socket } from 'node:net';
import { isOurCookie } from '../../lib/server/http/is-our-cookie.ts';

/**
 * The way out for a browser whose cookies have outgrown the request limit: every page of ours would
 * be refused, even the one that wipes them. Browsers honour `Clear-Site-Data` only on https and
 * localhost, so any of our cookies in the request are also expired by name.
 * @param came the bytes of the request that were read
 */
export function answerTooLongHeaders(socket: Socket, came: Buffer | undefined): void {
	const text = came?.toString('latin1') ?? '';
	const cookies = /^cookie:(.*)$/im.exec(text)?.[1] ?? '';
	const names = cookies
		.split(';')
		.map((pair) => pair.split('=')[0]?.trim() ?? '')
		.filter(isOurCookie);
	const body = Buffer.from(PAGE);
	const head = [
		'HTTP/1.1 431 Request Header Fields Too Large',
		'Content-Type: text/html; charset=utf-8',
		`Content-Length: ${body.length}`,
		'Cache-Control: no-store',
		"Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
		'Referrer-Policy: no-referrer',
		'X-Content-Type-Options: nosniff',
		'Clear-Site-Data: "cookies"',
		...[...new Set(names)].map(
			(name) =>
				`Set-Cookie: ${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${name.startsWith('__Host-') ? '; Secure' : ''}`
		),
		'Connection: close'
	];
	// read and discard the rest: cutting the connection now would lose the answer
	socket.resume();
	socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
	setTimeout(() => socket.destroy(), 1_000).unref();
}

const PAGE = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Probeer het nog een keer</title>
<h1>Probeer het nog een keer</h1>
<p>Deze browser had te veel bewaard van deze website. Dat is nu weggehaald. Je kaarten zijn veilig.</p>
<p><a href="/">Ga verder</a>. Leid je een gesprek? Open dan je eigen link opnieuw.</p>
<p>Zie je deze pagina nog een keer? Wis dan in je browser de cookies van deze website.</p>
<div lang="en">
<h2>Please try again</h2>
<p>This browser had kept too much of this website. It has been cleared now. Your cards are safe.</p>
<p><a href="/">Go on</a>. Do you lead a dialogue? Then open your own link again.</p>
<p>Do you see this page again? Then clear the cookies of this website in your browser.</p>
</div>
</html>
`;
