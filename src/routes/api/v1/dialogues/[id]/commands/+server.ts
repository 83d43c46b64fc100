import { commandRequest } from '$lib/protocol/commands';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { snapshotsOf } from '$lib/server/live/latest-snapshots';
import { runCommand } from '$lib/server/usecases/run-command';

export const POST = endpoint(
	{ roles: ['facilitator'], body: commandRequest },
	async ({ app, who, body, refuse }) => {
		const outcome = await runCommand(app, who.dialogue, body);
		const state = (await snapshotsOf(app, who.dialogue))?.facilitator;
		if (!outcome.ok) {
			return refuse({
				...outcome,
				extra: { ...outcome.extra, rev: state?.rev, state }
			});
		}
		return answer({ ...outcome.value, state });
	}
);
