import { donationRequest } from '$lib/protocol/given-sort';
import { viewerOf } from '$lib/server/access/viewer';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { donateSort } from '$lib/server/usecases/donate-sort';

export const POST = endpoint({ body: donationRequest }, async (call) => {
	const { app, event, body, address, refuse } = call;
	const given = await donateSort(app, body, address, await viewerOf(app, event, () => address));
	return given.ok ? answer(given.value, 201) : refuse(given);
});
