import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { llo } from '../decks/a-deck';
import { asResearcher } from './as-researcher';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { stored } from './stored';
import { rowsOf } from './imported-rows';

let product: Product;
let call: Call;
let next = 1;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const research = asResearcher(() => call);
const inDays = (days: number) =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const exported = async (query: string) =>
	rowsOf((await research('GET', `export/participants.csv${query}`)).text);

const AGE = {
	id: 'age',
	text: { nl: 'Hoe oud ben je?', en: 'How old are you?' },
	choices: [
		{ id: 'under_40', text: { nl: 'Jonger dan 40', en: 'Under 40' } },
		{ id: 'over_40', text: { nl: '40 of ouder', en: '40 or over' } }
	]
};
const study = (id: string, more: object = {}) => ({
	id,
	title: `Onderzoek ${id}`,
	endsOn: inDays(100),
	...more
});

/** The code of a study, by which alone a dialogue comes into it. */
async function codeOf(studyId: string): Promise<string> {
	const listed = (await research('GET', 'studies')).json;
	return listed.find(({ id }: { id: string }) => id === studyId).code;
}

/** A dialogue of a study with so many people who sorted; the first `refuse` said no to research. */
async function group(studyId: string, people: number, refuse = 0) {
	const dialogue = await leadDialogue(call, { study: await codeOf(studyId) });
	await dialogue.command({ type: 'open' });
	const sorting = [];
	for (let person = 0; person < people; person++) {
		const one = await joinAs(call, dialogue, participantId(next++), person >= refuse);
		await sortAll(one, (_, at) => ['helps', 'hinders', 'neutral'][(at + person) % 3] ?? '');
		sorting.push(one);
	}
	return { dialogue, sorting };
}

