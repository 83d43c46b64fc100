import type { Answer, Call } from './client';
import { RESEARCHER_KEY } from './product';

/** Asks what lies under `/api/v1/research/` with the key of a researcher. @param call when asked */
export const asResearcher =
	(call: () => Call) =>
	(method: string, path: string, body?: unknown): Promise<Answer> =>
		call()(method, `/api/v1/research/${path}`, { key: RESEARCHER_KEY, body });
