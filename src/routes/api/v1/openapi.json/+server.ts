import { version } from '$app/environment';
import { openApi } from '$lib/protocol/openapi';
import { answer, endpoint } from '$lib/server/http/endpoint';

export const GET = endpoint({}, () => answer(openApi(version)));
