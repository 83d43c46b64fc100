import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { variantOf } from '$lib/server/http/file-variant';
import { frozenFile } from '$lib/server/research/frozen-exports';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, refuse }) => {
	const variant = variantOf(event.url);
	if (!variant.ok) return refuse(variant);
	const { id = '', file: name = '' } = event.params;
	const file = await frozenFile(app, id, name, variant.value);
	return file.ok ? download(file.value) : refuse(file);
});
