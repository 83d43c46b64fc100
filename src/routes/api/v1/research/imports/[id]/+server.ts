import { answer, endpoint } from '$lib/server/http/endpoint';
import { removeImport } from '$lib/server/research/kept-imports';

export const DELETE = endpoint({ roles: ['researcher'] }, async ({ app, event, refuse }) => {
	const participant = event.url.searchParams.get('participant') ?? undefined;
	const removed = await removeImport(app, event.params['id'] ?? '', participant);
	return removed.ok ? answer(removed.value) : refuse(removed);
});
