import * as v from 'valibot';
import { MOST_STAGES, type Agenda } from '$lib/domain/agenda';
import type { NewStage } from '$lib/domain/edit-agenda';
import { agendaFile } from '$lib/protocol/agenda-file';

/** An agenda of one's own: a name and its steps, for any dialogue. */
export interface AgendaTemplate {
	readonly name: string;
	readonly stages: readonly NewStage[];
}

/** What is wrong with a file, as the message files say it. */
export type FileProblem =
	| {
			readonly kind:
				'too-large' | 'not-json' | 'not-agenda' | 'newer' | 'no-stages' | 'too-many-stages';
	  }
	| {
			readonly kind: 'stage';
			/** counted from 1 */
			readonly number: number;
			readonly field: 'kind' | 'minutes' | 'script' | 'prompt' | 'other';
	  };

/** More characters than the longest agenda has. */
export const MOST_SIGNS = 400_000;

/**
 * The steps of a dialogue for reuse in another: rounds opened while it ran do not exist there, so
 * whatever belonged to them is left out.
 */
export function asTemplate(name: string, agenda: Agenda): AgendaTemplate {
	const first = agenda.filter(({ round }) => round === undefined || round.endsWith('-1'));
	const own = first.filter(({ round }) => !round?.startsWith('replace'));
	return { name, stages: own.map(({ round: _, ...stage }) => stage) };
}

export const textOfTemplate = ({ name, stages }: AgendaTemplate): string =>
	JSON.stringify({ format: 'kaartgesprek-agenda', version: 1, name, stages }, null, '\t');

/** A name that any system accepts as a file name. */
export const fileNameOf = ({ name }: AgendaTemplate): string =>
	`${name.replace(/[^\p{L}\p{N} -]+/gu, '').trim() || 'agenda'}.agenda.json`;

/** The agenda in a file, or what is wrong with the file. */
export function readTemplate(
	text: string
):
	| { readonly ok: true; readonly template: AgendaTemplate }
	| { readonly ok: false; readonly problem: FileProblem } {
	const wrong = (problem: FileProblem) => ({ ok: false, problem }) as const;
	if (text.length > MOST_SIGNS) return wrong({ kind: 'too-large' });
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return wrong({ kind: 'not-json' });
	}
	const read = v.safeParse(agendaFile, json);
	if (read.success) {
		const { name, stages } = read.output;
		return { ok: true, template: { name, stages } };
	}
	const outside = v.safeParse(outline, json);
	if (!outside.success) return wrong({ kind: 'not-agenda' });
	if (outside.output.version > 1) return wrong({ kind: 'newer' });
	const { stages } = outside.output;
	if (stages.length === 0) return wrong({ kind: 'no-stages' });
	if (stages.length > MOST_STAGES) return wrong({ kind: 'too-many-stages' });
	const path = read.issues.map((issue) => issue.path?.map(({ key }) => key) ?? []);
	const at = path.find(([top, index]) => top === 'stages' && typeof index === 'number');
	if (!at) return wrong({ kind: 'not-agenda' });
	return wrong({ kind: 'stage', number: Number(at[1]) + 1, field: fieldOf(at[2]) });
}

/** What makes a file an agenda in the first place. */
const outline = v.object({
	format: v.literal('kaartgesprek-agenda'),
	version: v.number(),
	stages: v.array(v.unknown())
});

function fieldOf(key: unknown): Extract<FileProblem, { kind: 'stage' }>['field'] {
	if (key === 'breakMinutes') return 'minutes';
	return key === 'kind' || key === 'minutes' || key === 'script' || key === 'prompt'
		? key
		: 'other';
}
