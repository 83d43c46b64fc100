import { endpoint } from '$lib/server/http/endpoint';
import { download } from '$lib/server/http/download';
import { facilitatorFile } from '$lib/server/usecases/facilitator-files';

export const GET = endpoint({ roles: ['facilitator'] }, async ({ app, event, who, refuse }) => {
	const file = await facilitatorFile(app, who.dialogue, event.params['file'] ?? '');
	return file.ok ? download(file.value) : refuse(file);
});
