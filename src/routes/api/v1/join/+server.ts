import { joinRequest } from '$lib/protocol/join-request';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { joinDialogue } from '$lib/server/usecases/join-dialogue';

export const POST = endpoint({ body: joinRequest }, async ({ app, body, address, refuse }) => {
	const joined = await joinDialogue(app, body, address);
	if (!joined.ok) return refuse(joined);
	const { created, ...value } = joined.value;
	return answer(value, created ? 201 : 200);
});
