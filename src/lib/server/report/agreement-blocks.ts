import type { Agreement } from '$lib/domain/dialogue';
import { heading, type Block } from '$lib/report/report-block';
import type { ReportInput, ReportWords } from './report-input';

/** Who does what, and when; then what others must know, and who tells them. */
export function agreementBlocks(input: ReportInput, words: ReportWords): readonly Block[] {
	const { texts } = words;
	const { agreements } = input.record.state;
	if (agreements.length === 0) return [];
	return [
		heading(texts.agreed),
		...(['afspraak', 'boodschap'] as const).flatMap((sort): readonly Block[] => {
			const own = agreements.filter((one) => one.sort === sort);
			if (own.length === 0) return [];
			return [
				{
					kind: 'table',
					title: texts.sorts[sort],
					head: [texts.what, texts.who[sort], texts.when[sort], texts.state],
					rows: own.map((one) => [
						one.what,
						one.who || undefined,
						one.when || undefined,
						stateOf(one, words)
					])
				}
			];
		})
	];
}

function stateOf({ done, earlier }: Agreement, { texts }: ReportWords): string {
	const state = done ? texts.done : texts.open;
	return earlier ? texts.earlier(state) : state;
}
