/** The sum, added in order; 0 for none. */
export function sumOf(numbers: Iterable<number>): number {
	let sum = 0;
	for (const one of numbers) sum += one;
	return sum;
}
