import { donationRequest } from '$lib/protocol/given-sort';
import { ownerOfBrowser } from '$lib/server/access/deck-owner';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { donateSort } from '$lib/server/usecases/donate-sort';

export const POST = endpoint({ body: donationRequest }, async (call) => {
	const { app, event, body, address, refuse } = call;
	const given = await donateSort(app, body, address, ownerOfBrowser(app, event.cookies));
	return given.ok ? answer(given.value, 201) : refuse(given);
});
