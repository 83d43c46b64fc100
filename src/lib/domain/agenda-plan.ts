/** How long a dialogue takes and for how many: what a default agenda depends on (METHOD §6). */

/** In minutes. Ninety is for people used to phones, sixty for a group of fluent readers. */
export const AGENDA_LENGTHS = [120, 90, 60] as const;
export type AgendaLength = (typeof AGENDA_LENGTHS)[number];
/** `small`: 6-12 people in one circle; `tables`: 13-30 at tables of four to six. */
export const GROUP_FORMS = ['small', 'tables'] as const;
type GroupForm = (typeof GROUP_FORMS)[number];

export interface AgendaPlan {
	readonly length: AgendaLength;
	readonly group: GroupForm;
}

const BREAK: Readonly<Record<AgendaLength, number>> = { 120: 10, 90: 10, 60: 0 };

/** Minutes of the break; an hour has none. */
export const breakOf = (plan: AgendaPlan): number => BREAK[plan.length];
