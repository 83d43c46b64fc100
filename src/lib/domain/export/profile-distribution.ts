import type { GroupPicture, ServedPlane } from '../disclosure/picture';
import { ANY_CELLS, FIRM_CELLS } from '../statistics/distribution';
import type { PooledDistribution } from '../statistics/pooled-distribution';
import { ofFewDialogues, type PooledShare } from '../statistics/pooled-share';
import { LETTERS } from '../scoring/profile';
import { SCORING_VERSION } from '../scoring/score';
import { deckVersionField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

/** One group of people whose profiles are reported. */
export interface DistributionGroup {
	/** What the groups are made by: `all`, `dialogue`, `work` … */
	readonly groupBy: string;
	readonly group: string;
	readonly round: string;
	readonly deck: string;
	readonly deckVersion: string;
	readonly pooled: PooledDistribution;
}

interface DistributionRow {
	readonly groupBy: string;
	readonly group: string;
	readonly status: 'firm' | 'any';
	readonly profile: string;
	readonly round: string;
	readonly deck: string | undefined;
	readonly deckVersion: string;
	readonly n: number | undefined;
	readonly total: number;
	readonly share: number | undefined;
	/** Intervals only in the research room (G3). */
	readonly pooled: PooledShare | undefined;
	readonly dialogues: number;
	readonly label: string | undefined;
	readonly suppressed: boolean;
}

/** Exact counts and intervals, for researchers (G3). */
export function profileDistributionTable(groups: Iterable<DistributionGroup>): Table {
	return tableOf('profile_distribution', FIELDS, {
		*[Symbol.iterator]() {
			for (const group of groups) {
				for (const cell of FIRM_CELLS) yield exact(group, 'firm', cell, group.pooled.firm[cell]);
				for (const cell of ANY_CELLS) yield exact(group, 'any', cell, group.pooled.any[cell]);
			}
		}
	});
}

/** What a facilitator may keep: only what was served (D6, D12), from one round's picture. */
export function servedProfileDistribution(picture: GroupPicture): Table {
	const { plane } = picture;
	if (plane === undefined) return tableOf('profile_distribution', FIELDS, []);
	const row = (status: 'firm' | 'any', profile: string, n?: number): DistributionRow => ({
		groupBy: 'all',
		group: 'all',
		status,
		profile,
		round: picture.round,
		deck: undefined,
		deckVersion: picture.deckVersion,
		n,
		total: plane.people,
		share: n === undefined ? undefined : n / plane.people,
		pooled: undefined,
		dialogues: 1,
		label: status === 'any' && plane.quarter === profile ? 'majority' : undefined,
		suppressed: n === undefined
	});
	return tableOf('profile_distribution', FIELDS, [
		...FIRM_CELLS.map((cell) => row('firm', cell, firmCount(plane, cell))),
		...ANY_CELLS.map((cell) => row('any', cell, plane.counts?.[cell]))
	]);
}

/** Firm A-D, all provisional together, and none: only where the plane serves firm apart. */
function firmCount({ counts, firm }: ServedPlane, cell: (typeof FIRM_CELLS)[number]) {
	if (!counts || !firm) return undefined;
	if (cell === 'none') return counts.none;
	if (cell !== 'provisional') return firm[cell];
	return LETTERS.reduce((sum, letter) => sum + counts[letter] - firm[letter], 0);
}

function exact(
	group: DistributionGroup,
	status: 'firm' | 'any',
	profile: string,
	pooled: PooledShare
): DistributionRow {
	return {
		...group,
		status,
		profile,
		n: pooled.n,
		total: pooled.total,
		share: pooled.share,
		pooled,
		dialogues: pooled.dialogues,
		label: warningOf(pooled),
		suppressed: false
	};
}

const warningOf = (pooled: PooledShare): string | undefined =>
	pooled.method === 'none'
		? 'too-few-dialogues'
		: ofFewDialogues(pooled)
			? 'few-dialogues'
			: undefined;

const FIELDS: readonly Field<DistributionRow>[] = [
	field(
		'group_by',
		'string',
		'Waarop de groepen gemaakt zijn',
		'What the groups are made by',
		(row) => row.groupBy
	),
	field('group', 'string', 'Groep', 'Group', (row) => row.group),
	field(
		'status',
		'string',
		'firm: alleen vaste profielen. any: ook voorlopige',
		'firm: firm profiles only. any: provisional ones too',
		(row) => row.status,
		['firm', 'any']
	),
	field('profile', 'string', 'Profiel', 'Profile', (row) => row.profile, [...FIRM_CELLS]),
	field('round', 'string', 'Ronde', 'Round', (row) => row.round),
	deckVersionField((row) => row.deckVersion),
	field(
		'scoring_version',
		'string',
		'Versie van de telregels',
		'Version of the scoring rules',
		() => SCORING_VERSION
	),
	field('n', 'integer', 'Mensen met dit profiel', 'People with this profile', (row) => row.n),
	field('total', 'integer', 'Mensen in de groep', 'People in the group', (row) => row.total),
	field('share', 'number', 'Aandeel', 'Share', (row) => row.share),
	field(
		'ci_low',
		'number',
		'Ondergrens van het 95 %-interval',
		'Lower end of the 95 % interval',
		(row) => row.pooled?.interval?.low
	),
	field(
		'ci_high',
		'number',
		'Bovengrens van het 95 %-interval',
		'Upper end of the 95 % interval',
		(row) => row.pooled?.interval?.high
	),
	field('ci_method', 'string', 'Soort interval', 'Kind of interval', (row) => row.pooled?.method, [
		'none',
		'wilson_deff_t'
	]),
	field(
		'n_dialogues',
		'integer',
		'Aantal gesprekken',
		'Number of dialogues',
		(row) => row.dialogues
	),
	field('deff', 'number', 'Ontwerpeffect', 'Design effect', (row) => row.pooled?.deff),
	field(
		'label',
		'string',
		'Wat er in woorden is laten zien, of een waarschuwing',
		'What was shown in words, or a warning',
		(row) => row.label,
		['majority', 'too-few-dialogues', 'few-dialogues']
	),
	field(
		'suppressed',
		'boolean',
		'Aantal niet getoond om mensen te beschermen',
		'Number withheld to protect people',
		(row) => row.suppressed
	),
	field(
		'joint_low',
		'number',
		'Ondergrens van het interval dat voor alle profielen samen geldt (Goodman)',
		'Lower end of the interval that holds for all profiles together (Goodman)',
		(row) => row.pooled?.joint?.low
	),
	field(
		'joint_high',
		'number',
		'Bovengrens van het interval dat voor alle profielen samen geldt (Goodman)',
		'Upper end of the interval that holds for all profiles together (Goodman)',
		(row) => row.pooled?.joint?.high
	),
	field('deck', 'string', 'Kaartenset', 'Deck', (row) => row.deck)
];
