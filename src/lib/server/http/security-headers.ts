import type { Config } from '../config';
import { isSecure } from '../network/is-secure';

/**
 * Headers of every response. Pages carry the policy that the build derived from their own scripts;
 * nothing else may run anything at all.
 */
export function securityHeaders(
	config: Pick<Config, 'origin' | 'hstsSubdomains'>
): readonly (readonly [string, string])[] {
	return [
		['content-security-policy', `default-src 'none'; frame-ancestors 'none'`],
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'SAMEORIGIN'],
		['referrer-policy', 'no-referrer'],
		['cross-origin-resource-policy', 'same-origin'],
		['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
		...(isSecure(config)
			? ([
					[
						'strict-transport-security',
						`max-age=31536000${config.hstsSubdomains ? '; includeSubDomains' : ''}`
					],
					// on plain http browsers ignore it, and complain in the console of every page
					['cross-origin-opener-policy', 'same-origin']
				] as const)
			: [])
	];
}
