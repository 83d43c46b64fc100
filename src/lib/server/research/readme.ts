import type { PackageFacts } from '$lib/domain/export/datapackage';

/**
 * What somebody reads first on opening a researcher's package, a year later or in another program.
 * @param texts sentences on what people wrote (D11)
 */
export function researchReadme(facts: PackageFacts, texts: readonly string[]): string {
	return [
		facts.title,
		'',
		facts.description,
		'',
		`Made: ${facts.created}`,
		`Scoring version: ${facts.scoringVersion}`,
		`Card sets: ${facts.decks.join(', ') || 'none'} (folder decks, as they were sorted)`,
		`Consent text versions: ${facts.consents?.join(', ') || 'none'}`,
		facts.licence === undefined ? `Terms of use: ${facts.terms}` : `Licence: ${facts.licence}`,
		'',
		'Read these files',
		'- CSV, UTF-8, comma, decimal point, missing is empty. datapackage.json has types and keys; codebook.csv',
		'  has every column and card in Dutch and English.',
		"- Text that a spreadsheet would take for a formula has a ' before it; a program takes it off again.",
		'- participants, placements and needs join by participant and round. Numbers are drawn anew for every',
		'  package: they join nothing outside it.',
		'- manifest.json lists every row that was left out and why, and the filters that were asked for.',
		`- ${texts.join('\n  ')}`,
		'- formats holds the first factor rounds for other programs, with formats.csv for who is in them.',
		'',
		'Say this when you use them',
		'- The card list and the rule that assigns a profile are a documented proposal, not yet validated.',
		'- Recruitment was not random: intervals speak of people like these, not of a population.',
		'- Rows are pseudonymous, not anonymous: the pattern of 24 cards can be recognised.',
		''
	].join('\n');
}
