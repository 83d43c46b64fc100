/** Where one drawing of OpenMoji is, or two composed. */
export const drawingAddress = (codes: readonly string[]): string =>
	`/api/v1/pictograms/${codes.join('+')}.svg`;
