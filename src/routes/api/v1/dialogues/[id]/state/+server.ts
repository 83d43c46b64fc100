import type { RequestHandler } from '@sveltejs/kit';
import type { StateAnswer } from '$lib/protocol/snapshot';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { admitReader, rolesNamed } from '$lib/server/live/admit-reader';
import { snapshotsOf } from '$lib/server/live/snapshot-cache';
import { throughDoor } from '$lib/server/live/through-door';

/** What a role's stream would say now, for pages whose streams are buffered on the way. */
export const GET: RequestHandler = (event) =>
	endpoint({ roles: rolesNamed(event.url.searchParams) }, async ({ app, who, refuse }) => {
		const dialogue = event.params['id'] ?? '';
		const admitted = await admitReader(app, dialogue, who);
		if (!admitted.ok) return refuse(admitted);
		const snapshots = await snapshotsOf(app, dialogue);
		if (!snapshots) return refuse({ ok: false, problem: 'purged' });
		app.hub.asked(dialogue, admitted.value);
		const state = throughDoor(snapshots, admitted.value.role, event.locals.came);
		return answer({ now: app.now(), state } satisfies StateAnswer);
	})(event);
