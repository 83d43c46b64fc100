import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asResearcher } from './as-researcher';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led,
	type Sorting
} from './client';
import { rowsOf } from './imported-rows';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
let next = 9_000;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const research = asResearcher(() => call);
const table = async (file: string, query = '') =>
	rowsOf((await research('GET', `export/${file}${query}`)).text);
/** Sorts of people without the numbers that each export draws anew, in an order of their own. */
async function sorts(query: string): Promise<readonly string[]> {
	const people = new Map<string, string[]>();
	for (const row of await table('placements.csv', query)) {
		const key = row['participant'] ?? '';
		people.set(key, [...(people.get(key) ?? []), `${row['round']} ${row['card']} ${row['pile']}`]);
	}
	return [...people.values()].map((cards) => cards.toSorted().join('\n')).toSorted();
}

const PILES = ['helps', 'hinders', 'neutral'];
/** Piles such that every card divides a room of any size. */
const mixed = (person: number) => (_: string, at: number) => PILES[(at + person) % 3] ?? '';
const anotherStudy = async (id: string, more: object = {}) => {
	const endsOn = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
	const made = await research('POST', 'studies', { id, title: id, endsOn, ...more });
	expect(made.status).toBe(201);
	return { id, code: String(made.json.code) };
};

interface Room {
	readonly dialogue: Led;
	readonly people: Sorting[];
}
/** A running dialogue of a study in which so many people sorted; some said no to research. */
async function room(study: string, people: number, refuse: readonly number[] = []): Promise<Room> {
	const dialogue = await leadDialogue(call, { study });
	await dialogue.command({ type: 'open' });
	const found: Room = { dialogue, people: [] };
	for (let person = 0; person < people; person++) {
		const one = await joinAs(call, dialogue, participantId(next++), !refuse.includes(person));
		await sortAll(one, mixed(person));
		found.people.push(one);
	}
	return found;
}

const erase = ({ participant, token }: Sorting) =>
	call('DELETE', `/api/v1/participants/${participant}`, { key: token });

describe('what researchers get of a dialogue over time (D12, D16)', () => {
	test('nothing before its end; then the same people for ever, whoever comes, and fewer when one leaves', async () => {
		const { id, code } = await anotherStudy('weigeraar');
		const query = `?study=${id}`;
		const { dialogue, people } = await room(code, 12, [3]);
		// before and after a move, a sort, a closing: no file, count or page knows of it
		const nothing = async () => {
			expect(await sorts(query)).toEqual([]);
			const overview = (await research('GET', `overview${query}`)).json;
			expect(overview).toMatchObject({ people: 0, dialogues: [], leftOut: [{ people: 0 }, {}] });
			expect(overview.choices).toMatchObject({ languages: [], months: [], modes: [], decks: [] });
			const listed = (await research('GET', 'studies')).json;
			expect(listed.find((one: { id: string }) => one.id === id).dialogues).toEqual([]);
			expect((await research('GET', `figures/cards${query}`)).json).toBeNull();
		};
		await nothing();
		await people[0]?.say({ kind: 'move', round: 'factors-1', card: 'tijd', pile: 'helps' });
		await dialogue.command({ type: 'close', round: 'factors-1' });
		await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
		await nothing();
		await dialogue.command({ type: 'end' });
		const frozen = await sorts(query);
		// one refused of twelve: five more are held back
		expect(frozen).toHaveLength(6);
		const overview = (await research('GET', `overview${query}`)).json;
		expect(overview.withheld).toEqual({ people: 6 });
		expect(overview.dialogues).toMatchObject([{ joined: 12, exported: 6, withheld: 6 }]);
		expect(JSON.stringify(overview)).not.toContain(dialogue.id);

		await dialogue.command({ type: 'reopen' });
		for (let visitor = 0; visitor < 3; visitor++) {
			const late = await joinAs(call, dialogue, participantId(next++)).catch(() => undefined);
			if (late) await sortAll(late, mixed(visitor)).catch(() => undefined);
			expect(await sorts(query)).toEqual(frozen);
		}
		// what is said after the end reaches no researcher; a yes changes nothing
		await people[0]?.say({ kind: 'move', round: 'factors-1', card: 'tijd', pile: 'hinders' });
		await people[3]?.say({ kind: 'research', consent: true });
		await dialogue.command({ type: 'end' });
		expect(await sorts(query)).toEqual(frozen);
		// a refuser who erases, and one who was held back: nobody comes back
		await erase(people[3] as Sorting);
		expect(await sorts(query)).toEqual(frozen);
		let left = frozen;
		for (const person of people.filter((_, at) => at !== 3).slice(0, 6)) {
			await person.say({ kind: 'research', consent: false });
			const now = await sorts(query);
			expect(left.length - now.length).toBeLessThanOrEqual(1);
			for (const one of now) expect(left).toContain(one);
			left = now;
			if (left.length === 5) break;
		}
		await dialogue.command({ type: 'purge' });
		expect(await sorts(query)).toEqual(left);
	});
});

