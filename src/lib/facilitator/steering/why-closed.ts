import type { Problem } from '$lib/protocol/problem';

/** Why a panel does not open, as shown on its screen. */
export type Closed = 'no-key' | 'revoked' | 'too-many' | 'gone' | 'silent';

/** @param problem the refusal; undefined when no answer came */
export function whyClosed(problem: Problem | undefined): Closed {
	if (!problem || problem.status >= 500) return 'silent';
	switch (problem.code) {
		case 'key-revoked':
			return 'revoked';
		case 'too-many-links':
			return 'too-many';
		case 'no-such-dialogue':
		case 'purged':
			return 'gone';
		default:
			return 'no-key';
	}
}
