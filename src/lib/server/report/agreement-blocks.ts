import { heading, type Block } from './report-block';
import type { ReportInput, ReportWords } from './report-input';

/** Who does what, and when; or to whom, what they must know, and who brings it. */
export function agreementBlocks(input: ReportInput, words: ReportWords): readonly Block[] {
	const { texts } = words;
	const { agreements } = input.record.state;
	if (agreements.length === 0) return [];
	return [
		heading(texts.agreements),
		{
			kind: 'table',
			title: texts.agreements,
			head: [texts.what, texts.sortColumn, texts.whoColumn, texts.whenColumn, texts.state],
			rows: agreements.map((one) => [
				one.what,
				texts.sort[one.sort],
				one.who || undefined,
				one.when || undefined,
				one.done ? texts.done : texts.open
			])
		}
	];
}
