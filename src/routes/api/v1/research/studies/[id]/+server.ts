import { studyChange } from '$lib/protocol/studies';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { changeStudy } from '$lib/server/research/keep-studies';

export const POST = endpoint(
	{ roles: ['researcher'], body: studyChange },
	async ({ app, event, body, refuse }) => {
		const changed = await changeStudy(app, event.params['id'] ?? '', body);
		return changed.ok ? answer(changed.value) : refuse(changed);
	}
);
