import type { Socket } from 'node:net';
import { isOurCookie } from '../../lib/server/http/is-our-cookie.ts';

/**
 * The way out of a browser whose cookies grew longer than a request may be: every page of ours would be
 * refused, the one that wipes them too. Browsers throw cookies away by `Clear-Site-Data` on https and
 * localhost alone, so those of ours that stood in what came are taken back by name as well.
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
	// what is still coming is read and thrown away: a connection cut under it would take the answer along
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
