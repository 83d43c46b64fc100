import * as nl from '$lib/messages/elsewhere/nl';
import * as en from '$lib/messages/elsewhere/en';
import type { Config } from '../config';
import { hostUrl } from '../network/own-host';
import { html } from './html';
import { plainPage } from './plain-page';

/**
 * What a browser gets that came by a name that is not ours: what to do, in words. It reveals only
 * the ORIGIN setting of this machine, since the name may be a hostile one.
 */
export function wrongHostPage(
	config: Pick<Config, 'origin'>,
	host: string,
	acceptLanguage: string | null
): Response {
	const dutch = /^\s*nl\b/i.test(acceptLanguage ?? '');
	const t = (dutch ? nl : en).messages;
	const scheme = config.origin?.startsWith('https:') ? 'https:' : 'http:';
	const url = hostUrl(host, scheme);
	const address = config.origin;
	const main = html`<h1>${t.title}</h1>
		<p>${t.came(url?.host ?? host)}</p>
		${address ? html`<p>${t.other} <a href="${address}">${address}</a></p>` : html`<p>${t.asked}</p>`}
		<h2>${t.host}</h2>
		${address ? undefined : html`<p>${t.wrong}</p>`}
		${
			url &&
			html`<p>${t.setting}</p>
				<p><code>ORIGIN=${url.origin}</code></p>`
		}
		<p>${t.more}</p>`;
	return plainPage(dutch ? 'nl' : 'en', 403, t.title, main);
}
