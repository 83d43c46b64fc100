/** In-app browsers have APIs that exist but never answer. */
export const PATIENCE_MS = 3_000;
/** A page frozen or busy for long heard nothing meanwhile: such a gap counts as one slice. */
const SLICE_MS = 100;

/** A browser API's answer; rejects if it stays silent for too long. */
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
