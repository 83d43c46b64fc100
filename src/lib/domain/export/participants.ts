import { SCORING_VERSION } from '../scoring/score';
import { axisFields } from './axis-fields';
import { exportedCard, type ResearchRow } from './research-row';
import { deckVersionField, participantField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

const LETTER = ['A', 'B', 'C', 'D'];

/** One row per participant and round (researchers only); score columns are empty if unscored. */
export function participantsTable(rows: Iterable<ResearchRow>): Table {
	return tableOf('participants', FIELDS, rows);
}

function alternativeField(
	rule: 'weighted' | 'will' | 'strict' | 'blocker',
	nl: string,
	en: string
): Field<ResearchRow> {
	return field(
		`profile_${rule}`,
		'string',
		`Profiel ${nl}`,
		`Profile ${en}`,
		(row) => row.score?.alternatives[rule].letter,
		LETTER
	);
}

function topField(place: 1 | 2 | 3): Field<ResearchRow> {
	return field(
		`top${place}`,
		'string',
		`Belangrijkste kaart, als ${place}e gekozen`,
		`Most important card, picked as number ${place}`,
		(row) => {
			const card = row.answers.emphasis.get(row.round)?.[place - 1];
			return card === undefined ? undefined : exportedCard(row, card);
		}
	);
}

const FIELDS: readonly Field<ResearchRow>[] = [
	field('study', 'string', 'Onderzoek', 'Study', (row) => row.study),
	field(
		'dialogue',
		'integer',
		'Nummer van het gesprek in deze export',
		'Number of the dialogue in this export',
		(row) => row.dialogue
	),
	field('deck', 'string', 'Kaartenset', 'Deck', (row) => row.deck.id),
	deckVersionField((row) => row.deck.version),
	field(
		'scoring_version',
		'string',
		'Versie van de telregels',
		'Version of the scoring rules',
		() => SCORING_VERSION
	),
	field(
		'size',
		'string',
		'Korte of hele kaartenset',
		'Short or full set of cards',
		(row) => row.size,
		['core', 'full']
	),
	field(
		'mode',
		'string',
		'Hoe de kaarten kwamen: in een gesprek, op papier, alleen of uit een bestand; demo: verzonnen mensen',
		'How the cards came in: in a dialogue, on paper, alone or from a file; demo: invented people',
		(row) => row.mode,
		['dialogue', 'paper', 'solo', 'import', 'demo']
	),
	field(
		'period',
		'string',
		'Maand, of kwartaal bij minder dan 10 mensen',
		'Month, or quarter under 10 people',
		(row) => row.period
	),
	participantField((row) => row.participant),
	field('round', 'string', 'Ronde', 'Round', (row) => row.round),
	field(
		'language',
		'string',
		'Taal van de kaarten',
		'Language of the cards',
		(row) => row.language
	),
	field('assisted', 'string', 'Hulp bij het leggen', 'Help with sorting', (row) => row.assisted, [
		'none',
		'read',
		'placed'
	]),
	field(
		'want',
		'string',
		'Wil nu iets leren',
		'Wants to learn something now',
		(row) => row.answers.anchors.want,
		['yes', 'maybe', 'no']
	),
	field(
		'doing',
		'string',
		'Leert nu iets',
		'Is learning something now',
		(row) => row.answers.anchors.doing,
		['yes', 'no']
	),
	field(
		'work',
		'string',
		'Heeft nu betaald werk',
		'Has paid work now',
		(row) => row.answers.anchors.work,
		['employed', 'not-employed', 'unsaid']
	),
	field(
		'late',
		'boolean',
		'Deels binnengekomen na het sluiten van de ronde',
		'Partly arrived after the round was closed',
		(row) => row.late
	),
	...axisFields('int', 'intrinsic', 'in de persoon', 'in the person'),
	...axisFields('ext', 'external', 'om de persoon heen', 'around the person'),
	field('profile', 'string', 'Profiel', 'Profile', (row) => row.score?.profile.letter, LETTER),
	field(
		'status',
		'string',
		'Hoe vast het profiel is',
		'How firm the profile is',
		(row) => row.score?.profile.status,
		['firm', 'provisional', 'none']
	),
	field(
		'candidates',
		'string',
		'Letters die nog kunnen, met / ertussen; leeg bij te weinig kaarten',
		'Letters still possible, separated by /; empty with too few cards',
		(row) => row.score?.profile.candidates.join('/') || undefined
	),
	alternativeField(
		'weighted',
		'met de belangrijkste kaarten dubbel',
		'with the most important cards counted twice'
	),
	alternativeField(
		'will',
		'met alleen motivatie en vertrouwen in de persoon',
		'with only motivation and confidence in the person'
	),
	alternativeField('strict', 'zonder betwistbare kaarten', 'without contestable cards'),
	alternativeField(
		'blocker',
		'met de kant van de blokkade als tegenhoudend',
		'with the side of the blocker as hindering'
	),
	field(
		'fit',
		'string',
		'Past de uitkomst',
		'Does the result fit',
		(row) => row.answers.fit.get(row.round)?.fit,
		['yes', 'partly', 'no']
	),
	field(
		'self',
		'string',
		'Zelf gekozen beschrijving',
		'Description chosen by the person',
		(row) => row.answers.fit.get(row.round)?.self,
		[...LETTER, 'neither', 'unknown']
	),
	field(
		'fit_order',
		'string',
		'Zelf gekozen voor of na de uitkomst',
		'Chosen before or after the result',
		(row) => row.answers.fit.get(row.round)?.order,
		['before', 'after']
	),
	field(
		'blocker',
		'string',
		'Kaart waardoor leren nu niet lukt; none als die er niet is',
		'Card that makes learning impossible now; none if there is none',
		(row) => {
			const card = row.answers.blocker.get(row.round);
			return card === undefined ? undefined : card === null ? 'none' : exportedCard(row, card);
		}
	),
	topField(1),
	topField(2),
	topField(3),
	field(
		'consent_version',
		'string',
		'Versie van de tekst waar deze persoon ja tegen zei',
		'Version of the text this person said yes to',
		(row) => row.consent
	),
	...([1, 2, 3, 4] as const).flatMap((place) => [
		field<ResearchRow>(
			`background_question_${place}`,
			'string',
			`Achtergrondvraag ${place} van het onderzoek`,
			`Background question ${place} of the study`,
			(row) => row.background[place - 1]?.question
		),
		field<ResearchRow>(
			`background_answer_${place}`,
			'string',
			`Antwoord daarop; leeg als minder dan 3 mensen in het gesprek deze antwoorden delen`,
			`Answer to it; empty when fewer than 3 people of the dialogue share these answers`,
			(row) => row.background[place - 1]?.answer
		)
	])
];
