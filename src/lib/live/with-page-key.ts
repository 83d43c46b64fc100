import type { Problem } from '$lib/protocol/problem';

/** of this browser; the server says it to our own pages alone */
let key: string | undefined;

/**
 * Sends a request, and where a filter on the way took out what browsers say of where it comes from,
 * once more with the key of our pages in a header.
 */
export async function withPageKey(
	send: (shown: Readonly<Record<string, string>>) => Promise<Response>
): Promise<Response> {
	const shown = () => send(key === undefined ? {} : { 'kaart-page': key });
	const answer = await shown();
	if (answer.status !== 403) return answer;
	const problem = (await answer
		.clone()
		.json()
		.catch(() => ({}))) as Partial<Problem>;
	if (problem.code !== 'filtered') return answer;
	const asked = await fetch('/api/v1/session', { credentials: 'same-origin' });
	key = ((await asked.json()) as { pageKey: string }).pageKey;
	return shown();
}
