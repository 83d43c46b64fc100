/** How long a dialogue takes and how many people it is for: what a default agenda depends on (METHOD §6). */

/** In minutes. Ninety is for people who are used to phones, sixty for a group without low literacy. */
export const AGENDA_LENGTHS = [120, 90, 60] as const;
export type AgendaLength = (typeof AGENDA_LENGTHS)[number];
/** `small`: 6-12 people in one circle; `tables`: 13-30 at tables of four to six. */
export const GROUP_FORMS = ['small', 'tables'] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];

export interface AgendaPlan {
	readonly length: AgendaLength;
	readonly group: GroupForm;
}

/** welcome, practice, sort, top, needs, picture, pairs, reveal, cards, wishes, agree, close; without the break. */
const MINUTES: Readonly<Record<AgendaLength, Readonly<Record<GroupForm, readonly number[]>>>> = {
	120: {
		small: [15, 5, 15, 6, 8, 5, 10, 6, 18, 8, 8, 6],
		tables: [15, 5, 15, 6, 8, 5, 8, 6, 20, 8, 9, 5]
	},
	90: {
		small: [10, 3, 12, 5, 6, 4, 6, 5, 12, 6, 6, 5],
		tables: [12, 3, 12, 5, 5, 4, 6, 5, 12, 6, 6, 4]
	},
	60: {
		small: [6, 2, 10, 4, 4, 3, 4, 4, 12, 4, 4, 3],
		tables: [6, 2, 10, 4, 4, 3, 5, 4, 12, 3, 4, 3]
	}
};

const BREAK: Readonly<Record<AgendaLength, number>> = { 120: 10, 90: 10, 60: 0 };

/** Minutes of each kind of stage in its order, the break not counted. */
export const minutesOf = (plan: AgendaPlan): readonly number[] => MINUTES[plan.length][plan.group];

/** Minutes of the break; an hour has none. */
export const breakOf = (plan: AgendaPlan): number => BREAK[plan.length];
