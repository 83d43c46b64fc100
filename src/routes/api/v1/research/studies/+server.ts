import { studyRequest } from '$lib/protocol/research';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addStudy, listStudies } from '$lib/server/usecases/studies';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app }) =>
	answer(await listStudies(app))
);

export const POST = endpoint(
	{ roles: ['researcher'], body: studyRequest },
	async ({ app, body, refuse }) => {
		const outcome = await addStudy(app, body);
		if (outcome === 'exists') return refuse({ ok: false, problem: 'study-exists' });
		if (outcome === 'too-long') return refuse({ ok: false, problem: 'study-too-long' });
		return answer(body, 201);
	}
);
