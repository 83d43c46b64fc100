import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { dialogueAct, keyRequest } from './admin';
import { commandRequest } from './commands';
import { createDialogueRequest, createDialogueResponse } from './dialogue';
import { answersRequest, entriesRequest, entriesResponse, movesRequest } from './entries';
import { donationRequest, paperSortRequest } from './given-sort';
import {
	erasedResponse,
	eraseRequest,
	joinRequest,
	lookRequest,
	sessionEndRequest,
	sessionRequest
} from './join';
import { PROBLEMS } from './problem';
import { IMPORT_TYPE, importRequest } from './imports';
import { draftPicture, draftPublish, draftSave, newDraft } from './drafts';
import { deckWithdrawal } from './deck-line';
import { deckUpload } from './deck-upload';
import { precisionQuery } from './precision';
import { EXCLUSIONS, exportRequest, fileVariant, RESEARCH_MODES } from './research';
import { studyChange, studyLook, studyRequest } from './studies';
import { tagsRequest } from './research-tags';
import { wallEcho } from './wall-echo';

type Method = 'get' | 'post' | 'put' | 'delete';

interface Documented {
	readonly method: Method;
	/** under /api/v1, parameters in braces */
	readonly path: string;
	readonly who: readonly (
		'anyone' | 'organiser' | 'facilitator' | 'wall' | 'participant' | 'researcher' | 'admin'
	)[];
	readonly summary: string;
	readonly request?: v.GenericSchema;
	readonly status: number;
	readonly response?: v.GenericSchema;
	/** when it is not JSON */
	readonly type?: string;
	/** other bodies it takes: content type → what it is */
	readonly alsoTakes?: Readonly<Record<string, string>>;
	/** parameters in the query: name → what it is */
	readonly query?: Readonly<Record<string, string>>;
}

/** Who makes card sets. */
const MAKER = ['organiser', 'researcher'] as const;

