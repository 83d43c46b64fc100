import { keyRequest } from '$lib/protocol/admin';
import { listKeys, makeKey } from '$lib/server/admin/keys-by-name';
import { answer, endpoint } from '$lib/server/http/endpoint';

export const GET = endpoint({ roles: ['admin'] }, async ({ app }) =>
	answer(await app.store.read(() => listKeys(app)))
);

export const POST = endpoint(
	{ roles: ['admin'], body: keyRequest },
	async ({ app, body, refuse }) => {
		const made = await makeKey(app, body);
		return made.ok ? answer(made.value, 201) : refuse(made);
	}
);
