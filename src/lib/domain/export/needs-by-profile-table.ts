import {
	NEED_ANSWERS,
	LEFT_OUT_CARDS,
	type AnswerInProfile
} from '../statistics/answers-by-profile';
import { FIRM_CELLS } from '../statistics/distribution';
import { field, tableOf, type Field, type Table } from './table';

/** The test of one need against the firm profiles, both corrected over the needs (G6). */
export interface NeedPValues {
	readonly maxT: number | undefined;
	readonly holm: number | undefined;
}

interface Row {
	readonly cell: AnswerInProfile;
	readonly p: NeedPValues | undefined;
}

/**
 * Needs by profile, for researchers (G6 b and c): only rows with `own_factor` may be called a
 * difference between profiles. A p is of a need and its firm profiles, in each row.
 * @param testOf the test of a need, by what was left out of the score
 */
export function needsByProfileTable(
	cells: readonly AnswerInProfile[],
	testOf: (need: string, leaveOut: AnswerInProfile['leaveOut']) => NeedPValues | undefined
): Table {
	return tableOf(
		'needs_by_profile',
		FIELDS,
		cells.map((cell): Row => ({
			cell,
			p: cell.status === 'firm' ? testOf(cell.need, cell.leaveOut) : undefined
		}))
	);
}

const FIELDS: readonly Field<Row>[] = [
	field(
		'status',
		'string',
		'firm: alleen vaste profielen. any: ook voorlopige',
		'firm: firm profiles only. any: provisional ones too',
		({ cell }) => cell.status,
		['firm', 'any']
	),
	field('profile', 'string', 'Profiel', 'Profile', ({ cell }) => cell.profile, [...FIRM_CELLS]),
	field('need', 'string', 'Wens', 'Need', ({ cell }) => cell.need),
	field('answer', 'string', 'Antwoord', 'Answer', ({ cell }) => cell.answer, [...NEED_ANSWERS]),
	field(
		'n',
		'integer',
		'Mensen van dit profiel met dit antwoord',
		'People of this profile with this answer',
		({ cell }) => cell.share.n
	),
	field(
		'total',
		'integer',
		'Mensen van dit profiel die de wens legden',
		'People of this profile who placed the need',
		({ cell }) => cell.share.total
	),
	field('share', 'number', 'Aandeel', 'Share', ({ cell }) => cell.share.share),
	field(
		'ci_low',
		'number',
		'Ondergrens van het 95 %-interval',
		'Lower end of the 95 % interval',
		({ cell }) => cell.share.interval?.low
	),
	field(
		'ci_high',
		'number',
		'Bovengrens van het 95 %-interval',
		'Upper end of the 95 % interval',
		({ cell }) => cell.share.interval?.high
	),
	field(
		'ci_method',
		'string',
		'Soort interval',
		'Kind of interval',
		({ cell }) => cell.share.method,
		['none', 'wilson_deff_t']
	),
	field(
		'n_dialogues',
		'integer',
		'Aantal gesprekken',
		'Number of dialogues',
		({ cell }) => cell.share.dialogues
	),
	field('deff', 'number', 'Ontwerpeffect', 'Design effect', ({ cell }) => cell.share.deff),
	field(
		'p_maxt',
		'number',
		'p van de wens over de vaste profielen, Westfall-Young maxT; leeg onder 20 mensen die iets zeggen',
		'p of the need over the firm profiles, Westfall-Young maxT; empty under 20 informative people',
		({ p }) => p?.maxT
	),
	field(
		'p_holm',
		'number',
		'Dezelfde p met de correctie van Holm',
		'The same p with the correction of Holm',
		({ p }) => p?.holm
	),
	field(
		'leave_out',
		'string',
		'Kaarten die niet meetelden: own_factor, de eigen kaarten van de wens; none, geen',
		'Cards left out of the score: own_factor, those the need answers; none',
		({ cell }) => cell.leaveOut,
		[...LEFT_OUT_CARDS]
	),
	field(
		'suppressed',
		'boolean',
		'Aantal niet getoond om mensen te beschermen',
		'Number withheld to protect people',
		() => false
	)
];