/** Who counts. */
const FILTERS: NonNullable<Documented['query']> = {
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
const AS = 'which role of this browser asks: facilitator, wall or participant';

/** Every call of the API, version 1; a test holds it against the routes. */
export const CALLS: readonly Documented[] = [
	{
		method: 'post',
		path: '/dialogues',
		who: ['organiser'],
		summary:
			'Makes a dialogue; its keys are shown this once. `settings.follows` copies the open agreements of an earlier one, with its facilitator cookie or key; `settings.rehearsal` makes one with invented people.',
		request: createDialogueRequest,
		status: 201,
		response: createDialogueResponse
	},
	{
		method: 'get',
		path: '/dialogues/{id}',
		who: ['facilitator'],
		summary: 'The state: rev, version, lifecycle, stage, rounds, switches, counts.',
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/commands',
		who: ['facilitator'],
		summary:
			'Carries out one command made on a revision; a stale one gets 409 with the state. A step with `from`, the stage (of `spotlight`: the card) it leaves, is taken from there only: 200 with `already` and no new revision where it has been made, else 409 `stepped`.',
		request: commandRequest,
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/links',
		who: ['organiser'],
		summary:
			'A new link to lead, for who lost theirs: only with the key of the organiser. `id` may be the code of the dialogue. Everybody who leads sees that it was made, and can take it back.',
		status: 201
	},
	{
		method: 'get',
		path: '/dialogues/{id}/stream',
		who: ['facilitator', 'wall', 'participant'],
		summary:
			'Snapshots of a role as server-sent events, and `beat` with the time here; `as` names the role of a cookie.',
		query: { as: AS },
		status: 200,
		type: 'text/event-stream'
	},
	{
		method: 'get',
		path: '/dialogues/{id}/state',
		who: ['facilitator', 'wall', 'participant'],
		summary:
			'The snapshot of a role once, as `state`, and the time here as `now`: for who hears no stream. Whoever asks every few seconds counts as connected.',
		query: { as: AS },
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/person',
		who: ['participant'],
		summary:
			'What joining answered, for a browser that kept the cookie and nothing else; not on a device that several people use. 204 where it has no cookie.',
		status: 200
	},
	{
		method: 'get',
		path: '/dialogues/{id}/panel',
		who: ['facilitator'],
		summary: 'The pictures that were previewed or released.',
		status: 200
	},
	{
		method: 'get',
		path: '/dialogues/{id}/export/{file}',
		who: ['facilitator'],
		summary:
			'A file of what was shown: never a row a person. The report (`report.html`, `report.md`) can be had in each of the two languages, or to be read in the browser.',
		query: {
			language: 'of the report: nl or en',
			open: 'report.html: shown, not saved',
			zone: 'as America/Curacao: where the day in the report and in its name is reckoned'
		},
		status: 200,
		type: 'text/csv'
	},
	{
		method: 'post',
		path: '/dialogues/{id}/rehearsal',
		who: ['facilitator'],
		summary: 'One step of the invented people of a rehearsal: `more` says whether they go on.',
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/wall',
		who: ['wall'],
		summary:
			'What a wall has painted, said again every few seconds: the panel shows that, with its age.',
		request: wallEcho,
		status: 204
	},
	{
		method: 'post',
		path: '/dialogues/{id}/sorts',
		who: ['facilitator'],
		summary: 'Types in a sort made on paper.',
		request: paperSortRequest,
		status: 201
	},
	{
		method: 'post',
		path: '/session',
		who: ['anyone'],
		summary: 'Swaps a key for a cookie that no script can read.',
		request: sessionRequest,
		status: 204
	},
	{
		method: 'get',
		path: '/session',
		who: ['anyone'],
		summary:
			'The key of the pages in this browser, as `pageKey`: in the header `kaart-page` it stands in for Origin and Sec-Fetch-Site where a filter takes those out. `opens`: the desks that its cookies open, of researcher, organiser and admin.',
		status: 200
	},
	{
		method: 'delete',
		path: '/session',
		who: ['anyone'],
		summary:
			'Takes back the cookie of a role, or with `everything` all that this site left in the browser (Clear-Site-Data).',
		request: sessionEndRequest,
		status: 204
	},
	{
		method: 'post',
		path: '/join/look',
		who: ['anyone'],
		summary: 'What a person should know before saying yes; nothing is kept.',
		request: lookRequest,
		status: 200
	},
	{
		method: 'post',
		path: '/join',
		who: ['anyone'],
		summary: 'Joins with a code or the token of the QR; the same person again gets 200.',
		request: joinRequest,
		status: 201
	},
	{
		method: 'get',
		path: '/participants/{participant}',
		who: ['participant'],
		summary: 'Own state.',
		status: 200
	},
	{
		method: 'delete',
		path: '/participants/{participant}',
		who: ['participant'],
		summary: 'Erases everything this person said, and says where it was.',
		status: 200,
		response: erasedResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/moves',
		who: ['participant'],
		summary: 'Cards put on piles, in the order of seq.',
		request: movesRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/answers',
		who: ['participant'],
		summary: 'Everything else a person says, in the same order of seq.',
		request: answersRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/participants/{participant}/entries',
		who: ['participant'],
		summary: 'Moves and answers together, as a phone sends them.',
		request: entriesRequest,
		status: 200,
		response: entriesResponse
	},
	{
		method: 'post',
		path: '/erase',
		who: ['anyone'],
		summary: 'Erases a person by the code on their sheet, and says where they were.',
		request: eraseRequest,
		status: 200,
		response: erasedResponse
	},
	{ method: 'get', path: '/decks', who: ['anyone'], summary: 'The card sets.', status: 200 },
	{
		method: 'post',
		path: '/decks',
		who: ['organiser'],
		summary: 'Takes in a card set; a version once kept is never replaced.',
		status: 201
	},
	{
		method: 'get',
		path: '/decks/{id}',
		who: ['anyone'],
		summary: 'A card set as data, or as a file that gives the same set back.',
		query: {
			version: 'the newest one when left out',
			format: 'json or csv: a file',
			link: 'of a set that is seen by its link'
		},
		status: 200
	},
	{
		method: 'post',
		path: '/decks/{id}',
		who: ['researcher', 'organiser'],
		summary:
			'Withdraws a version, or puts it back: for its owner, which is a key or the browser it came from.',
		request: deckWithdrawal,
		status: 204
	},
	{
		method: 'delete',
		path: '/decks/{id}',
		who: ['researcher', 'organiser'],
		summary: 'Throws a version away that nothing was made with: for its owner.',
		query: { version: 'which one' },
		status: 204
	},
	{
		method: 'get',
		path: '/decks/schema.json',
		who: ['anyone'],
		summary: 'The form of a card set as JSON Schema 2020-12.',
		status: 200,
		type: 'application/schema+json'
	},
	{
		method: 'get',
		path: '/decks/{id}/pictograms.svg',
		who: ['anyone'],
		summary:
			'The drawings of a card set: a symbol for each card, pile and practice card, `<id>` in colour and `<id>-black` in lines.',
		query: { version: 'the newest one when left out', dialogue: 'that uses it' },
		status: 200,
		type: 'image/svg+xml'
	},
	{
		method: 'get',
		path: '/pictograms/{codes}',
		who: ['anyone'],
		summary: 'One drawing of OpenMoji, or two composed: `1F4D6+270D.svg`.',
		status: 200,
		type: 'image/svg+xml'
	},
	{
		method: 'get',
		path: '/drafts',
		who: MAKER,
		summary:
			'My card sets: drafts, what was published of them, who sees them, how often and in which month they were last used. Where the settings let anyone begin dialogues, sets are of the browser.',
		status: 200
	},
	{
		method: 'post',
		path: '/drafts',
		who: MAKER,
		summary:
			'Begins a draft: from a starting point, as a copy or the next version of a set, or from the text of a file.',
		request: newDraft,
		status: 201
	},
	{
		method: 'get',
		path: '/drafts/{id}',
		who: MAKER,
		summary: 'A draft with its revision.',
		status: 200
	},
	{
		method: 'put',
		path: '/drafts/{id}',
		who: MAKER,
		summary:
			'Saves a draft whole, or by the places that changed, on the revision it was read with. On an older one nothing is kept: 409 with the draft as it is now.',
		request: draftSave,
		status: 200
	},
	{
		method: 'delete',
		path: '/drafts/{id}',
		who: MAKER,
		summary: 'Throws a draft away. What was published stays.',
		status: 204
	},
	{
		method: 'get',
		path: '/drafts/{id}/check',
		who: MAKER,
		summary:
			'What holds publishing back, and what could be better: rule, place and figures; what the sides of the set come to.',
		status: 200
	},
	{
		method: 'post',
		path: '/drafts/{id}/publish',
		who: MAKER,
		summary:
			'Publishes a draft. Its version follows from what is other than before: another meaning is a major one, a typing error a patch.',
		request: draftPublish,
		query: { dry: '1: only says what it would be' },
		status: 201
	},
	{
		method: 'post',
		path: '/drafts/{id}/try',
		who: MAKER,
		summary: 'Puts a draft aside for a rehearsal; gone within days.',
		status: 201
	},
	{
		method: 'get',
		path: '/drafts/{id}/file',
		who: MAKER,
		summary: 'A draft as a file that gives the same draft back.',
		query: { format: 'json or csv' },
		status: 200,
		type: 'application/json'
	},
	{
		method: 'post',
		path: '/drafts/{id}/pictures',
		who: MAKER,
		summary:
			'A drawing of one’s own, SVG or PNG of at most 50 kB: shapes and colours alone are kept.',
		request: draftPicture,
		status: 201
	},
	{
		method: 'delete',
		path: '/drafts/{id}/pictures',
		who: MAKER,
		summary: 'Throws a drawing away.',
		query: { name: 'which one' },
		status: 200
	},
	{
		method: 'get',
		path: '/drafts/{id}/pictograms.svg',
		who: MAKER,
		summary: 'The drawings of a draft.',
		status: 200,
		type: 'image/svg+xml'
	},
	{
		method: 'post',
		path: '/donations',
		who: ['anyone'],
		summary: 'A solo sort given to research.',
		request: donationRequest,
		status: 201
	},
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
			'One figure over the people the filters ask for: needs, needs-by-profile, needs-model, pattern, cards, similarity, groups, member-check, stability, retest, shift, alternatives. 202 while it is worked out: ask again.',
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
	},
	{
		method: 'get',
		path: '/admin/dialogues',
		who: ['admin', 'organiser'],
		summary:
			'Dialogues, the latest 200 first: whose, since which hour, people as a number from 5 on. An organiser gets their own, those made with a key of that name.',
		status: 200
	},
	{
		method: 'post',
		path: '/admin/dialogues/{id}',
		who: ['admin', 'organiser'],
		summary: 'Ends a dialogue, as whoever leads it would.',
		request: dialogueAct,
		status: 204
	},
	{
		method: 'delete',
		path: '/admin/dialogues/{id}',
		who: ['admin', 'organiser'],
		summary: 'Erases a dialogue and everything in it.',
		status: 204
	},
	{
		method: 'post',
		path: '/admin/dialogues/{id}/links',
		who: ['admin', 'organiser'],
		summary:
			'A new link to lead, for who lost theirs. `id` may be the code. All who lead see that it was made.',
		status: 201
	},
	{
		method: 'get',
		path: '/admin/keys',
		who: ['admin'],
		summary:
			'Keys of organisers and researchers by name: what each may do, the days it was made, last used and taken back.',
		status: 200
	},
	{
		method: 'post',
		path: '/admin/keys',
		who: ['admin'],
		summary:
			'Makes a key for somebody, as `key`, shown this once. From the first one of an organiser on, only who has a key starts dialogues.',
		request: keyRequest,
		status: 201
	},
	{
		method: 'delete',
		path: '/admin/keys/{id}',
		who: ['admin'],
		summary: 'Takes a key back: it opens nothing from now on.',
		status: 204
	},
	{
		method: 'get',
		path: '/admin/decks',
		who: ['admin'],
		summary: 'The whole shelf of card sets, as researchers see it.',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/server',
		who: ['admin'],
		summary:
			'Version, disk, backups, latest warnings; and by how many proxies this request says it came (`came`).',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/log',
		who: ['admin'],
		summary: 'Who did what, by the hour, for a year; never what it holds.',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/beats',
		who: ['admin'],
		summary: 'A second of a stream, to see whether a proxy holds it back.',
		status: 200,
		type: 'text/event-stream'
	},
	{
		method: 'get',
		path: '/privacy',
		who: ['anyone'],
		summary:
			'What the privacy statement of this installation says: who answers for it, and how long what is kept.',
		status: 200
	},
	{
		method: 'get',
		path: '/health',
		who: ['anyone'],
		summary:
			'Whether this process answers and reaches its database, and who may start dialogues (organisers: anyone, key-holders or nobody).',
		status: 200
	},
	{
		method: 'get',
		path: '/openapi.json',
		who: ['anyone'],
		summary: 'This document.',
		status: 200
	}
];

