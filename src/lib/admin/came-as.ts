import { ask } from '$lib/live/api';

/** `admin`: the operator · `organiser`: who holds one of the operator's keys */
export type CameAs = 'admin' | 'organiser';

/** The role this browser signed in with before; `silent` where nothing answers. */
export async function cameAs(): Promise<CameAs | 'nobody' | 'silent'> {
	const answer = await ask<{ readonly opens: readonly string[] }>('/session');
	if (!answer.ok) return 'silent';
	return (
		(['admin', 'organiser'] as const).find((role) => answer.value.opens.includes(role)) ?? 'nobody'
	);
}

/** What a key would open: keys issued by the operator have a prefix. */
export const roleOfKey = (key: string): CameAs => (key.startsWith('k.') ? 'organiser' : 'admin');
