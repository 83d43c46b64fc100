import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NewerDatabase, SCHEMA_VERSION } from '$lib/server/store/migrations';
import { first, rows, StorageProblem, write, type Store, type Unit } from '$lib/server/store/store';
import type { DialogueRow } from '$lib/server/store/tables';
import { dialogueRow } from './dialogue-row';
import type { Place } from './place';

async function empty(place: Place): Promise<void> {
	const store = await place.open();
	await store.commit(function* () {
		for (const table of ['dialogues', 'limits', 'export_log'] as const) {
			yield store.sql.deleteFrom(table).compile();
		}
	});
	await store.close();
}

/** What every store must do. @param makePlace gives an empty database each time */
export function describeStore(name: string, makePlace: () => Promise<Place>): void {
	describe(`the store on ${name}`, () => {
		let place: Place;
		let store: Store;
		let open: Store[];

		async function openStore(): Promise<Store> {
			const opened = await place.open();
			open.push(opened);
			return opened;
		}

		beforeAll(async () => {
			place = await makePlace();
		});
		beforeEach(async () => {
			open = [];
			store = await openStore();
		});
		afterEach(async () => {
			for (const one of open) await one.close();
			await empty(place);
		});
		afterAll(() => place.remove());

		const insert = (id: string, change: Partial<DialogueRow> = {}) =>
			function* (): Unit<string> {
				yield store.sql.insertInto('dialogues').values(dialogueRow(id, change)).compile();
				return id;
			};
		const dialogue = (id: string) => () =>
			first(store.sql.selectFrom('dialogues').selectAll().where('id', '=', id));
		const ids = () =>
			rows(store.sql.selectFrom('dialogues').select('id').orderBy('id')) as Unit<{ id: string }[]>;
		const allIds = async () => (await store.read(ids)).map((row) => row.id);

		/** Adds one to `joined`, with a gap between reading and writing for others to come in. */
		const addOne = (id: string) =>
			function* (): Unit<number> {
				yield* store.lockDialogue(id);
				const row = yield* dialogue(id)();
				const joined = Number(row?.joined) + 1;
				yield store.sql.updateTable('dialogues').set({ joined }).where('id', '=', id).compile();
				return joined;
			};

		describe('commit', () => {
			test('what a unit returns comes back after it can be read', async () => {
				expect(await store.commit(insert('a'))).toBe('a');
				expect(await store.read(dialogue('a'))).toEqual(dialogueRow('a'));
			});

			test('what is committed is there for another connection to the database', async () => {
				const other = await openStore();
				await store.commit(insert('a'));
				expect(await other.read(dialogue('a'))).toEqual(dialogueRow('a'));
			});

			test('what is committed is there after closing and opening again', async () => {
				await store.commit(insert('a'));
				await store.close();
				store = await openStore();
				expect(await allIds()).toEqual(['a']);
			});

			test('nothing of a unit can be read before it is done', async () => {
				const steps: Promise<string[]>[] = [];
				await store.commit(function* () {
					yield* insert('a')();
					steps.push(allIds());
					yield* insert('b')();
					steps.push(allIds());
				});
				for (const seen of await Promise.all(steps)) {
					// a read under way while we commit may see all of it, never a half
					expect([[], ['a', 'b']]).toContainEqual(seen);
				}
				expect(steps).toHaveLength(2);
				expect(await allIds()).toEqual(['a', 'b']);
			});

			test('a unit that throws is rolled back alone, and rejects with its own error', async () => {
				const failure = new Error('the use case said no');
				const results = await Promise.allSettled([
					store.commit(insert('before')),
					store.commit(function* () {
						yield* insert('half')();
						throw failure;
					}),
					store.commit(insert('after'))
				]);
				expect(results.map((result) => result.status)).toEqual([
					'fulfilled',
					'rejected',
					'fulfilled'
				]);
				expect(results[1]).toMatchObject({ reason: failure });
				expect(await allIds()).toEqual(['after', 'before']);
			});

			test('a unit that breaks a unique key is rolled back alone, and rejects with an error', async () => {
				const results = await Promise.allSettled([
					store.commit(insert('a')),
					store.commit(function* () {
						yield* insert('b')();
						yield* insert('b')();
					}),
					store.commit(insert('c'))
				]);
				expect(results[1].status).toBe('rejected');
				expect(results[1]).toMatchObject({ reason: { message: expect.stringMatching(/unique/i) } });
				expect(results[1]).not.toMatchObject({ reason: expect.any(StorageProblem) });
				expect(await allIds()).toEqual(['a', 'c']);
			});

			test.each(['at the end', 'before a question', 'before its own error'])(
				'what is written without waiting and fails %s fails the unit, and nothing of it is kept',
				async (when) => {
					await store.commit(insert('a'));
					const refused = store.commit(function* () {
						yield* write(store.sql.insertInto('dialogues').values(dialogueRow('b')));
						yield* write(store.sql.insertInto('dialogues').values(dialogueRow('a')));
						if (when === 'before a question') yield* ids();
						if (when === 'before its own error') throw new Error('it went on');
						yield* write(store.sql.insertInto('dialogues').values(dialogueRow('c')));
					});
					await expect(refused).rejects.toThrow(
						when === 'before its own error' ? /unique|went on/i : /unique/i
					);
					expect(await allIds()).toEqual(['a']);
					// the connection is as good as before
					await Promise.all(['d', 'e', 'f'].map((id) => store.commit(insert(id))));
					expect(await allIds()).toEqual(['a', 'd', 'e', 'f']);
				}
			);

			test('a question after what is written without waiting finds it, and gets rows of its own', async () => {
				const found = await store.commit(function* () {
					yield* write(store.sql.insertInto('dialogues').values(dialogueRow('b')));
					yield* write(store.sql.insertInto('dialogues').values(dialogueRow('a')));
					const both = yield* ids();
					yield* write(store.sql.deleteFrom('dialogues').where('id', '=', 'a'));
					return [both, yield* ids()];
				});
				expect(found).toEqual([[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }]]);
			});

			test('a unit that throws before its first query is rejected too', async () => {
				const failure = new Error('at once');
				const unit = () => {
					throw failure;
				};
				await expect(store.commit(unit)).rejects.toBe(failure);
				await expect(store.read(unit)).rejects.toBe(failure);
				expect(await store.commit(insert('a'))).toBe('a');
			});

			test('wrong SQL is an error of the unit, not of the storage', async () => {
				const unit = function* (): Unit<void> {
					yield CompiledQuery.raw('SELECT gone FROM nowhere');
				};
				const refused = store.commit(unit);
				await expect(refused).rejects.toThrow(/nowhere/);
				await expect(refused).rejects.not.toBeInstanceOf(StorageProblem);
			});

			test('units that are awaited one after another happen in that order', async () => {
				await store.commit(insert('a'));
				const seen: number[] = [];
				for (let turn = 0; turn < 25; turn += 1) seen.push(await store.commit(addOne('a')));
				expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
			});

			test('200 units at once that each add one under the lock lose nothing', async () => {
				await store.commit(insert('a'));
				const results = await Promise.all(
					Array.from({ length: 200 }, () => store.commit(addOne('a')))
				);
				// each saw another number: no two ran inside each other
				expect(new Set(results).size).toBe(200);
				expect((await store.read(dialogue('a')))?.joined).toBe(200);
			});

			test('two stores on one database that add one under the lock lose nothing', async () => {
				await store.commit(insert('a'));
				const other = await openStore();
				await Promise.all(
					Array.from({ length: 100 }, (_, index) =>
						(index % 2 === 0 ? store : other).commit(addOne('a'))
					)
				);
				expect((await store.read(dialogue('a')))?.joined).toBe(100);
			});

			test('1 000 units in one turn all happen', async () => {
				const wanted = Array.from({ length: 1000 }, (_, index) => String(index).padStart(4, '0'));
				expect(await Promise.all(wanted.map((id) => store.commit(insert(id))))).toEqual(wanted);
				expect(await allIds()).toEqual(wanted);
			});

			test('of two units that take the same code one wins and one is told', async () => {
				const results = await Promise.allSettled([
					store.commit(insert('a', { code: '12345678' })),
					store.commit(insert('b', { code: '12345678' }))
				]);
				expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
				expect(await allIds()).toHaveLength(1);
			});

			test('locking a dialogue that is not there is no error', async () => {
				await store.commit(() => store.lockDialogue('nobody'));
				expect(await allIds()).toEqual([]);
			});
		});

		describe('read', () => {
			test('sees one state, also when others commit between its queries', async () => {
				await store.commit(insert('a'));
				const commits: Promise<unknown>[] = [];
				const seen = await store.read(function* () {
					const before = yield* dialogue('a')();
					for (let turn = 0; turn < 5; turn += 1) {
						commits.push(store.commit(addOne('a')));
						commits.push(store.commit(insert(`b${turn}`)));
						yield* ids();
					}
					return [before?.joined, (yield* dialogue('a')())?.joined, (yield* ids()).length];
				});
				expect(seen).toEqual([0, 0, 1]);
				await Promise.all(commits);
				expect((await store.read(dialogue('a')))?.joined).toBe(5);
			});

			test('sums of two rows that change together never differ', async () => {
				await store.commit(insert('a'));
				await store.commit(insert('b'));
				const both = function* (): Unit<void> {
					for (const id of ['a', 'b']) yield* addOne(id)();
				};
				const writing = Promise.all(Array.from({ length: 30 }, () => store.commit(both)));
				const pairs = await Promise.all(
					Array.from({ length: 30 }, () =>
						store.read(function* () {
							return [(yield* dialogue('a')())?.joined, (yield* dialogue('b')())?.joined];
						})
					)
				);
				await writing;
				for (const [a, b] of pairs) expect(a).toBe(b);
			});

			test('cannot write', async () => {
				const refused = store.read(insert('a'));
				await expect(refused).rejects.toThrow(/read-?only/);
				expect(await allIds()).toEqual([]);
			});

			test('goes on after a read that failed', async () => {
				await store.commit(insert('a'));
				await expect(
					store.read(function* () {
						yield* ids();
						throw new Error('no');
					})
				).rejects.toThrow('no');
				await store.commit(insert('b'));
				expect(await allIds()).toEqual(['a', 'b']);
			});
		});

		describe('values', () => {
			const title = async (text: string) => {
				await store.commit(insert('a', { title: text }));
				const row = await store.read(dialogue('a'));
				await store.commit(function* () {
					yield store.sql.deleteFrom('dialogues').where('id', '=', 'a').compile();
				});
				return row?.title;
			};

			test.each([
				'',
				' ',
				`'; DROP TABLE dialogues; --`,
				`"dubbel" 'enkel' \`terug\` \\ $1 ? %s {}`,
				'👩🏽‍🏫 🏳️‍🌈',
				'café café Ω ﷺ עברית',
				'regel\r\nregel\ttab',
				'\u2028\u2029\uFEFF',
				'x'.repeat(200_000)
			])('text comes back as it was: %j', async (text) => {
				expect(await title(text)).toBe(text);
			});

			test('any text without NUL comes back as it was', async () => {
				const text = fc
					.string({ unit: 'binary', maxLength: 40 })
					.filter((one) => !one.includes('\0'));
				await fc.assert(
					fc.asyncProperty(text, async (one) => {
						expect(await title(one)).toBe(one);
					}),
					{ numRuns: 50, seed: 7 }
				);
			});

			test.each([
				['NUL', 'a\0b'],
				['half a character', 'a\uD83D'],
				['a truth value', true],
				['nothing said', undefined],
				['a fraction', 1.5],
				['no number', Number.NaN],
				['a number that is not exact', 2 ** 53],
				['an object', { a: 1 }],
				['a big number', 1n]
			])('%s is refused before it reaches the database', async (_, value) => {
				const unit = function* (): Unit<void> {
					yield* insert('a')();
					yield {
						...store.sql
							.updateTable('dialogues')
							.set({ title: 'x' })
							.where('id', '=', 'a')
							.compile(),
						parameters: [value, 'a']
					};
				};
				await expect(store.commit(unit)).rejects.toBeInstanceOf(TypeError);
				expect(await allIds()).toEqual([]);
			});

			test('JSON text with an escaped NUL is text like any other', async () => {
				expect(await title(JSON.stringify('a\0b'))).toBe('"a\\u0000b"');
			});

			test.each([
				0,
				-1,
				2 ** 31 - 1,
				2 ** 31,
				2 ** 32 + 1,
				-(2 ** 40),
				Number.MAX_SAFE_INTEGER,
				Number.MIN_SAFE_INTEGER
			])('the number %d comes back as a number from a BIGINT column', async (seed) => {
				await store.commit(insert('a', { withheld_seed: seed }));
				expect((await store.read(dialogue('a')))?.withheld_seed).toBe(seed);
			});

			test('counts, sums and returned columns are numbers', async () => {
				await store.commit(insert('a', { withheld_seed: 2 ** 33, rev: 1 }));
				await store.commit(insert('b', { withheld_seed: 2 ** 33, rev: 2 }));
				const found = await store.read(() =>
					first(
						store.sql
							.selectFrom('dialogues')
							.select(({ fn }) => [
								fn.countAll().as('count'),
								fn.sum('rev').as('small'),
								fn.sum('withheld_seed').as('large')
							])
					)
				);
				expect(found).toEqual({ count: 2, small: 3, large: 2 ** 34 });
				const [updated] = await store.commit(() =>
					rows(
						store.sql
							.updateTable('dialogues')
							.set((eb) => ({ rev: eb('rev', '+', 1), withheld_seed: eb('withheld_seed', '+', 1) }))
							.where('id', '=', 'a')
							.returning(['rev', 'withheld_seed'])
					)
				);
				expect(updated).toEqual({ rev: 2, withheld_seed: 2 ** 33 + 1 });
			});

			test('nothing is null, and empty text is not nothing', async () => {
				await store.commit(insert('a', { code: null, study: '' }));
				expect(await store.read(dialogue('a'))).toMatchObject({ code: null, study: '' });
			});

			test('text is put in the order of its bytes, on every server', async () => {
				const wanted = ['', ' b', '-a', '10', '9', 'B', '_', 'a', 'b', 'z', 'É', 'é', '﷐', '🙂'];
				for (const id of wanted.toReversed()) await store.commit(insert(id));
				expect(await allIds()).toEqual(wanted);
			});

			test('a row that is there already can be counted up in place', async () => {
				const count = () =>
					first(
						store.sql
							.insertInto('limits')
							.values({ bucket: 'x', window: 1_795_392_000_000, count: 1 })
							.onConflict((conflict) =>
								conflict
									.columns(['bucket', 'window'])
									.doUpdateSet((eb) => ({ count: eb('limits.count', '+', 1) }))
							)
							.returning('count')
					);
				const seen = await Promise.all(Array.from({ length: 20 }, () => store.commit(count)));
				expect(seen.map((row) => row?.count).sort((a, b) => Number(a) - Number(b))).toEqual(
					Array.from({ length: 20 }, (_, index) => index + 1)
				);
			});

			test('lines of the log of exports are numbered by the database', async () => {
				const line = { day: '2026-11-23', who: 'a', what: 'b', rows: 3 };
				const log = () => first(store.sql.insertInto('export_log').values(line).returning('id'));
				const one = await store.commit(log);
				const two = await store.commit(log);
				expect(Number(two?.id)).toBeGreaterThan(Number(one?.id));
			});
		});

		describe('announce', () => {
			test('reaches every listener of this store, until it stops listening', async () => {
				const heard: string[] = [];
				const stop = store.onChange((id) => heard.push(`one ${id}`));
				store.onChange((id) => heard.push(`two ${id}`));
				store.announce('a');
				stop();
				store.announce('b');
				await new Promise((resolve) => setTimeout(resolve, 100));
				// once each: a store does not hear itself back
				expect(heard).toEqual(['one a', 'two a', 'two b']);
			});
		});

		describe('close', () => {
			test('finishes the work that waits', async () => {
				const work = Promise.all(
					Array.from({ length: 120 }, (_, index) => store.commit(insert(`a${index}`)))
				);
				await store.close();
				expect(await work).toHaveLength(120);
				store = await openStore();
				expect(await allIds()).toHaveLength(120);
			});

			test('may be called twice, and after it nothing is taken on', async () => {
				await store.close();
				await store.close();
				await expect(store.commit(insert('a'))).rejects.toBeInstanceOf(StorageProblem);
				await expect(store.read(ids)).rejects.toBeInstanceOf(StorageProblem);
			});
		});

		describe('the schema', () => {
			const meta = (name: string) => () =>
				first(store.sql.selectFrom('meta').select('value').where('name', '=', name));

			test('is brought forward once: opening again changes nothing', async () => {
				await store.commit(insert('a'));
				await store.close();
				const before = await place.fingerprint();
				await (await openStore()).close();
				expect(await place.fingerprint()).toBe(before);
				store = await openStore();
				expect(await allIds()).toEqual(['a']);
				expect(await store.read(meta('schema'))).toEqual({ value: String(SCHEMA_VERSION) });
			});

			test('is made once when several programs start together on an empty database', async () => {
				const elsewhere = await makePlace();
				try {
					const opened = await Promise.all(Array.from({ length: 4 }, () => elsewhere.open()));
					const epochs = await Promise.all(opened.map((one) => one.read(meta('epoch'))));
					for (const one of opened) await one.close();
					expect(new Set(epochs.map((row) => row?.value)).size).toBe(1);
				} finally {
					await elsewhere.remove();
				}
			});

			test('has an epoch that is made once, stays, and is another in another database', async () => {
				const epoch = await store.read(meta('epoch'));
				expect(epoch?.value).toMatch(/^[\w-]{12}$/);
				await store.close();
				store = await openStore();
				expect(await store.read(meta('epoch'))).toEqual(epoch);
				const elsewhere = await makePlace();
				const other = await elsewhere.open();
				expect(await other.read(meta('epoch'))).not.toEqual(epoch);
				await other.close();
				await elsewhere.remove();
			});

			test('of a newer program is refused with a sentence, and left untouched', async () => {
				const elsewhere = await makePlace();
				const made = await elsewhere.open();
				await made.commit(function* () {
					yield made.sql
						.updateTable('meta')
						.set({ value: String(SCHEMA_VERSION + 1) })
						.where('name', '=', 'schema')
						.compile();
				});
				await made.close();
				const before = await elsewhere.fingerprint();
				const refused = elsewhere.open();
				await expect(refused).rejects.toBeInstanceOf(NewerDatabase);
				await expect(refused).rejects.toThrow(/newer version of Kaartgesprek.*Nothing was changed/);
				expect(await elsewhere.fingerprint()).toBe(before);
				await elsewhere.remove();
			});
		});
	});
}
