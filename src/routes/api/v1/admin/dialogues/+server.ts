import { answer, endpoint } from '$lib/server/http/endpoint';
import { listDialogues } from '$lib/server/admin/list-dialogues';
import { scopeOf } from '$lib/server/usecases/scope';

export const GET = endpoint({ roles: ['admin', 'organiser'] }, async ({ app, who }) =>
	answer(await app.store.read(() => listDialogues(app, scopeOf(who).of)))
);
