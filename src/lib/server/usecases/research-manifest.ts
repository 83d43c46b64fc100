import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { decksOf, type ExportedDialogue } from './research-rows';
import { consentsOf, type ResearchPlan } from './research-plan';

/** Why a person's rows are not in an export; a sentence each, for who reads the manifest. */
const REASONS = {
	refused: 'said no to research',
	erased: 'erased their cards',
	chosen: 'held back so that one or two others do not stand alone (D12)',
	'no-sort': 'said yes and put no card anywhere',
	abandoned: 'left out by the rule "abandoned": not finished and not every card placed',
	'one-pile': 'left out by the rule "one-pile": every card on one pile'
} as const;
type Reason = keyof typeof REASONS;

/** What an export holds and what was left out of it, and why: every row left out, never who. */
export function manifestOf(plan: ResearchPlan, dialogues: readonly ExportedDialogue[]): string {
	const decks = decksOf(dialogues);
	return JSON.stringify(
		{
			scoring_version: SCORING_VERSION,
			consent_versions: consentsOf(plan),
			filters: plan.filter,
			decks: decks.map((deck) => ({
				deck: deck.id,
				version: deck.version,
				languages: deck.languages,
				// translations that no speaker has looked through: sorts in them are marked by their language
				unreviewed_languages: deck.unreviewed ?? []
			})),
			dialogues: dialogues.map((dialogue) => ({
				dialogue: dialogue.number,
				deck: dialogue.source.deck.id,
				deck_version: dialogue.source.deck.version,
				people: dialogue.people,
				withheld: dialogue.withheld
			})),
			// one line a person whose rows are not here
			left_out: dialogues.flatMap((dialogue) =>
				leftOut(dialogue).map((reason) => ({ dialogue: dialogue.number, reason }))
			),
			reasons: REASONS,
			// whole dialogues of which rows, card set or study are not on the disk as they were written; under
			// which filter they would fall cannot be said
			damaged_dialogues: plan.damaged,
			// what people wrote is in no file of a package (D11)
			texts: saidOfTexts(plan.texts).join(' '),
			// who is in the files for other programs, and who is not and why
			formats: 'formats/formats.csv'
		},
		null,
		'\t'
	);
}

/** What an export says of own cards and comments. @param asked whether they were asked for */
export const saidOfTexts = (asked: boolean): readonly string[] =>
	asked
		? [
				'Own cards and comments were asked for: they are in texts.csv, beside the package and never in it (D11).',
				'Of purged dialogues there are none, nor of people who agreed by a text that did not say so.'
			]
		: [
				'Own cards and comments are not here: they come only in a file of their own, when asked for (D11).'
			];

function leftOut({ withheld, withoutSort, excluded }: ExportedDialogue): readonly Reason[] {
	const counts: Readonly<Record<Reason, number>> = {
		...withheld,
		...excluded,
		'no-sort': withoutSort
	};
	return (Object.keys(REASONS) as Reason[]).flatMap((reason) =>
		new Array<Reason>(counts[reason]).fill(reason)
	);
}
