/** Orders versions such as 9.0.1 and 10.0.0 by number: below 0 when the first is older. */
export function compareVersions(one: string, other: string): number {
	const [left, right] = [one, other].map((version) => version.split('.').map(Number));
	for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
		const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
