import { rows, type Store, type Unit } from '$lib/server/store/store';
import { dialogueRow } from '../server/store/dialogue-row';

const DIALOGUES = 6;
const PEOPLE = 8;
const CARDS = 24;

/** Fills an empty store with a few dialogues and a pooled group, as the use cases write them. */
export async function someDialogues(store: Store): Promise<void> {
	for (let number = 1; number <= DIALOGUES; number++) {
		await store.commit(() => oneDialogue(store, `d${number}`));
	}
	await store.commit(() => onePool(store));
}

function* oneDialogue(store: Store, dialogue: string): Unit<void> {
	const { sql } = store;
	const state = JSON.stringify({ rev: 3, stage: 'sort', notes: [{ text: 'een bus per uur' }] });
	yield* rows(sql.insertInto('dialogues').values(dialogueRow(dialogue, { state, deck: 'llo' })));
	yield* rows(
		sql.insertInto('dialogue_keys').values({
			id: `${dialogue}k`,
			dialogue,
			role: 'wall',
			hash: `h${dialogue}`,
			revoked: 0,
			number: 1
		})
	);
	for (let number = 1; number <= PEOPLE; number++) {
		const participant = `${dialogue}-person-${number}`;
		yield* rows(
			sql.insertInto('participants').values({
				id: participant,
				dialogue,
				number,
				key_hash: `key${participant}`,
				language: 'nl',
				research: number % 3 === 0 ? 0 : 1,
				exact: 0,
				assisted: 'none',
				seed: number * 7919,
				gone: 0,
				acknowledged: CARDS,
				work: 'employed',
				erase_hash: `erase${participant}`
			})
		);
		yield* rows(
			sql.insertInto('entries').values(
				Array.from({ length: CARDS }, (_, card) => ({
					participant,
					seq: card + 1,
					dialogue,
					round: 'factors-1',
					kind: 'move',
					body: JSON.stringify({ seq: card + 1, card: `kaart-${card}`, pile: 'helps' }),
					verdict: 'counted' as const,
					reason: ''
				}))
			)
		);
		yield* rows(sql.insertInto('finishes').values({ dialogue, round: 'factors-1', participant }));
	}
	// changed and deleted rows are sealed too
	yield* rows(
		sql
			.updateTable('participants')
			.set({ gone: 1 })
			.where('dialogue', '=', dialogue)
			.where('number', '=', 2)
	);
	yield* rows(
		sql
			.deleteFrom('entries')
			.where('participant', '=', `${dialogue}-person-3`)
			.where('seq', '>', 20)
	);
	yield* rows(
		sql.insertInto('pictures').values({
			dialogue,
			round: 'factors-1',
			people: PEOPLE,
			picture: JSON.stringify({ words: Array.from({ length: CARDS }, () => 'most-help') }),
			members: '[]'
		})
	);
}

function* onePool(store: Store): Unit<void> {
	for (let person = 1; person <= 5; person++) {
		yield* rows(
			store.sql.insertInto('pool').values({
				id: `pooled-${person}`,
				study: 'default',
				group_id: 'g1',
				body: JSON.stringify({ entries: [{ card: 'kaart-1', pile: 'hinders' }] }),
				erase_hash: `e${person}`,
				kept_until: '2031-01-01'
			})
		);
	}
}
