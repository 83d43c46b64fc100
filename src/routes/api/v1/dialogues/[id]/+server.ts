import type { FacilitatorState } from '$lib/protocol/snapshot';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { snapshotsOf } from '$lib/server/live/latest-snapshots';

export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, who, refuse }) => {
	const snapshots = await snapshotsOf(app, who.dialogue);
	if (!snapshots) return refuse({ ok: false, problem: 'no-such-dialogue' });
	const state: FacilitatorState = { ...snapshots.facilitator, yourKey: who.key };
	return answer(state);
});
