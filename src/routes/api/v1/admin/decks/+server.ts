import { answer, endpoint } from '$lib/server/http/endpoint';
import { shelfLines } from '$lib/server/usecases/deck-lines';

export const GET = endpoint({ roles: ['admin'] }, async ({ app }) =>
	answer(await app.store.read(() => shelfLines(app, 'operator')))
);