describe('a study that closes while its people talk (D12)', () => {
	test('ends the research of its dialogues and not their talk: what comes later reaches no researcher', async () => {
		const { id, code } = await anotherStudy('dicht');
		const query = `?study=${id}`;
		const { dialogue, people } = await room(code, 12, [3]);
		const close = (closed: boolean) => research('POST', `studies/${id}`, { closed });
		await close(true);
		// the talk goes on: a card is moved, who said no says yes, somebody comes, the round closes
		const moved = await people[0]?.say({
			kind: 'move',
			round: 'factors-1',
			card: 'tijd',
			pile: 'skip'
		});
		expect([moved?.status, moved?.json.verdicts]).toEqual([200, []]);
		await people[3]?.say({ kind: 'research', consent: true });
		const late = await joinAs(call, dialogue, participantId(next++));
		await sortAll(late, mixed(1));
		// a study that opens again takes nothing of theirs up
		await close(false);
		await people[1]?.say({ kind: 'move', round: 'factors-1', card: 'tijd', pile: 'skip' });
		const closing = await dialogue.command({ type: 'close', round: 'factors-1' });
		expect(closing.status).toBe(200);
		expect(await sorts(query)).toEqual([]);
		await dialogue.command({ type: 'end' });
		const given = await sorts(query);
		// of thirteen in the picture one refused, one came too late and five are held back
		expect(given).toHaveLength(6);
		expect(given.join()).not.toContain('factors-1 tijd skip');
		const overview = (await research('GET', `overview${query}`)).json;
		expect(overview.withheld).toEqual({ people: 7 });
	});
});

describe('who comes in after their study closed (D12)', () => {
	test('is not asked for research, in a draft or in a running talk: a yes of an older page and a form are none either', async () => {
		const { id, code } = await anotherStudy('gevraagd');
		const question = {
			id: 'age',
			text: { nl: 'Hoe oud ben je?' },
			choices: ['young', 'old'].map((one) => ({ id: one, text: { nl: one } }))
		};
		const asking = await anotherStudy('gevraagd-oud', { questions: [question] });
		for (const study of [{ id, code }, asking]) {
			const draft = await leadDialogue(call, { study: study.code });
			const running = await leadDialogue(call, { study: study.code });
			await running.command({ type: 'open' });
			const look = async ({ code: door }: Led) =>
				(await call('POST', '/api/v1/join/look', { body: { code: door } })).json;
			expect((await look(draft)).study).toBe(true);
			await research('POST', `studies/${study.id}`, { closed: true });
			for (const dialogue of [draft, running]) {
				const looked = await look(dialogue);
				expect(looked.study).toBe(false);
				expect(looked).not.toHaveProperty('studyUntil');
				const joined = await call('POST', '/api/v1/join', {
					body: {
						participant: participantId(next++),
						key: `a-page-opened-before-${next}`,
						code: dialogue.code,
						language: 'nl',
						consent: { join: true, research: true }
					}
				});
				expect([joined.json.state.consent.research, joined.json.questions]).toEqual([false, []]);
				// nor does the panel ask for those who were on paper
				const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
					key: dialogue.facilitatorKey
				});
				expect(panel.json.settings.study).toBeUndefined();
			}
		}
	});
});

