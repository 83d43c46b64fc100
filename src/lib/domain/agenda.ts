import { breakOf, GROUP_FORMS, type AgendaPlan } from './agenda-plan';
import { isAboutNeeds, STAGE_FACTS, STAGE_KINDS, type StageKind } from './stage-facts';

/** The ordered steps of a dialogue; saved with it and editable while it runs (METHOD §6). */

export interface Stage {
	/** Equal to the kind if it is the only one of its kind. */
	readonly id: string;
	readonly kind: StageKind;
	/** The round this stage sorts or shows, if not the latest of its part. */
	readonly round?: string;
	/** Advice, not a limit (L5); includes a break. */
	readonly minutes: number;
	/** What the facilitator may say; empty for the built-in text of the kind. */
	readonly script: string;
	/** What the room reads; empty for the built-in text of the kind. */
	readonly prompt: string;
	/** How many of the minutes are a break, at the end of the stage. */
	readonly breakMinutes?: number;
	/** Done at tables of four to six, from 13 people on. */
	readonly tables?: boolean;
}
export type Agenda = readonly Stage[];

/** Keeps a list of steps readable for people. */
export const MOST_STAGES = 60;

/**
 * The agenda a new dialogue starts with; two hours for 6-12 people unless planned otherwise. Its
 * minutes add up to the length of the plan. Without needs the two stages about needs are left out:
 * the break moves to the stage before, and the time goes to talking about cards.
 */
export function defaultAgenda(options: {
	readonly needs: boolean;
	readonly plan?: AgendaPlan;
}): Agenda {
	const { needs, plan = { length: 120, group: 'small' } } = options;
	const form = GROUP_FORMS.indexOf(plan.group);
	const usual = (kind: StageKind) => STAGE_FACTS[kind].minutes[plan.length][form] ?? 0;
	const kinds = STAGE_KINDS.filter((kind) => needs || !isAboutNeeds(kind));
	const freed = needs ? 0 : usual('needs') + usual('wishes');
	const given = (kind: StageKind) => usual(kind) + (kind === 'cards' ? freed : 0);
	// the break comes once everybody has answered for themselves
	const rests = kinds[kinds.indexOf('picture') - 1];
	const breakMinutes = breakOf(plan);
	return kinds.map((kind) => ({
		id: kind,
		kind,
		minutes: given(kind) + (kind === rests ? breakMinutes : 0),
		script: '',
		prompt: '',
		...(kind === rests && breakMinutes > 0 ? { breakMinutes } : {}),
		...(plan.group === 'tables' && STAGE_FACTS[kind].tables ? { tables: true } : {})
	}));
}

/** A stage id that is still free: the kind itself, else kind-2, kind-3 and so on. */
export function freeStageId(agenda: readonly Pick<Stage, 'id'>[], kind: StageKind): string {
	const taken = new Set(agenda.map((stage) => stage.id));
	if (!taken.has(kind)) return kind;
	for (let number = 2; ; number++) {
		const id = `${kind}-${number}`;
		if (!taken.has(id)) return id;
	}
}

/** Advised minutes of some stages together. */
export const minutesTogether = (stages: readonly Pick<Stage, 'minutes'>[]): number =>
	stages.reduce((sum, stage) => sum + stage.minutes, 0);
