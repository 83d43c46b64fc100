import type { Axis } from '../deck';
import type { AxisScore } from '../scoring/score';
import type { ResearchRow } from './research-row';
import { field, type Cell, type Field } from './table';

/**
 * The eight columns of one axis in the participants' file (S1, S2, S4).
 * @param prefix of the column names: `int` or `ext`
 * @param nl where the axis lies, to end each Dutch label with
 */
export function axisFields(
	prefix: string,
	axis: Axis,
	nl: string,
	en: string
): Field<ResearchRow>[] {
	const of = (read: (score: AxisScore) => Cell) => (row: ResearchRow) => {
		const score = row.score?.[axis];
		return score === undefined ? undefined : read(score);
	};
	return [
		field(
			`${prefix}_help`,
			'integer',
			`Kaarten die helpen, ${nl}`,
			`Cards that help, ${en}`,
			of((score) => score.helps)
		),
		field(
			`${prefix}_hinder`,
			'integer',
			`Kaarten die tegenhouden, ${nl}`,
			`Cards that hinder, ${en}`,
			of((score) => score.hinders)
		),
		field(
			`${prefix}_neutral`,
			'integer',
			`Kaarten die niet uitmaken, ${nl}`,
			`Cards that make no difference, ${en}`,
			of((score) => score.neutral)
		),
		field(
			`${prefix}_skip`,
			'integer',
			`Overgeslagen kaarten, ${nl}`,
			`Skipped cards, ${en}`,
			of((score) => score.skip)
		),
		field(
			`${prefix}_balance`,
			'number',
			`Helpen min tegenhouden, gedeeld door hun som, ${nl}`,
			`Help minus hinder over their sum, ${en}`,
			of((score) => score.balance)
		),
		field(
			`${prefix}_sign_index`,
			'number',
			`Tekenindex, geen kans over de persoon, ${nl}`,
			`Sign index, not a probability about the person, ${en}`,
			of((score) => score.signIndex)
		),
		field(
			`${prefix}_margin`,
			'integer',
			`Kaarten die moeten omgaan voor de kant weg is, ${nl}`,
			`Cards to move to the other side before the side is gone, ${en}`,
			of((score) => score.margin)
		),
		field(
			`${prefix}_strength`,
			'string',
			`Sterkte, ${nl}`,
			`Strength, ${en}`,
			of((score) => score.strength),
			['few', 'mixed', 'leaning', 'clear']
		)
	];
}