describe('who comes in when an ended dialogue is opened again (D12)', () => {
	test('is not asked for research: it entered, and a yes would reach nobody', async () => {
		const { dialogue, people } = await room((await anotherStudy('heropend')).code, 6);
		await dialogue.command({ type: 'end' });
		await dialogue.command({ type: 'reopen' });
		await dialogue.command({ type: 'unlock' });
		const looked = await call('POST', '/api/v1/join/look', { body: { code: dialogue.code } });
		expect([looked.status, looked.json.study]).toEqual([200, false]);
		const late = await joinAs(call, dialogue, participantId(next++));
		const own = await call('GET', `/api/v1/participants/${late.participant}`, { key: late.token });
		expect(own.json.consent.research).toBe(false);
		// nor does the panel ask for a form; whoever was in can take back their yes
		const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
			key: dialogue.facilitatorKey
		});
		expect(panel.json.settings.study).toBeUndefined();
		const query = '?study=heropend';
		expect(await table('participants.csv', query)).toHaveLength(6);
		await people[0]?.say({ kind: 'research', consent: false });
		expect(await table('participants.csv', query)).toHaveLength(5);
		await dialogue.command({ type: 'end' });
		expect(await table('participants.csv', query)).toHaveLength(5);
	});
});

describe('rare background (D12)', () => {
	/** Every combination of background that the rows of a study show, with how many have it. */
	async function combinations(query: string): Promise<readonly number[]> {
		const people = await table('participants.csv', query);
		const ways = new Map<string, Set<string>>();
		for (const { participant = '', via = '' } of await table('placements.csv', query)) {
			ways.set(participant, (ways.get(participant) ?? new Set()).add(via));
		}
		const columns = ['mode', 'language', 'assisted', 'want', 'doing', 'work', 'late'];
		const held = new Map<string, number>();
		for (const row of people.filter(({ round }) => round === 'factors-1')) {
			const via = [...(ways.get(row['participant'] ?? '') ?? [])].toSorted().join();
			const key = [...columns.map((column) => row[column]), via].join('|');
			held.set(key, (held.get(key) ?? 0) + 1);
		}
		return [...held.values()];
	}

	test('the one Turkish speaker, the one on keys, the one late, want=no, doing=yes: none stands alone, nor after an erasure', async () => {
		const { id, code } = await anotherStudy('achtergronden');
		const query = `?study=${id}`;
		const dialogue = await leadDialogue(call, {
			study: code,
			languages: ['nl', 'en', 'tr']
		});
		await dialogue.command({ type: 'open' });
		const people: Sorting[] = [];
		for (let person = 0; person < 9; person++) {
			const language = person === 0 ? 'tr' : 'nl';
			const one = await joinAs(call, dialogue, participantId(next++), true, language);
			const want = person === 1 ? 'no' : 'yes';
			const doing = person === 2 ? 'yes' : 'no';
			await one.say({ kind: 'anchor', want, doing });
			if (person !== 3) await sortAll(one, mixed(person));
			if (person === 4) {
				await one.say({
					kind: 'move',
					round: 'factors-1',
					card: 'tijd',
					pile: 'helps',
					via: 'key'
				});
			}
			people.push(one);
		}
		await dialogue.command({ type: 'close', round: 'factors-1' });
		await sortAll(people[3] as Sorting, mixed(3));
		await dialogue.command({ type: 'end' });
		expect(await table('participants.csv', query)).toHaveLength(9);
		expect(Math.min(...(await combinations(query)))).toBeGreaterThanOrEqual(3);
		const alone = await research('GET', `export/participants.csv${query}&language=tr`);
		expect(rowsOf(alone.text)).toEqual([]);
		expect((await research('GET', `overview${query}&language=tr`)).json.people).toBe(0);
		for (const person of people.slice(4)) {
			await erase(person);
			const rows = await table('participants.csv', query);
			if (rows.length < 5) break;
			expect(Math.min(...(await combinations(query)))).toBeGreaterThanOrEqual(3);
		}
		const file = await research('GET', `export/placements.csv${query}`);
		expect([file.status, file.json.code]).toEqual([422, 'filter-too-few']);
	});
});

