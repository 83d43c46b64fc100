import { endpoint } from '$lib/server/http/endpoint';
import { download, readHere } from '$lib/server/http/download';
import { facilitatorFile } from '$lib/server/usecases/facilitator-files';

/**
 * `?language=nl|en` for the report, `?zone=` for the day it bears; `?open` shows the report in the
 * browser, to read and print.
 */
export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, event, who, refuse }) => {
	const name = event.params['file'] ?? '';
	const { searchParams } = event.url;
	const file = await facilitatorFile(app, who.dialogue, name, {
		language: searchParams.get('language'),
		zone: searchParams.get('zone')
	});
	if (!file.ok) return refuse(file);
	const { policy } = file.value;
	if (policy !== undefined && searchParams.has('open')) return readHere({ ...file.value, policy });
	return download(file.value);
});
