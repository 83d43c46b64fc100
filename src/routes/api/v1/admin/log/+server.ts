import { latestActs } from '$lib/server/usecases/acts';
import { answer, endpoint } from '$lib/server/http/endpoint';

export const GET = endpoint({ roles: ['admin'] }, async ({ app }) =>
	answer(await app.store.read(() => latestActs(app)))
);
