import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { decksOf, type ExportedDialogue } from './rows';
import { consentsOf, type ResearchPlan } from './plan';
import { withheldOf, withheldOfAll } from './withheld-people';

/** Why a person's rows are not in an export: one sentence each, for readers of the manifest. */
const REASONS = {
	left: 'said no to research, erased their cards or was removed, and their cards lie in a picture of the group; how many of each is not said, for two exports would tell it of one dialogue',
	chosen: 'drawn once to be held back beside those, so that nobody who refused is read back (D12)',
	abandoned: 'left out by the rule "abandoned": not finished and not every card placed',
	'one-pile': 'left out by the rule "one-pile": every card on one pile'
} as const;

/** What is said of those held back, beside the figures. */
const WITHHELD =
	'People are held back whole and for good, drawn once when the dialogue ended. How many are drawn depends on the size of the dialogue alone (4 under 10 people, 5 from 10, 6 from 15), so the total of a dialogue still tells about how many refused or erased.';
const STAY_OUT =
	'Dialogues of a study that stay out whole: what the group was shown would tell, beside the rows, what those held back laid (D12).';
export const INVENTED =
	'INVENTED PEOPLE: everybody in these files was made up by npm run demo. Never put them beside people, and publish nothing of them.';
const ALL_ROWS =
	'In these dialogues the rows of everybody who said yes are given (RESEARCH_ROWS=all), by an agreement with each researcher: beside what the room was shown they can tell what somebody who refused laid. Do not try to find out.';

/** What an export holds and what was left out of it, and why: how many, never who. */
export function manifestOf(
	plan: ResearchPlan,
	dialogues: readonly ExportedDialogue[],
	terms: string
): string {
	const decks = decksOf(dialogues);
	return JSON.stringify(
		{
			...(plan.filter.mode === 'demo' ? { invented: INVENTED } : {}),
			scoring_version: SCORING_VERSION,
			consent_versions: consentsOf(plan),
			terms,
			filters: plan.filter,
			decks: decks.map((deck) => ({
				deck: deck.id,
				version: deck.version,
				languages: deck.languages,
				// translations no speaker has reviewed: sorts in them are marked by their language
				unreviewed_languages: deck.unreviewed ?? []
			})),
			dialogues: dialogues.map(({ number, source, people, excluded }) => ({
				dialogue: number,
				deck: source.deck.id,
				deck_version: source.deck.version,
				people,
				rows: source.all ? 'all' : 'protected',
				withheld: withheldOf(source),
				excluded
			})),
			withheld: { people: withheldOfAll(dialogues.map(({ source }) => source)), note: WITHHELD },
			stay_out: { dialogues: plan.stayOut, note: STAY_OUT },
			...(dialogues.some(({ source }) => source.all) ? { all_rows: ALL_ROWS } : {}),
			reasons: REASONS,
			// whole dialogues of which rows, card set or study are not on the disk as they were
			// written; under which filter they would fall cannot be said
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
