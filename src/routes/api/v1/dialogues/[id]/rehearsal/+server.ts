import { answer, endpoint } from '$lib/server/http/endpoint';
import { stepRehearsal } from '$lib/server/usecases/step-rehearsal';

/** One step of the invented people of a rehearsal, asked for by the panel that is open. */
export const POST = endpoint({ roles: ['facilitator'] }, async ({ app, who, refuse }) => {
	const stepped = await stepRehearsal(app, who.dialogue);
	return stepped.ok ? answer(stepped.value) : refuse(stepped);
});
