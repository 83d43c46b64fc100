import { RESEARCHER_KEY } from './product';
import type { Call } from './client';

/** A figure of the research room, asked for until it is worked out. */
export async function figureOf(call: Call, figure: string, query = '') {
	for (let tries = 0; tries < 200; tries++) {
		const answer = await call('GET', `/api/v1/research/figures/${figure}${query}`, {
			key: RESEARCHER_KEY
		});
		if (answer.status === 200) return answer.json;
		if (answer.status !== 202) throw new Error(`no figure: ${answer.text}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${figure} is never worked out`);
}
