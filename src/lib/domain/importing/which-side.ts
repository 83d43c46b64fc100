/** A short name that a program or a person numbers: P01, J7, resp_3, 12. */
const NUMBERED = /^[a-z]{0,14}[ _.-]?\d{1,6}$/i;

const half = (labels: readonly string[], is: (label: string) => boolean): boolean =>
	labels.length > 0 && labels.filter(is).length >= labels.length / 2;
const length = (labels: readonly string[]): number =>
	labels.reduce((sum, label) => sum + label.length, 0) / Math.max(1, labels.length);

/**
 * Whether a table with nothing known in it can be taken as R writes one, cards below each other:
 * not if its column names are longer than its line names. Then they may well be the cards.
 */
export function cardsStandInRows(
	header: readonly string[],
	firstColumn: readonly string[]
): boolean {
	const columns = header.slice(1).filter((name) => name !== '');
	if (half(columns, (name) => NUMBERED.test(name))) return true;
	if (half(firstColumn, (name) => NUMBERED.test(name))) return false;
	return length(columns) <= length(firstColumn);
}
