import { answer, endpoint } from '$lib/server/http/endpoint';
import { snapshotsOf } from '$lib/server/live/snapshot-cache';

/** The pictures that the facilitator may see: previewed or released. */
export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, who, refuse }) => {
	const snapshots = await snapshotsOf(app, who.dialogue);
	if (!snapshots) return refuse({ ok: false, problem: 'no-such-dialogue' });
	const { rev, version, lifecycle, stage, rounds, counts, previews } = snapshots.facilitator;
	return answer({ rev, version, lifecycle, stage, rounds, counts, pictures: previews });
});
