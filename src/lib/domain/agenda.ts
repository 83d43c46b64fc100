import type { DeckSize } from './deck';

/** The ordered list of steps of a dialogue; saved with it and editable while it runs (METHOD §6). */

export const STAGE_KINDS = [
	'welcome',
	'practice',
	'sort',
	'top',
	'needs',
	'picture',
	'pairs',
	'reveal',
	'cards',
	'wishes',
	'agree',
	'close'
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export interface Stage {
	/** Equal to the kind where it stands once. */
	readonly id: string;
	readonly kind: StageKind;
	/** The round this stage sorts or shows, if not the latest of its part. */
	readonly round?: string;
	/** Advice, not a limit (L5). */
	readonly minutes: number;
	/** What the facilitator may say; empty for the built-in text of the kind. */
	readonly script: string;
	/** What the room reads; empty for the built-in text of the kind. */
	readonly prompt: string;
}
export type Agenda = readonly Stage[];

/** Minutes for 6-12 people in two hours; the break belongs to the stage before it. */
const MINUTES: Readonly<Record<StageKind, number>> = {
	welcome: 15,
	practice: 5,
	sort: 15,
	top: 6,
	needs: 8,
	picture: 5,
	pairs: 10,
	reveal: 6,
	cards: 18,
	wishes: 8,
	agree: 8,
	close: 6
};

/** The agenda a new dialogue starts with. Without needs, the two stages about needs are left out. */
export function defaultAgenda(options: { needs: boolean; size?: DeckSize }): Agenda {
	return STAGE_KINDS.filter((kind) => options.needs || (kind !== 'needs' && kind !== 'wishes')).map(
		(kind) => ({ id: kind, kind, minutes: MINUTES[kind], script: '', prompt: '' })
	);
}

/** A stage id that is still free: the kind itself, else kind-2, kind-3 and so on. */
export function freeStageId(agenda: Agenda, kind: StageKind): string {
	const taken = new Set(agenda.map((stage) => stage.id));
	if (!taken.has(kind)) return kind;
	for (let number = 2; ; number++) {
		const id = `${kind}-${number}`;
		if (!taken.has(id)) return id;
	}
}
