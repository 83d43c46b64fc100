import { answer, endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { logLook } from '$lib/server/research/look-log';
import { researchOverview } from '$lib/server/research/overview';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const filter = filterOf(event.url);
	if (!filter.ok) return refuse(filter);
	const overview = await researchOverview(app, filter.value);
	await logLook(app, who.name, 'overview', event.url.search.slice(1), overview.people);
	return answer(overview);
});
