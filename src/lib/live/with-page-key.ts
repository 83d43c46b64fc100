import { shape } from '$lib/protocol/shape';
import { isProblem } from './is-problem';

const isPageKey = shape<{ readonly pageKey: string }>({ pageKey: 'string' });

/** of this browser; the server tells it only to our own pages */
let key: string | undefined;

/**
 * Sends a request; if a filter in between stripped the headers that say where it comes from, sends
 * it again with our page key in a header.
 */
export async function withPageKey(
	send: (shown: Readonly<Record<string, string>>) => Promise<Response>
): Promise<Response> {
	const shown = () => send(key === undefined ? {} : { 'kaart-page': key });
	const answer = await shown();
	if (answer.status !== 403) return answer;
	const problem: unknown = await answer
		.clone()
		.json()
		.catch(() => undefined);
	if (!isProblem(problem) || problem.code !== 'filtered') return answer;
	const asked = await fetch('/api/v1/session', { credentials: 'same-origin' });
	const told: unknown = await asked.json();
	if (isPageKey(told)) key = told.pageKey;
	return shown();
}
