import type { Config } from '../config';
import { isSecure } from '../network/is-secure';

/**
 * Headers of every response. Pages carry the policy that the build made of their own scripts; everything
 * else runs nothing at all.
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
					// a browser refuses it on plain http, and says so in the console of every page
					['cross-origin-opener-policy', 'same-origin']
				] as const)
			: [])
	];
}
