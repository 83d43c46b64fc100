import { version } from '$app/environment';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { privacyFacts } from '$lib/server/usecases/privacy-facts';

/** What the privacy statement of this installation is made of. */
export const GET = endpoint({}, async ({ app }) => answer(await privacyFacts(app, version)));
