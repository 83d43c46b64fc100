/** In-app browsers have parts that are there and never answer. */
export const PATIENCE_MS = 3_000;

/** What a part of the browser answers; rejects where it says nothing for too long. */
export function answeredWithin<T>(answer: Promise<T>, ms = PATIENCE_MS): Promise<T> {
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
		answer.then(resolve, reject).finally(() => clearTimeout(limit));
	});
}
