/** Words that a survey puts behind a name to say when it was asked, in the order of time. */
const MOMENTS: readonly RegExp[] = [
	/^(voor|vooraf|voorheen|voormeting|nulmeting|pre|before|pretest|baseline)$/i,
	/^(?:t|w|ronde|round|wave|meting|moment)[ _.-]?\d$/i,
	/^(na|achteraf|nadien|nameting|post|after|posttest)$/i
];
/** `Tijd (voor)`, `tijd_t1`, `Tijd - ronde 2`. */
const NAMED =
	/^(.*[^\s_.\-–(])[\s_.\-–]*[\s_.\-–(]((?:ronde|round|wave|meting|moment)?[ _.-]?[\p{L}\d]+)\)?$/u;

/** One column of a wide table in which each name occurs more than once. */
interface WideRound {
	readonly name: string;
	/** when it was asked, as the file says it */
	readonly round: string;
}

/**
 * Names that each occur once for every moment, such as before and after a talk.
 * @returns one for each name, with the moments in order of time; undefined for any other names
 */
export function wideRounds(names: readonly string[]): readonly WideRound[] | undefined {
	const found = names.map((name) => {
		const [, base = '', moment = ''] = NAMED.exec(name) ?? [];
		return placeOf(moment) < 0 ? undefined : { name: base, round: moment.toLowerCase() };
	});
	const parts = found.filter((one) => one !== undefined);
	const rounds = new Set(parts.map(({ round }) => round));
	const bases = Map.groupBy(parts, ({ name }) => name);
	const isWhole = [...bases.values()].every(
		(own) =>
			own.length === rounds.size && new Set(own.map(({ round }) => round)).size === own.length
	);
	if (parts.length < names.length || rounds.size < 2 || bases.size < 2 || !isWhole)
		return undefined;
	return parts;
}

/** A name without the moment behind it. */
export function nameAtAnyTime(name: string): string {
	const [, base = '', moment = ''] = NAMED.exec(name) ?? [];
	return placeOf(moment) < 0 ? name : base;
}

/** The moments of these columns in the order of time. */
export const roundsInTime = (columns: readonly WideRound[]): readonly string[] =>
	[...new Set(columns.map(({ round }) => round))].sort(
		(a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en', { numeric: true })
	);

const placeOf = (moment: string): number => MOMENTS.findIndex((one) => one.test(moment.trim()));
