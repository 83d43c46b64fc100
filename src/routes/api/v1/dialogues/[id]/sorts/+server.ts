import { paperSortRequest } from '$lib/protocol/given-sort';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addPaperSort } from '$lib/server/usecases/add-paper-sort';

export const POST = endpoint(
	{ roles: ['facilitator'], body: paperSortRequest },
	async ({ app, who, body, refuse }) => {
		const taken = await addPaperSort(app, who.dialogue, body);
		return taken.ok ? answer(taken.value, 201) : refuse(taken);
	}
);
