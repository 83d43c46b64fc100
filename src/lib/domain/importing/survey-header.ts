import type { Columns } from './layout';
import { tidy } from './look-alikes';

/** What survey programs write around the answers. */
const AROUND =
	/^(timestamp|tijdstempel|horodateur|zeitstempel|e-?mail.*|score|startdate|enddate|start date|end date|status|response type|ipaddress|ip address|progress|duration.*|finished|recordeddate|recorded date|recipient.*|externalreference|external data reference|location.*|distributionchannel|distribution channel|userlanguage|user language|q_.*)$/i;
/** The column of such a program that tells its people apart. */
const PERSON = /^(responseid|response id|naam|name)$/i;

/** A header of a survey program as one of cards. */
interface SurveyHeader {
	/** names of cards where a question holds them */
	readonly header: readonly string[];
	/** further records that are headers too */
	readonly more: number;
	readonly ignore: readonly number[];
	readonly participant: number | undefined;
}

/**
 * Reads the header of a grid of a survey: `Question [card]` of Google Forms; the three lines of
 * Qualtrics, of which the third has import ids and the second ends in the card.
 * @returns undefined where it is no such header
 */
export function surveyHeader(
	header: readonly string[],
	rows: readonly (readonly string[])[]
): SurveyHeader | undefined {
	const isQualtrics = (rows[1] ?? []).filter((cell) => cell.startsWith('{"ImportId"')).length > 1;
	const names = isQualtrics ? (rows[0] ?? header) : header;
	const cards = names.map((name) =>
		isQualtrics ? / [-–] ([^-–]+)$/.exec(name)?.[1] : /^.+ \[([^\]]+)\]$/.exec(name)?.[1]
	);
	if (cards.filter((card) => card !== undefined).length < 2) return undefined;
	const found = names.flatMap((name, at) =>
		PERSON.test(name) || PERSON.test(header[at] ?? '') ? [at] : []
	);
	const ignore = names.flatMap((name, at) => {
		const isCard = cards[at] !== undefined && !AROUND.test(header[at] ?? '');
		return isCard || at === found[0] ? [] : [at];
	});
	return {
		header: names.map((name, at) => (ignore.includes(at) ? name : tidy(cards[at] ?? name))),
		more: isQualtrics ? 2 : 0,
		ignore,
		participant: found[0]
	};
}

/** The columns of such a table. */
export const ofSurvey = ({ ignore, participant }: SurveyHeader): Columns => ({
	layout: 'people-in-rows',
	roles: {
		...Object.fromEntries(ignore.map((at) => [at, 'ignore' as const])),
		...(participant === undefined ? {} : { [participant]: 'participant' as const })
	}
});
