import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { variantOf } from '$lib/server/http/file-variant';
import { filterOf } from '$lib/server/http/research-filter';
import { editionWanted } from '$lib/server/http/safe-query';
import { researchFile } from '$lib/server/research/files';
import { safeFile } from '$lib/server/research/safe-editions';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const name = event.params['file'] ?? '';
	if (event.url.searchParams.get('safe') === '1') {
		const wanted = editionWanted(event.url);
		if (!wanted.ok) return refuse(wanted);
		const { study, edition } = wanted.value;
		const safe = await safeFile(app, who.name, name, study, edition);
		return safe.ok ? download(safe.value) : refuse(safe);
	}
	const filter = filterOf(event.url);
	if (!filter.ok) return refuse(filter);
	const variant = variantOf(event.url);
	if (!variant.ok) return refuse(variant);
	const file = await researchFile(app, who.name, name, filter.value, variant.value);
	return file.ok ? download(file.value) : refuse(file);
});
