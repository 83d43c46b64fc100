import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { researchFile } from '$lib/server/usecases/research-files';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const filter = filterOf(event.url);
	if (!filter.ok) return refuse(filter);
	const file = await researchFile(app, who.name, event.params['file'] ?? '', filter.value);
	return file.ok ? download(file.value) : refuse(file);
});
