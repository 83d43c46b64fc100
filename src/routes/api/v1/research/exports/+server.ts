import { exportRequest } from '$lib/protocol/research';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { freezeExport } from '$lib/server/research/frozen-exports';

export const POST = endpoint(
	{ roles: ['researcher'], body: exportRequest },
	async ({ app, body, who, refuse }) => {
		const made = await freezeExport(app, who.name, body.filters, body.texts);
		return made.ok ? answer(made.value, 201) : refuse(made);
	}
);
