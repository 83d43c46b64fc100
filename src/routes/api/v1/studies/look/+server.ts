import { studyLook } from '$lib/protocol/studies';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { lookAtStudy } from '$lib/server/research/keep-studies';

export const POST = endpoint({ body: studyLook }, async ({ app, body, address, refuse }) => {
	const found = await lookAtStudy(app, body.code, address);
	return found.ok ? answer(found.value) : refuse(found);
});
