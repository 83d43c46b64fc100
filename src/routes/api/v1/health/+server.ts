import { answer, endpoint } from '$lib/server/http/endpoint';
import { first, StorageProblem } from '$lib/server/store/store';
import { version } from '$app/environment';

/** Whether this process answers and reaches its database, and who may start a dialogue here. */
export const GET = endpoint({}, async ({ app }) => {
	if (!app.store.inPlace()) throw new StorageProblem('gone', app.config.dataDir);
	await app.store.read(function* () {
		yield* first(app.store.sql.selectFrom('meta').select('name'));
	});
	const { organisers } = app.config;
	return answer({ status: 'ok', store: app.store.kind, version, organisers });
});
