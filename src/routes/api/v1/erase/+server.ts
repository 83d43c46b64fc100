import { eraseRequest } from '$lib/protocol/join-request';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { eraseByCode } from '$lib/server/usecases/erase-participant';

export const POST = endpoint({ body: eraseRequest }, async ({ app, body, address, refuse }) => {
	const outcome = await eraseByCode(app, body.code, address);
	return outcome.ok ? answer(outcome.value) : refuse(outcome);
});
