import { answer, endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { researchOverview } from '$lib/server/usecases/research-overview';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, refuse }) => {
	const filter = filterOf(event.url);
	return filter.ok ? answer(await researchOverview(app, filter.value)) : refuse(filter);
});
