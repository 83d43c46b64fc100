import type { FacilitatorState } from '$lib/protocol/snapshot';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { snapshotsOf } from '$lib/server/live/snapshot-cache';
import { throughDoor } from '$lib/server/live/through-door';

export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, event, who, refuse }) => {
	const snapshots = await snapshotsOf(app, who.dialogue);
	if (!snapshots) return refuse({ ok: false, problem: 'no-such-dialogue' });
	const state: FacilitatorState = {
		...throughDoor(snapshots, 'facilitator', event.locals.came),
		yourKey: who.key
	};
	return answer(state);
});
