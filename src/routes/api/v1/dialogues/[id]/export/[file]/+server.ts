import { endpoint } from '$lib/server/http/endpoint';
import { download, readHere } from '$lib/server/http/download';
import { REPORT_POLICY } from '$lib/server/report/report-style';
import { facilitatorFile } from '$lib/server/usecases/facilitator-files';

/**
 * `?language=nl|en` for the report, `?zone=` for the day it bears; `?open` shows the report in the browser, to read and
 * print.
 */
export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, event, who, refuse }) => {
	const name = event.params['file'] ?? '';
	const { searchParams } = event.url;
	const file = await facilitatorFile(app, who.dialogue, name, {
		language: searchParams.get('language'),
		zone: searchParams.get('zone')
	});
	if (!file.ok) return refuse(file);
	if (name === 'report.html' && searchParams.has('open')) {
		return readHere(file.value, REPORT_POLICY);
	}
	return download(file.value);
});
