import { studyRequest } from '$lib/protocol/studies';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addStudy, studiesInFull } from '$lib/server/research/keep-studies';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app }) =>
	answer(await studiesInFull(app))
);

export const POST = endpoint(
	{ roles: ['researcher'], body: studyRequest },
	async ({ app, body, refuse }) => {
		const added = await addStudy(app, body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);
