import { commandRequest } from '$lib/protocol/commands';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { snapshotsOf } from '$lib/server/live/snapshot-cache';
import { throughDoor } from '$lib/server/live/through-door';
import { runCommand } from '$lib/server/usecases/run-command';

export const POST = endpoint(
	{ roles: ['facilitator'], body: commandRequest },
	async ({ app, event, who, body, refuse }) => {
		const outcome = await runCommand(app, who.dialogue, body, who.key);
		const snapshots = await snapshotsOf(app, who.dialogue);
		const state = snapshots && throughDoor(snapshots, 'facilitator', event.locals.came);
		if (!outcome.ok) {
			return refuse({
				...outcome,
				extra: { ...outcome.extra, rev: state?.rev, state }
			});
		}
		return answer({ ...outcome.value, state: state ?? { lifecycle: 'purged' } });
	}
);
