import { organisersNow } from '$lib/server/access/named-keys';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { StorageProblem } from '$lib/server/store/store';
import { version } from '$app/environment';

/** Whether this process answers and can write, and who may start a dialogue here. */
export const GET = endpoint({}, async ({ app }) => {
	const { store, storage, backups, config } = app;
	if (!store.inPlace()) throw new StorageProblem('gone', config.dataDir);
	await storage.tried();
	return answer({
		status: 'ok',
		store: store.kind,
		version,
		organisers: await store.read(() => organisersNow(app)),
		backups: backups.state()
	});
});