describe('sorts that people give alone (D12)', () => {
	const give = (number: number, study?: string, more: object = {}) =>
		call('POST', '/api/v1/donations', {
			body: {
				key: `donation-${String(number).padStart(20, '0')}`,
				deck: 'llo',
				size: 'core',
				language: number % 5 === 0 ? 'en' : 'nl',
				consent: { research: true },
				factors: { tijd: PILES[number % 3], 'zin-in-leren': 'helps' },
				needs: {},
				...(study ? { study } : {}),
				...more
			}
		});

	test('enter a study by its code alone, and with its cards: its name stands in every file', async () => {
		const made = await research('POST', 'studies', {
			id: 'gegeven',
			title: 'x',
			endsOn: new Date(Date.now() + 9e9).toISOString().slice(0, 10),
			deck: 'llo'
		});
		const named = await give(1, 'gegeven');
		expect([named.status, named.json.code]).toEqual([404, 'no-such-study']);
		const other = await give(1, made.json.code, { deck: 'andere' });
		expect([other.status, other.json.reason]).toEqual([422, 'study-has-other-deck']);
		expect((await give(1, made.json.code, { deck: undefined })).status).toBe(201);
	});

	test('enter ten at once, each a dialogue of one; an erasure before and after takes only that one', async () => {
		const { id, code: study } = await anotherStudy('alleen');
		const query = `?study=${id}`;
		const first = await give(1, study);
		expect([first.status, first.text]).toEqual([201, expect.stringContaining('eraseCode')]);
		for (let number = 2; number <= 9; number++) await give(number, study);
		expect(await table('participants.csv', query)).toEqual([]);
		expect((await research('GET', `overview${query}`)).json.people).toBe(0);
		// one changes their mind while they wait
		const code = { code: first.json.eraseCode };
		expect((await call('POST', '/api/v1/erase', { body: code })).status).toBe(200);
		await give(10, study);
		expect(await table('participants.csv', query)).toEqual([]);
		const tenth = await give(11, study);
		const rows = await table('participants.csv', query);
		expect(rows).toHaveLength(10);
		expect(new Set(rows.map((row) => row['dialogue'])).size).toBe(10);
		expect(new Set(rows.map((row) => row['language']))).toEqual(new Set(['']));
		// the next one waits for nine others
		await give(12, study);
		expect(await table('participants.csv', query)).toHaveLength(10);
		await call('POST', '/api/v1/erase', { body: { code: tenth.json.eraseCode } });
		expect(await table('participants.csv', query)).toHaveLength(9);
	});

	test('batches of a month are one group, blanked alike: when somebody erases, no nine stand apart (D12, D16)', async () => {
		const { id, code: study } = await anotherStudy('samen');
		const query = `?study=${id}`;
		const languages = async () => {
			const rows = await table('participants.csv', query);
			return rows.map((row) => row['language']);
		};
		const lines = async () => (await research('GET', `overview${query}`)).json.dialogues;
		// five in English of ten: nobody stands alone
		const codes: string[] = [];
		for (const number of [100, 105, 110, 115, 120, 101, 102, 103, 104, 106]) {
			codes.push((await give(number, study)).json.eraseCode);
		}
		expect((await languages()).toSorted()).toEqual([
			...Array<string>(5).fill('en'),
			...Array<string>(5).fill('nl')
		]);
		// of the next ten two: they are blanked, and with them those of before
		for (let number = 201; number <= 210; number++) await give(number, study);
		expect(new Set(await languages())).toEqual(new Set(['']));
		expect(await lines()).toMatchObject([{ joined: 20, exported: 20 }]);
		const before = await sorts(query);
		await call('POST', '/api/v1/erase', { body: { code: codes[0] } });
		expect(await lines()).toMatchObject([{ joined: 20, exported: 19 }]);
		const left = await sorts(query);
		expect(left).toHaveLength(19);
		for (const one of left) expect(before).toContain(one);
		const columns = ['period', 'mode', 'language', 'size', 'deck_version'];
		const kinds = (await table('participants.csv', query)).map((row) =>
			columns.map((column) => row[column]).join()
		);
		expect(new Set(kinds).size).toBe(1);
		// nobody fills the place: the next one waits for nine others
		await give(300, study);
		expect(await lines()).toMatchObject([{ joined: 20, exported: 19 }]);
	});

	test('are refused by a study that is closed', async () => {
		const { id, code } = await anotherStudy('gesloten');
		await research('POST', `studies/${id}`, { closed: true });
		const refused = await give(40, code);
		expect([refused.status, refused.json.code]).toEqual([409, 'study-closed']);
	});
});

