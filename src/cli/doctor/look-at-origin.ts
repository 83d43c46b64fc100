import type { AdminServer } from '../../lib/protocol/admin.ts';
import type { Config } from '../../lib/server/config.ts';
import { note, well, wrong, type Finding } from './doctor-finding.ts';

const PATIENCE_MS = 8_000;
/** A one-second stream that arrives within less than this was buffered on the way. */
const AT_ONCE_MS = 350;

/** Whether people who go to ORIGIN reach this server, and whether the proxy does what it should. */
export async function lookAtOrigin(config: Config): Promise<readonly Finding[]> {
	const { origin, adminKey, trustProxy } = config;
	if (origin === undefined) {
		return [
			note(
				'ORIGIN is not set: the server serves one room, over plain http. Behind https set it to the address that people use.'
			)
		];
	}
	const ask = (path: string) =>
		fetch(`${origin}/api/v1${path}`, {
			redirect: 'manual',
			headers: { accept: 'application/json', authorization: `Bearer ${adminKey ?? ''}` },
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
	try {
		const health = await fetch(`${origin}/api/v1/health`, {
			redirect: 'manual',
			headers: { accept: 'application/json' },
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
		const fault = await faultOf(health, origin);
		if (fault) return [fault];
		const found = [well(`${origin} leads here.`)];
		if (adminKey === undefined) {
			return [
				...found,
				note(
					'Whether TRUST_PROXY is right and streams pass the proxy is looked at once ADMIN_KEY is set.'
				)
			];
		}
		const asked = await ask('/admin/server');
		if (!asked.ok) {
			return [
				...found,
				wrong(
					`${origin} does not take this ADMIN_KEY: another server answers there, or it was started with other settings.`
				)
			];
		}
		const { came } = (await asked.json()) as AdminServer;
		return [
			...found,
			proxies(came.forwarded, trustProxy),
			streams(await spreadOf(await ask('/admin/beats')))
		];
	} catch (error) {
		return [wrong(`${origin} (ORIGIN) cannot be reached from this machine: ${unreachable(error)}`)];
	}
}

async function faultOf(health: Response, origin: string): Promise<Finding | undefined> {
	const { status, headers } = health;
	if (status >= 300 && status < 400) {
		return wrong(
			`${origin} (ORIGIN) sends on to ${headers.get('location') ?? 'elsewhere'}: set ORIGIN to the address where people end up.`
		);
	}
	const text = await health.text();
	const ours = /"(version|code)":/.test(text);
	if (ours && status === 200) return undefined;
	if (/"code":"wrong-host"/.test(text)) {
		return wrong(
			`The proxy at ${origin} does not pass on the name that people ask for. In nginx: proxy_set_header Host $http_host;`
		);
	}
	if (status === 502 || status === 504) {
		return wrong(
			`The proxy at ${origin} answers ${status}: it does not reach the server. Look at its address and PORT, and whether the server runs.`
		);
	}
	return wrong(
		ours
			? `${origin} answers ${status}: ${text}`
			: `Another program answers at ${origin} (${status}), and not this server.`
	);
}

/** The doctor sends no forwarding header, so every address in the list is a proxy's. */
export function proxies(forwarded: number, trusted: number): Finding {
	const proxy = (count: number) => (count === 1 ? '1 proxy' : `${count} proxies`);
	if (forwarded === trusted)
		return well(`TRUST_PROXY is ${trusted}, and as many said whom they ask for.`);
	if (forwarded < trusted) {
		return wrong(
			`TRUST_PROXY is ${trusted}, and only ${proxy(forwarded)} in front said for whom it asks: let it set X-Forwarded-For, or set TRUST_PROXY=${forwarded}.`
		);
	}
	return wrong(
		trusted === 0
			? `TRUST_PROXY is 0, and ${proxy(forwarded)} stands in front: everybody counts as one address, and wrong codes of one shut out all. Set TRUST_PROXY=${forwarded}.`
			: `TRUST_PROXY is ${trusted}, and ${proxy(forwarded)} stand in front: a proxy counts as the asker. Set TRUST_PROXY=${forwarded}.`
	);
}

export const streams = (spreadMs: number): Finding =>
	spreadMs < AT_ONCE_MS
		? wrong(
				'The proxy holds streams back: what happens in a room comes in gusts. In nginx: proxy_buffering off;'
			)
		: well('Streams pass the proxy as they come.');

/** Milliseconds between the first and the last piece of a body. */
async function spreadOf(response: Response): Promise<number> {
	let first: number | undefined;
	for await (const _ of response.body ?? []) first ??= performance.now();
	return first === undefined ? 0 : performance.now() - first;
}

function unreachable(error: unknown): string {
	const { cause, name, message } = error as Error & { readonly cause?: { readonly code?: string } };
	const code = cause?.code ?? '';
	if (name === 'TimeoutError') return 'no answer came. A firewall or the proxy is in the way.';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
		return 'its name leads nowhere. Look at the DNS.';
	if (code === 'ECONNREFUSED') return 'nothing listens there. Start the proxy.';
	if (/CERT|SIGNED|TLS|SSL/.test(code)) {
		return `its certificate is not trusted (${code}). Renew it; one of your own is told to Node by NODE_EXTRA_CA_CERTS.`;
	}
	return `${code || message}.`;
}
