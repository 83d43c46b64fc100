import { ask } from '$lib/live/api';
import { isOpens } from '$lib/protocol/answers/session-answers';

/** `admin`: the operator · `organiser`: who holds one of the operator's keys */
export type CameAs = 'admin' | 'organiser';

/** The role this browser signed in with before; `silent` where nothing answers. */
export async function cameAs(): Promise<CameAs | 'nobody' | 'silent'> {
	const answer = await ask('/session', { is: isOpens });
	if (!answer.ok) return 'silent';
	return (
		(['admin', 'organiser'] as const).find((role) => answer.value.opens.includes(role)) ?? 'nobody'
	);
}

/** What a key would open: keys issued by the operator have a prefix. */
export const roleOfKey = (key: string): CameAs => (key.startsWith('k.') ? 'organiser' : 'admin');
