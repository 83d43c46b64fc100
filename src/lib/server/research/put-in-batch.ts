import type { Insertable } from 'kysely';
import type { Deck } from '$lib/domain/deck';
import type { Study } from '$lib/protocol/studies';
import { newId } from '../keys';
import type { App } from '../app';
import { first, rows, type Unit } from '../store/store';
import type { Tables } from '../store/tables';
import type { FrozenState } from './frozen-person';
import { blankAgain } from './leave-research';

/** Donations of a deck version that enter research together (D12). */
const BATCH = 10;

/**
 * Adds a donated sort to those still waiting: of the same study, deck version and size. At ten they
 * enter research, closed for good, dated by the month in which the tenth arrived.
 */
export function* putInBatch(
	app: App,
	deck: Deck,
	state: FrozenState,
	study: Pick<Study, 'id' | 'endsOn'>,
	row: Omit<Insertable<Tables['pool']>, 'group_id'>
): Unit<void> {
	const { sql } = app.store;
	const now = new Date(app.now());
	const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
	const text = JSON.stringify(state);
	const waiting = yield* first(
		sql
			.selectFrom('research_groups')
			.select('id')
			.where('study', '=', study.id)
			.where('standing', '=', 'gathering')
			.where('deck', '=', deck.id)
			.where('deck_version', '=', deck.version)
			.where('state', '=', text)
	);
	const id = waiting?.id ?? newId();
	if (!waiting) {
		yield* rows(
			sql.insertInto('research_groups').values({
				id,
				study: study.id,
				dialogue: '',
				mode: 'solo',
				year,
				month,
				deck: deck.id,
				deck_version: deck.version,
				people: 0,
				state: text,
				standing: 'gathering',
				research_rows: 'protected',
				refused: 0,
				erased: 0,
				chosen: 0,
				blanked: '[]',
				kept_until: study.endsOn,
				import_id: ''
			})
		);
	}
	yield* rows(sql.insertInto('pool').values({ ...row, group_id: id }));
	yield* closeBatch(app, id, { year, month });
}

/**
 * Lets a batch into research if it is full. It then forms one group with others of the same month,
 * all blanked alike: when somebody erases, only their month tells the rest of the ten from others.
 */
export function* closeBatch(
	app: App,
	id: string,
	{ year, month }: { readonly year: number; readonly month: number }
): Unit<void> {
	const { sql } = app.store;
	const there = yield* rows(sql.selectFrom('pool').select('id').where('group_id', '=', id));
	if (there.length < BATCH) return;
	const [batch] = yield* rows(
		sql
			.updateTable('research_groups')
			.set({ standing: 'in', people: there.length, year, month })
			.where('id', '=', id)
			.returningAll()
	);
	if (!batch) return;
	const inMonth = yield* first(
		sql
			.selectFrom('research_groups')
			.select(['id', 'people', 'blanked'])
			.where('id', '!=', id)
			.where('mode', '=', 'solo')
			.where('standing', '=', 'in')
			.where('import_id', '=', batch.import_id)
			.where('study', '=', batch.study)
			.where('deck', '=', batch.deck)
			.where('deck_version', '=', batch.deck_version)
			.where('state', '=', batch.state)
			.where('year', '=', year)
			.where('month', '=', month)
	);
	// first on their own: comparing two exports singles these ten out
	const blanked = yield* blankAgain(
		app,
		id,
		inMonth ? (JSON.parse(inMonth.blanked) as string[]) : []
	);
	if (!inMonth) return;
	yield* blankAgain(app, inMonth.id, blanked);
	yield* rows(sql.updateTable('pool').set({ group_id: inMonth.id }).where('group_id', '=', id));
	yield* rows(sql.deleteFrom('research_groups').where('id', '=', id));
	yield* rows(
		sql
			.updateTable('research_groups')
			.set({ people: inMonth.people + there.length })
			.where('id', '=', inMonth.id)
	);
}