describe('the month of a dialogue (D12)', () => {
	test('is a month to choose from 10 people; 9 are known by their quarter alone', async () => {
		const months: string[][] = [];
		for (const size of [9, 10]) {
			const { id, code } = await anotherStudy(`maand-${size}`);
			const { dialogue } = await room(code, size);
			await dialogue.command({ type: 'end' });
			const query = `?study=${id}`;
			const found: string[] = (await research('GET', `overview${query}`)).json.choices.months;
			months.push(found);
			const periods = (await table('participants.csv', query)).map((row) => row['period']);
			const [year, month = ''] = (found[0] ?? '').split('-');
			const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
			expect(new Set(periods)).toEqual(new Set([size === 9 ? quarter : found[0]]));
			// a month alone holds no quarter
			for (const one of found) {
				const asked = await research('GET', `overview${query}&from=${one}&to=${one}`);
				expect(asked.json.people).toBe(size === 9 ? 0 : 10);
			}
			const all = await research('GET', `overview${query}&from=${found[0]}&to=${found.at(-1)}`);
			expect(all.json.people).toBe(size);
		}
		expect(months.map((found) => found.length)).toEqual([3, 1]);
		expect(months[0]).toContain(months[1]?.[0]);
	});
});

describe('an installation that gives researchers all consenting rows (D12)', () => {
	test('says so in the manifest, withholds nobody who said yes, and blanks who was read to and who was on paper all the same', async () => {
		await product.restart(undefined, { RESEARCH_ROWS: 'all' });
		const { id, code } = await anotherStudy('alles');
		const query = `?study=${id}`;
		const { dialogue, people } = await room(code, 7, [3]);
		const readTo = await call('POST', '/api/v1/join', {
			body: {
				participant: participantId(next++),
				key: 'the-key-of-who-is-read-to',
				code: dialogue.code,
				language: 'nl',
				assisted: 'read',
				consent: { join: true, research: true }
			}
		});
		expect(readTo.status).toBe(201);
		const factors = people[0]?.hand.factor ?? [];
		const moves = factors.map((card, at) => ({
			seq: at + 1,
			kind: 'move',
			round: 'factors-1',
			card,
			pile: mixed(1)(card, at)
		}));
		const finished = { seq: factors.length + 1, kind: 'finished', round: 'factors-1' };
		const said = await call(
			'POST',
			`/api/v1/participants/${String(readTo.json.participant)}/entries`,
			{ key: String(readTo.json.token), body: { entries: [...moves, finished] } }
		);
		expect(said.status).toBe(200);
		const form = await call('POST', `/api/v1/dialogues/${dialogue.id}/sorts`, {
			key: dialogue.facilitatorKey,
			body: {
				key: 'the-form-of-who-was-on-paper',
				language: 'nl',
				consent: { research: true },
				factors: Object.fromEntries(factors.map((card, at) => [card, mixed(2)(card, at)]))
			}
		});
		expect(form.status, form.text).toBe(201);
		await dialogue.command({ type: 'close', round: 'factors-1' });
		await dialogue.command({ type: 'end' });
		// nine in the picture, one refused: the other eight, one read to and one on paper too
		const rows = await table('participants.csv', query);
		expect(rows).toHaveLength(8);
		for (const column of ['assisted', 'mode']) {
			expect(new Set(rows.map((row) => row[column])), column).toEqual(new Set(['']));
		}
		const ways = (await table('placements.csv', query)).map(({ via }) => via);
		expect(new Set(ways)).toEqual(new Set(['']));
		const manifest = (await research('GET', `export/manifest.json${query}`)).json;
		expect(manifest.dialogues).toMatchObject([{ people: 8, rows: 'all' }]);
		expect(manifest.all_rows).toContain('RESEARCH_ROWS=all');
		expect((await research('GET', `export/participants.csv${query}&mode=paper`)).text).not.toMatch(
			/\n./
		);
	});
});
