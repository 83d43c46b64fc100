/** The two figures of a whole number that matter, as a plan has them: 1 691 is about 1 700. */
export function twoFigures(n: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
	return Math.round(n / step) * step;
}
