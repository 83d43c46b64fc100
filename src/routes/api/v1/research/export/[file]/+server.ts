import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { variantOf } from '$lib/server/http/file-variant';
import { researchFile } from '$lib/server/usecases/research-files';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const filter = filterOf(event.url);
	if (!filter.ok) return refuse(filter);
	const variant = variantOf(event.url);
	if (!variant.ok) return refuse(variant);
	const name = event.params['file'] ?? '';
	const file = await researchFile(app, who.name, name, filter.value, variant.value);
	return file.ok ? download(file.value) : refuse(file);
});
