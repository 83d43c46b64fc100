import { tookPart, type DialogueState } from '$lib/domain/dialogue';
import { FEWEST_TOLD } from '$lib/domain/disclosure/fewest-told';
import type { AdminDialogue, AdminDialogues } from '$lib/protocol/admin';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { hourName } from '../usecases/hour-name';

const MOST = 200;
const LIFECYCLES = ['draft', 'running', 'ended'] as const;

/** Dialogues of one organiser or of all, newest first: when and how many, never what was said. */
export function* listDialogues(app: App, of: string | undefined): Unit<AdminDialogues> {
	const { sql } = app.store;
	const theirs = sql
		.selectFrom('dialogues')
		.where('lifecycle', '!=', 'purged')
		.$if(of !== undefined, (query) => query.where('organiser', '=', of ?? ''));
	const counted = yield* rows(
		theirs
			.select('lifecycle')
			.select(({ fn }) => fn.countAll().as('n'))
			.groupBy('lifecycle')
	);
	const found = yield* rows(
		theirs
			.select([
				'id',
				'title',
				'lifecycle',
				'mode',
				'organiser',
				'active_hour',
				'kept_until',
				'joined',
				'state'
			])
			.orderBy('active_hour', 'desc')
			.orderBy('id')
			.limit(MOST)
	);
	const countOf = (lifecycle: string) =>
		Number(counted.find((one) => one.lifecycle === lifecycle)?.n ?? 0);
	return {
		of,
		counts: {
			draft: countOf('draft'),
			running: countOf('running'),
			ended: countOf('ended')
		},
		dialogues: found.map((one) => {
			const number = tookPart(one.joined, JSON.parse(one.state) as DialogueState);
			return {
				id: one.id,
				title: one.title,
				lifecycle: LIFECYCLES.find((name) => name === one.lifecycle) ?? 'ended',
				rehearsal: one.mode === 'rehearsal',
				organiser: one.organiser,
				people: number < FEWEST_TOLD ? 'few' : number,
				hour: hourName(one.active_hour),
				keptUntil: one.kept_until
			} satisfies AdminDialogue;
		})
	};
}
