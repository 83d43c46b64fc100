/** In-app browsers have parts that are there and never answer. */
export const PATIENCE_MS = 3_000;
/** A page that was frozen or busy for long heard nothing meanwhile: such a time counts as one of these. */
const SLICE_MS = 100;

/** What a part of the browser answers; rejects where it says nothing for too long. */
export function answeredWithin<T>(answer: Promise<T>, ms = PATIENCE_MS): Promise<T> {
	return new Promise((resolve, reject) => {
		let left = ms;
		let timer = setTimeout(wait, Math.min(SLICE_MS, left));
		function wait() {
			left -= SLICE_MS;
			if (left > 0) timer = setTimeout(wait, Math.min(SLICE_MS, left));
			else reject(new Error(`no answer in ${ms} ms`));
		}
		answer.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
