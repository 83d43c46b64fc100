/** Hours since 1970 as 2026-11-30T05, in UTC. */
export const hourName = (hour: number): string =>
	new Date(hour * 3_600_000).toISOString().slice(0, 13);