/** The OpenAPI 3.1 document, made from the same schemas that parse what comes in. */
export function openApi(version: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const call of CALLS) {
		const parameters: object[] = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
			name,
			in: 'path',
			required: true,
			schema: { type: 'string' }
		}));
		for (const [name, description] of Object.entries(call.query ?? {})) {
			parameters.push({ name, in: 'query', description, schema: { type: 'string' } });
		}
		(paths[`/api/v1${call.path}`] ??= {})[call.method] = {
			summary: call.summary,
			'x-who': call.who,
			...(parameters.length > 0 ? { parameters } : {}),
			security: call.who.includes('anyone') ? [] : [{ bearer: [] }, { cookie: [] }],
			...(call.request
				? {
						requestBody: {
							required: true,
							content: {
								'application/json': { schema: schemaOf(call.request, 'input') },
								...Object.fromEntries(
									Object.entries(call.alsoTakes ?? {}).map(([type, description]) => [
										type,
										{ schema: { type: 'string', format: 'binary', description } }
									])
								)
							}
						}
					}
				: {}),
			responses: {
				[call.status]: {
					description: call.summary,
					...(call.status === 204
						? {}
						: {
								content: {
									[call.type ?? 'application/json']: {
										schema: call.response
											? schemaOf(call.response, 'output')
											: { type: call.type ? 'string' : 'object' }
									}
								}
							})
				},
				default: {
					description: 'A refusal in words.',
					content: {
						'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } }
					}
				}
			}
		};
	}
	return {
		openapi: '3.1.0',
		info: { title: 'Kaartgesprek', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
		paths,
		components: {
			securitySchemes: {
				bearer: { type: 'http', scheme: 'bearer' },
				cookie: { type: 'apiKey', in: 'cookie', name: '__Host-<role>-<dialogue>' }
			},
			schemas: {
				Problem: {
					type: 'object',
					required: ['type', 'title', 'status', 'detail', 'code'],
					properties: {
						type: { type: 'string' },
						title: { type: 'string' },
						status: { type: 'integer' },
						detail: { type: 'string' },
						code: { type: 'string', enum: Object.keys(PROBLEMS) }
					}
				}
			}
		}
	};
}

/** Checks and changes that JSON Schema cannot express are left to the server. */
function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output') {
	const { $schema: _, ...rest } = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
		errorMode: 'ignore',
		typeMode
	});
	return rest;
}
