import { eraseRequest } from '$lib/protocol/join';
import { endpoint } from '$lib/server/http/endpoint';
import { eraseByCode } from '$lib/server/usecases/erase-participant';

export const POST = endpoint({ body: eraseRequest }, async ({ app, body, address, refuse }) => {
	const outcome = await eraseByCode(app, body.code, address);
	return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
});
