import { deckUpload } from '../deck-upload';
import { IMPORT_TYPE, importRequest } from '../imports';
import { precisionQuery } from '../precision';
import { EXCLUSIONS, RESEARCH_MODES, exportRequest, fileVariant } from '../research';
import { tagsRequest } from '../research-tags';
import { studyChange, studyLook, studyRequest } from '../studies';
import type { Call } from './call';

/** Who counts. */
const FILTERS: NonNullable<Call['query']> = {
	study: 'id of a study',
	deck: 'id of a card set',
	deckVersion: 'its version',
	language: 'of the person, as nl',
	mode: RESEARCH_MODES.join(', '),
	from: 'month, as 2026-03; included',
	to: 'month; included',
	tag: 'a tag that researchers gave',
	exclude: `${EXCLUSIONS.join(', ')}: left out by that rule; commas between`
};
const VARIANT = `of a table: ${fileVariant.options.join(' or ')}`;

/** The research room: figures, files, imports and studies. */
export const researchCalls: readonly Call[] = [
	{
		method: 'get',
		path: '/research/overview',
		who: ['researcher'],
		summary:
			'Who counts and who is left out, dialogues, pooled distribution with intervals, log of looks and exports. Filters in the query; the look is logged.',
		query: FILTERS,
		status: 200
	},
	{
		method: 'get',
		path: '/research/figures/{figure}',
		who: ['researcher'],
		summary:
			'One figure over the people the filters ask for: needs, needs-by-profile, needs-model, pattern, cards, similarity, groups, latent-classes, member-check, stability, retest, shift, alternatives, background. 202 while it is worked out: ask again.',
		query: FILTERS,
		status: 200
	},
	{
		method: 'get',
		path: '/research/export/preregistration.md',
		who: ['researcher'],
		summary: 'All settings of a study as they stand, ready to register.',
		query: {
			...FILTERS,
			lang: 'nl or en',
			...Object.fromEntries(
				Object.keys(precisionQuery.entries).map((name) => [
					name,
					'how precise, as the planner asks'
				])
			)
		},
		status: 200,
		type: 'text/markdown'
	},
	{
		method: 'post',
		path: '/research/tags',
		who: ['researcher'],
		summary: 'Gives a dialogue tags in place of those it had.',
		request: tagsRequest,
		status: 200
	},
	{
		method: 'get',
		path: '/research/export/{file}',
		who: ['researcher'],
		summary:
			'One file, with numbers of its own: a table, package.zip, or a format of another program. Filters in the query; `variant=excel-nl`; `safe=1` with `study` and `edition` for publication.',
		query: {
			...FILTERS,
			variant: VARIANT,
			safe: '1: the table for publication; with study and edition, no other filter',
			edition: 'with safe=1: its number; the newest when left out'
		},
		status: 200,
		type: 'text/csv'
	},
	{
		method: 'post',
		path: '/research/exports',
		who: ['researcher'],
		summary:
			'Freezes one export for EXPORT_HOURS, so that its files join; says how many people each format holds, and why others are out. Who erases their cards is in none of its files from then on. With `texts` also texts.csv: own cards and comments of those who agreed to that, in no package; logged by its name.',
		request: exportRequest,
		status: 201
	},
	{
		method: 'get',
		path: '/research/exports/{id}/{file}',
		who: ['researcher'],
		summary:
			'A file of a frozen export; `variant=excel-nl`. texts.csv only where it was asked for.',
		query: { variant: VARIANT },
		status: 200,
		type: 'text/csv'
	},
	{
		method: 'get',
		path: '/research/decks',
		who: ['researcher'],
		summary:
			'The whole shelf: whose each card set is, since when, whether it is used or withdrawn.',
		status: 200
	},
	{
		method: 'post',
		path: '/research/decks',
		who: ['researcher'],
		summary:
			'Puts a card set on the shelf: as JSON, as a CSV of cards and piles in the frame of another, or as a copy under a new version.',
		request: deckUpload,
		status: 201
	},
	{
		method: 'get',
		path: '/research/imports',
		who: ['researcher'],
		summary: 'The files of placements that were taken in, with the ground they were taken in on.',
		status: 200
	},
	{
		method: 'post',
		path: '/research/imports',
		who: ['researcher'],
		summary:
			'Takes in a file of placements, at most 64 MB: all of it, or nothing. What is not understood comes back with its line and a sentence (422); lines named in `leaveOut` are passed over. With `dry` nothing is stored and the report is the same, 200.',
		request: importRequest,
		alsoTakes: {
			'text/csv': 'The file as it is; the mapping in the query. What is not said is guessed.',
			[IMPORT_TYPE]:
				'One line of JSON (the mapping, as in the JSON body), a line end, then the file as it is.'
		},
		query: { dry: '1: report only', mapping: 'JSON, with text/csv' },
		status: 201
	},
	{
		method: 'delete',
		path: '/research/imports/{id}',
		who: ['researcher'],
		summary: 'Removes an import, or one person of it.',
		query: { participant: 'the label that person had in the file' },
		status: 200
	},
	{
		method: 'get',
		path: '/research/studies',
		who: ['researcher'],
		summary: 'The studies: what was fixed of each, its code, and its dialogues in counts.',
		status: 200
	},
	{
		method: 'post',
		path: '/research/studies',
		who: ['researcher'],
		summary:
			'Adds a study, which ends within five years: its card set, consent text and background questions stay as they are.',
		request: studyRequest,
		status: 201
	},
	{
		method: 'post',
		path: '/research/studies/{id}',
		who: ['researcher'],
		summary: 'Closes a study, opens it again, or moves its end.',
		request: studyChange,
		status: 200
	},
	{
		method: 'post',
		path: '/studies/look',
		who: ['anyone'],
		summary: 'The study behind the code that a researcher gave to facilitators.',
		request: studyLook,
		status: 200
	}
];
