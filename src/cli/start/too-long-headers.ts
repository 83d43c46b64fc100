import type { Socket } from 'node:net';
import { isOurCookie } from '../../lib/server/http/is-our-cookie.ts';

/** A browser that still sends after this many bytes is answered with what came. */
const MOST_BYTES = 1024 * 1024;

/**
 * The way out for a browser whose cookies have outgrown the request limit: every page of ours would
 * be refused, even the one that wipes them. Browsers honour `Clear-Site-Data` only on https and
 * localhost, so any of our cookies in the request are also expired by name. A request arrives in
 * pieces, and those before the one that went over the limit are gone: what stood in them is under
 * the limit by itself, so with all that follows taken away the next request is taken.
 * @param came the bytes that went over the limit
 */
export function answerTooLongHeaders(socket: Socket, came: Buffer = Buffer.alloc(0)): void {
	let text = came.toString('latin1');
	const answer = () => {
		clearTimeout(late);
		socket.off('data', more).resume().end(refusal(text));
		// read and discard the rest: cutting the connection now would lose the answer
		setTimeout(() => socket.destroy(), 1_000).unref();
	};
	const late = setTimeout(answer, 1_000).unref();
	const more = (chunk: Buffer) => {
		const looked = Math.max(0, text.length - 3);
		text += chunk.toString('latin1');
		if (text.includes('\r\n\r\n', looked) || text.length > MOST_BYTES) answer();
	};
	// the server's own listener would refuse every further piece anew
	socket.removeAllListeners('data').on('data', more);
	if (text.includes('\r\n\r\n')) answer();
}

function refusal(text: string): Buffer {
	const names = [...text.matchAll(/(?:^cookie:|;|^) ?([\w-]+)=/gim)]
		.map(([, name = '']) => name)
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
	return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
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