describe('a study', () => {
	test('is made with a deck, texts, an end and questions, and found by its code', async () => {
		const made = await research(
			'POST',
			'studies',
			study('taal', {
				deck: 'llo',
				consent: { version: '2026-1', text: { nl: 'Dit is voor de taalscholen.' } },
				questions: [AGE]
			})
		);
		expect(made.status).toBe(201);
		expect(made.json).toMatchObject({ deck: 'llo', deckVersion: llo().version, closed: false });
		expect(made.json.code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
		const typed = made.json.code.toLowerCase().replace('-', ' ');
		const found = await call('POST', '/api/v1/studies/look', { body: { code: typed } });
		expect(found.json).toEqual({
			id: 'taal',
			code: made.json.code,
			title: 'Onderzoek taal',
			endsOn: made.json.endsOn,
			deck: 'llo',
			deckVersion: llo().version,
			questions: 1
		});
		const wrong = await call('POST', '/api/v1/studies/look', { body: { code: 'XXXX-XXXX' } });
		expect([wrong.status, wrong.json.code]).toEqual([404, 'unknown-study-code']);
		expect((await call('POST', '/api/v1/research/studies', { body: study('x') })).status).toBe(401);
	});

	test('is refused with a sentence when it runs too long, asks too much or is too hard to read', async () => {
		const code = async (more: object) =>
			(await research('POST', 'studies', study('fout', more))).json.code;
		expect(await code({ endsOn: inDays(6 * 365) })).toBe('study-too-long');
		expect(await code({ endsOn: inDays(-2) })).toBe('study-over');
		expect(await code({ deck: 'niets' })).toBe('no-such-deck');
		const five = [1, 2, 3, 4, 5].map((at) => ({ ...AGE, id: `q${at}` }));
		expect(await code({ questions: five })).toBe('wrong-fields');
		expect(await code({ questions: [AGE, AGE] })).toBe('wrong-fields');
		const long =
			'Dit is een veel te lange zin met heel erg veel woorden die niemand nog kan volgen.';
		const hard = await research(
			'POST',
			'studies',
			study('fout', { consent: { version: '1', text: { nl: long } } })
		);
		expect(hard.json).toMatchObject({
			status: 422,
			code: 'study-text-hard',
			problems: [{ path: 'consent.text.nl' }]
		});
	});

	test('fixes the cards of its dialogues, and lets none in once it is closed', async () => {
		const other = await call('POST', '/api/v1/dialogues', {
			body: { title: 'x', deck: 'andere', settings: { study: await codeOf('taal') } }
		});
		expect(other.json).toMatchObject({ status: 422, reason: 'study-has-other-deck' });
		// its name is in every file: only the code puts a dialogue in it
		const named = await call('POST', '/api/v1/dialogues', {
			body: { title: 'x', settings: { study: 'taal' } }
		});
		expect([named.status, named.json.code]).toEqual([404, 'no-such-study']);
		await research('POST', 'studies', study('dicht'));
		expect((await research('POST', 'studies/dicht', { closed: true })).json.closed).toBe(true);
		const late = await call('POST', '/api/v1/dialogues', {
			body: { title: 'x', settings: { study: await codeOf('dicht') } }
		});
		expect([late.status, late.json.code]).toEqual([409, 'study-closed']);
	});

	test('says its text on the consent page, and asks its questions only of who said yes', async () => {
		const dialogue = await leadDialogue(call, { study: await codeOf('taal') });
		await dialogue.command({ type: 'open' });
		const look = await call('POST', '/api/v1/join/look', { body: { code: dialogue.code } });
		expect(look.json.studyText).toEqual({ nl: 'Dit is voor de taalscholen.' });
		const join = (research: boolean) =>
			call('POST', '/api/v1/join', {
				body: {
					participant: participantId(next++),
					key: 'k'.repeat(20),
					code: dialogue.code,
					consent: { join: true, research }
				}
			});
		expect((await join(true)).json.questions).toEqual([AGE]);
		expect((await join(false)).json.questions).toEqual([]);
		const yes = await joinAs(call, dialogue, participantId(next++));
		const heard = await yes.say(
			{ kind: 'background', question: 'age', answer: 'under_40' },
			{ kind: 'background', question: 'age', answer: 'unsaid' },
			{ kind: 'background', question: 'shoes', answer: 'big' }
		);
		expect(heard.json.verdicts).toEqual([{ seq: 3, verdict: 'void', reason: 'not-allowed' }]);
		const no = await joinAs(call, dialogue, participantId(next++), false);
		const silent = await no.say({ kind: 'background', question: 'age', answer: 'under_40' });
		expect(silent.json.verdicts).toMatchObject([{ verdict: 'void' }]);
	});

	test('gives answers to researchers at the end of participants.csv, blanked under three (D12)', async () => {
		await research(
			'POST',
			'studies',
			study('vragen', {
				consent: { version: '7', text: { nl: 'Wij onderzoeken leren.' } },
				questions: [AGE]
			})
		);
		const { dialogue, sorting } = await group('vragen', 9);
		// four young, three old, one would not say, one did not answer
		const answers = [
			'under_40',
			'under_40',
			'under_40',
			'under_40',
			'over_40',
			'over_40',
			'over_40',
			'unsaid'
		];
		for (const [at, answer] of answers.entries()) {
			await sorting[at]?.say({ kind: 'background', question: 'age', answer });
		}
		expect(await exported('?study=vragen')).toEqual([]);
		await dialogue.command({ type: 'end' });
		const rows = await exported('?study=vragen');
		expect(Object.keys(rows[0] ?? {}).slice(-9, -6)).toEqual([
			'consent_version',
			'background_question_1',
			'background_answer_1'
		]);
		const counts = Object.fromEntries(
			[...Map.groupBy(rows, (row) => row['background_answer_1'] ?? '')].map(([answer, of]) => [
				answer,
				of.length
			])
		);
		// one would not say and one did not answer: so few would stand alone, and the column goes
		expect(counts).toEqual({ '': 9 });
		for (const row of rows) {
			expect(row).toMatchObject({
				consent_version: 'kaartgesprek-3/7',
				background_question_1: 'age'
			});
		}
	});

	test('shows its dialogues in counts: no title, no code, and one who refused is not read off (D12)', async () => {
		await research('POST', 'studies', study('kamers'));
		const { dialogue: first } = await group('kamers', 6, 1);
		await first.command({ type: 'close', round: 'factors-1' });
		await first.command({ type: 'end' });
		const { dialogue } = await group('kamers', 5);
		await dialogue.command({ type: 'end' });
		await group('kamers', 7);
		const listed = (await research('GET', 'studies')).json;
		const one = listed.find((each: { id: string }) => each.id === 'kamers');
		expect(one.dialogues).toHaveLength(2);
		for (const each of one.dialogues) {
			expect(Object.keys(each).toSorted()).toEqual(['people', 'period', 'rows', 'state']);
			expect(each.period).toMatch(/^\d{4}-Q[1-4]$/);
		}
		// one of six refused: four more are held back; the third is still going on
		expect(one.dialogues.map((each: { rows: number }) => each.rows).toSorted()).toEqual([1, 5]);
		expect(JSON.stringify(one.dialogues)).not.toContain(dialogue.code);
	});

	test('ends no later than people were told', async () => {
		await research('POST', 'studies', study('eind'));
		const later = { endsOn: inDays(200) };
		expect((await research('POST', 'studies/eind', later)).status).toBe(200);
		await group('eind', 1);
		const longer = await research('POST', 'studies/eind', { endsOn: inDays(300) });
		expect([longer.status, longer.json.code]).toEqual([409, 'study-not-longer']);
		expect((await research('POST', 'studies/eind', { endsOn: inDays(50) })).status).toBe(200);
	});

	test('ends at once where its end is moved to a day that has passed: for its files, its people and who is asked (D12)', async () => {
		await research('POST', 'studies', study('gisteren'));
		const { dialogue } = await group('gisteren', 6);
		await dialogue.command({ type: 'end' });
		const { dialogue: running } = await group('gisteren', 1);
		const filters = { study: 'gisteren' };
		const { links } = (await research('POST', 'exports', { filters })).json;
		const waiting = () => call('GET', links['participants.csv'], { key: RESEARCHER_KEY });
		const people = async () => (await research('GET', 'overview?study=gisteren')).json.people;
		expect([(await waiting()).status, await people()]).toEqual([200, 6]);
		const moved = await research('POST', 'studies/gisteren', { endsOn: inDays(-1) });
		expect([moved.status, moved.json.dialogues]).toEqual([200, []]);
		expect([(await waiting()).status, await people()]).toEqual([404, 0]);
		expect(await exported('?study=gisteren')).toEqual([]);
		const look = await call('POST', '/api/v1/join/look', { body: { code: running.code } });
		expect(look.json.study).toBe(false);
		await running.command({ type: 'end' });
		expect(await exported('?study=gisteren')).toEqual([]);
	});
});

describe('the two clocks: a purge moves rows with consent to the pool of the study (METHOD §6)', () => {
	test('they stay in exports under another group, the others are gone, and their code erases them', async () => {
		await research('POST', 'studies', study('purge'));
		const { dialogue, sorting } = await group('purge', 9, 3);
		expect(await exported('?study=purge')).toHaveLength(0);
		const purge = await dialogue.command({ type: 'purge' });
		expect(purge.status).toBe(200);
		const after = await exported('?study=purge');
		expect(after).toHaveLength(6);
		for (const row of after) expect(row).toMatchObject({ mode: 'dialogue', study: 'purge' });

		const kept = await stored<Record<'group_id' | 'kept_until' | 'person' | 'body', string>>(
			product,
			'SELECT group_id, kept_until, person, body FROM pool WHERE study = ?',
			'purge'
		);
		expect(kept).toHaveLength(6);
		expect(new Set(kept.map((row) => row.group_id)).size).toBe(1);
		for (const row of kept) {
			expect(row.group_id).not.toBe(dialogue.id);
			expect(row.kept_until).toBe(inDays(100));
			expect(row.body).not.toContain(dialogue.id);
			expect(JSON.parse(row.person).consent).toBe('kaartgesprek-3');
		}
		// of those who said no nothing is left
		const people = 'SELECT count(*) AS n FROM participants WHERE dialogue = ?';
		expect(await stored(product, people, dialogue.id)).toEqual([{ n: 0 }]);

		const [, , , yes] = sorting;
		const erased = await call('POST', '/api/v1/erase', { body: { code: yes?.eraseCode } });
		expect(erased.status).toBe(200);
		expect(await exported('?study=purge')).toHaveLength(5);
	});

	test('and when the study ends they are gone', async () => {
		expect((await exported('?study=purge')).length).toBe(5);
		// a day that has passed: the end cannot be set in the past through the front door
		await product.restart(async () => {
			for (const table of ['pool', 'research_groups']) {
				const over = `UPDATE ${table} SET kept_until = ? WHERE study = 'purge'`;
				await stored(product, over, inDays(-1));
			}
		});
		await expect.poll(async () => (await exported('?study=purge')).length).toBe(0);
		const left = `SELECT count(*) AS n FROM pool WHERE study = 'purge'`;
		expect(await stored(product, left)).toEqual([{ n: 0 }]);
	});
});
