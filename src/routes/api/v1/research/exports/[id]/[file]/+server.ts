import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { frozenFile } from '$lib/server/usecases/frozen-exports';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, refuse }) => {
	const file = await frozenFile(app, event.params['id'] ?? '', event.params['file'] ?? '');
	return file.ok ? download(file.value) : refuse(file);
});
