import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from './client';
import { figureOf } from './figure';
import { RESEARCHER_KEY, earlyInWindow, startProduct, type Product } from './product';

const deck = builtInDecks[0];
const axisOf = (card: string) => deck?.cards.find((one) => one.id === card)?.axis;
/** 8 help and 2 hinder inside, 2 help and 8 hinder outside, rest neutral: profile B, firm (S7). */
function profileB() {
	const seen = { intrinsic: 0, external: 0 };
	return (card: string) => {
		const axis = axisOf(card) ?? 'intrinsic';
		const at = seen[axis]++;
		if (at >= 10) return 'neutral';
		const helps = axis === 'intrinsic' ? at < 8 : at >= 8;
		return helps ? 'helps' : 'hinders';
	};
}

/** Rows of a CSV without quoted commas, by column. */
function rowsOf(text: string): Record<string, string>[] {
	const [head = '', ...lines] = text.trim().split('\n');
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
	});
}

/** Where a product keeps what it is told: its environment, and what cleans up after it. */
export interface Keeping {
	readonly env: Readonly<Record<string, string>>;
	readonly remove: () => Promise<void>;
}

/** The whole job over HTTP. @param keep makes an empty place to keep things */
export function describeThread(name: string, keep: () => Promise<Keeping>): void {
	describe(`a product on ${name}`, () => {
		let product: Product;
		let call: Call;
		let keeping: Keeping;
		let next = 1;

		beforeAll(async () => {
			keeping = await keep();
			product = await startProduct({ ...keeping.env, ...earlyInWindow() });
			call = clientOf(product);
		});
		afterAll(async () => {
			await product.stop();
			await keeping.remove();
		});

		async function group(people: number) {
			const dialogue = await leadDialogue(call);
			await dialogue.command({ type: 'open' });
			for (let person = 0; person < people; person++) {
				const sorting = await joinAs(call, dialogue, participantId(next++));
				await sortAll(sorting, profileB());
			}
			return dialogue;
		}

		describe('a dialogue from code to CSV', () => {
			test('gives six people words and no numbers of piles (D3, D6, D12)', async () => {
				const dialogue = await group(6);
				const before = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
					key: dialogue.facilitatorKey
				});
				expect(before.json.pictures).toEqual({});
				expect((await dialogue.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
				expect(
					(await dialogue.command({ type: 'release', round: 'factors-1', to: 'preview' })).status
				).toBe(200);
				expect(
					(await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' })).status
				).toBe(200);
				const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
					key: dialogue.facilitatorKey
				});
				const picture = panel.json.pictures['factors-1'];
				expect(picture.people).toBe(6);
				expect(new Set(picture.cards.map((card: { form: string }) => card.form))).toEqual(
					new Set(['word'])
				);
				expect(picture.plane).toMatchObject({
					strips: { intrinsic: 'most-help', external: 'most-hinder' },
					quarter: 'B'
				});
				expect(picture.plane.counts).toBeUndefined();
				const cards = await call('GET', `/api/v1/dialogues/${dialogue.id}/export/cards.csv`, {
					key: dialogue.facilitatorKey
				});
				for (const row of rowsOf(cards.text)) {
					expect([row['helps'], row['hinders'], row['neutral'], row['skip']]).toEqual([
						'',
						'',
						'',
						''
					]);
				}
				const distribution = await call(
					'GET',
					`/api/v1/dialogues/${dialogue.id}/export/profile_distribution.csv`,
					{ key: dialogue.facilitatorKey }
				);
				for (const row of rowsOf(distribution.text)) expect(row['n']).toBe('');
				expect((await dialogue.command({ type: 'end' })).status).toBe(200);
			});

			test('gives the researcher exact figures, worked out by hand (G3, S3)', async () => {
				// the six of above and these four: ten firm B in two dialogues of one study
				await (await group(4)).command({ type: 'end' });
				const files = await call('GET', '/api/v1/research/export/profile_distribution.csv', {
					key: RESEARCHER_KEY
				});
				const firm = rowsOf(files.text).filter(
					(row) => row['group_by'] === 'all' && row['status'] === 'firm'
				);
				const b = firm.find((row) => row['profile'] === 'B');
				// two dialogues: how alike people of one are, nobody can tell (G3)
				expect(b).toMatchObject({
					n: '10',
					total: '10',
					share: '1',
					ci_low: '',
					ci_high: '',
					ci_method: 'none',
					n_dialogues: '2'
				});
				for (const row of firm.filter((one) => one['profile'] !== 'B')) expect(row['n']).toBe('0');

				const participants = await call('GET', '/api/v1/research/export/participants.csv', {
					key: RESEARCHER_KEY
				});
				const people = rowsOf(participants.text);
				expect(people).toHaveLength(10);
				for (const row of people) {
					expect(row).toMatchObject({
						int_help: '8',
						int_hinder: '2',
						int_neutral: '2',
						int_skip: '0',
						int_balance: '0.6',
						int_margin: '3',
						int_strength: 'clear',
						ext_help: '2',
						ext_hinder: '8',
						ext_balance: '-0.6',
						profile: 'B',
						status: 'firm'
					});
					expect(Number(row['int_sign_index'])).toBeCloseTo(0.9673, 4);
				}
				const placements = await call('GET', '/api/v1/research/export/placements.csv', {
					key: RESEARCHER_KEY
				});
				expect(rowsOf(placements.text)).toHaveLength(240);
				expect(participants.text).not.toContain('person-');
			});

			test('gives the researcher the measures of the cards, worked out by hand (G1, G4, G8)', async () => {
				await (await group(10)).command({ type: 'end' });
				const pattern = await figureOf(call, 'pattern');
				const cards = await figureOf(call, 'cards');
				// everybody so far is profile B: 8 help, 2 hinder, 2 neutral of the 12 cards within
				const personal = pattern.result.find(
					(one: { id: string; of: string }) => one.id === 'personal' && one.of === 'all'
				);
				expect(personal.balance).toBeCloseTo(0.5, 12);
				// whoever sorts, a card lies on one pile: the cards decide everything
				expect(cards.result.agreement).toMatchObject({ cards: 24, fleiss: 1, ac1: 1 });
				expect(cards.result.consensus).toHaveLength(24);
				for (const { polarisation } of cards.result.cards) expect(polarisation).toBeLessThan(0.5);
				const first = deck?.cards.find((card) => card.core && card.axis === 'intrinsic')?.id;
				const net = cards.result.cards.find((one: { card: string }) => one.card === first);
				expect(net.net).toBe(1);
			});

			test('gives twelve people the numbers of D4 and never a small pile (D4)', async () => {
				const dialogue = await leadDialogue(call, { study: null });
				const people = await Promise.all(
					Array.from({ length: 12 }, () => joinAs(call, dialogue, participantId(next++), false))
				);
				// 5 help, 4 hinder, 3 neutral on every card: rule 2 gives three numbers
				for (const [at, person] of people.entries()) {
					await sortAll(person, () => (at < 5 ? 'helps' : at < 9 ? 'hinders' : 'neutral'));
				}
				await dialogue.command({ type: 'close', round: 'factors-1' });
				await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
				const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
					key: dialogue.facilitatorKey
				});
				const { cards, hidden } = panel.json.pictures['factors-1'];
				expect(cards.length + hidden.length).toBe(24);
				for (const card of cards) {
					expect(card).toMatchObject({
						form: 'numbers',
						helps: 5,
						hinders: 4,
						neutral: 3,
						people: 12
					});
				}
			});
		});

		describe('cards that are put again after the talk', () => {
			test('give words for the movement, an earlier placement stands, and the report tells (G7, D2)', async () => {
				const dialogue = await leadDialogue(call, { study: null });
				await dialogue.command({ type: 'open' });
				const people = await Promise.all(
					Array.from({ length: 12 }, () => joinAs(call, dialogue, participantId(next++), false))
				);
				for (const person of people) await sortAll(person, () => 'hinders');
				const early = await dialogue.command({ type: 'round', part: 'replace', cards: ['tijd'] });
				expect([early.status, early.json.reason]).toEqual([409, 'nothing-to-put-again']);
				await dialogue.command({ type: 'close', round: 'factors-1' });
				await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
				const cards = ['tijd', 'zin-in-leren'];
				expect((await dialogue.command({ type: 'round', part: 'replace', cards })).status).toBe(
					200
				);
				const stage = { kind: 'sort', round: 'replace-1' };
				await dialogue.command({ type: 'insert', stage, at: 1 });
				const sent = await dialogue.command({ type: 'goto', stage: 'sort-2' });
				expect(sent.json.state).toMatchObject({ stageKind: 'sort', stageRound: 'replace-1' });
				// nine move one card, three leave it where it was; nobody touches the other one
				for (const [at, person] of people.entries()) {
					const move = { kind: 'move', round: 'replace-1', card: 'tijd', pile: 'helps' };
					const other = { ...move, card: 'reizen' };
					const answer = await person.say(...(at < 9 ? [move] : []), ...(at === 0 ? [other] : []), {
						kind: 'finished',
						round: 'replace-1'
					});
					if (at === 0) {
						expect(answer.json.verdicts).toMatchObject([{ reason: 'card-not-in-hand' }]);
					}
				}
				await dialogue.command({ type: 'close', round: 'replace-1' });
				const shown = await dialogue.command({
					type: 'release',
					round: 'replace-1',
					to: 'room'
				});
				const picture = shown.json.state.pictures['replace-1'];
				expect(picture).toMatchObject({
					people: 12,
					shift: {
						since: 'factors-1',
						cards: [
							{ card: 'zin-in-leren', people: 12, moved: 'half-or-less' },
							{ card: 'tijd', people: 12, moved: 'most', towards: 'helps' }
						]
					},
					cards: [
						{ card: 'zin-in-leren', form: 'word', word: 'most-hinder' },
						{ card: 'tijd', form: 'word', word: 'most-help' }
					]
				});
				expect(picture.plane).toBeUndefined();
				const report = await call('GET', `/api/v1/dialogues/${dialogue.id}/export/report.html`, {
					key: dialogue.facilitatorKey
				});
				expect(report.text).toContain('Wat er veranderde na het praten');
				expect(report.text).toContain('door de meeste mensen, vooral naar “helpt”');
			});

			test('and the researcher reads needs by profile and the net shift, by hand (G6, G7)', async () => {
				const dialogue = await leadDialogue(call, {}, 'en');
				await dialogue.command({ type: 'open' });
				const people = await Promise.all(
					Array.from({ length: 12 }, () =>
						joinAs(call, dialogue, participantId(next++), true, 'en')
					)
				);
				const needs = deck?.cards.filter((card) => card.kind === 'need') ?? [];
				const [need] =
					people[0]?.hand.need.filter((id) =>
						needs.find((one) => one.id === id)?.answers?.includes('tijd')
					) ?? [];
				expect(need).toBeDefined();
				for (const [at, person] of people.entries()) {
					const pile = profileB();
					await sortAll(person, (card) => (card === 'tijd' ? 'hinders' : pile(card)));
					// the last one says what is needed when the room has seen its needs
					const wish = {
						kind: 'move',
						round: 'needs-1',
						card: need,
						pile: at < 8 ? 'need' : 'have'
					};
					if (at < 11) await person.say(wish, { kind: 'finished', round: 'needs-1' });
				}
				for (const round of ['factors-1', 'needs-1']) {
					await dialogue.command({ type: 'close', round });
					await dialogue.command({ type: 'release', round, to: 'room' });
				}
				await people[11]?.say({ kind: 'move', round: 'needs-1', card: need, pile: 'need' });
				await dialogue.command({ type: 'round', part: 'replace', cards: ['tijd'] });
				for (const [at, person] of people.entries()) {
					if (at >= 10) continue;
					const pile = at < 6 ? 'helps' : 'hinders';
					await person.say(
						{ kind: 'move', round: 'replace-1', card: 'tijd', pile },
						{ kind: 'finished', round: 'replace-1' }
					);
				}
				await dialogue.command({ type: 'close', round: 'replace-1' });
				expect((await dialogue.command({ type: 'end' })).status).toBe(200);
				const needsBy = await figureOf(call, 'needs-by-profile', '?language=en');
				const shift = await figureOf(call, 'shift', '?language=en');
				const of = (by: string) =>
					needsBy.result.groups
						.filter((one: { need: string; by: string }) => one.need === need && one.by === by)
						.map((one: { group: string; needed: number; placed: number }) => [
							one.group,
							one.needed,
							one.placed
						]);
				expect(of('own-cards')).toEqual([['hinders', 8, 11]]);
				expect(of('profile')).toEqual([['B', 8, 11]]);
				// six of ten moved it towards helps. One dialogue tells nothing of others, so the
				// interval is over these people (G7): (7 − 1)/12 ± 1.96·√((8/12 − ¼)/12)
				const [low, high] = [expect.closeTo(0.1348, 4), expect.closeTo(0.8652, 4)];
				expect(shift.result).toEqual([
					{
						card: 'tijd',
						both: 10,
						up: 6,
						down: 0,
						net: 0.6,
						over: 'people',
						...{ low, high, jointLow: low, jointHigh: high }
					}
				]);
			});
		});

		describe('what is sent twice, late or wrong', () => {
			test('a repeat is acknowledged again, a gap and another content are refused (S8)', async () => {
				const dialogue = await leadDialogue(call);
				const person = await joinAs(call, dialogue, participantId(next++));
				const path = `/api/v1/participants/${person.participant}/moves`;
				const move = (seq: number, card: string, pile = 'helps') => ({ seq, round: 1, card, pile });
				const send = (...moves: object[]) =>
					call('POST', path, { key: person.token, body: { moves } });
				expect((await send(move(1, 'tijd'))).json).toMatchObject({ acknowledged: 1, verdicts: [] });
				expect((await send(move(1, 'tijd'))).json).toMatchObject({ acknowledged: 1 });
				const gap = await send(move(3, 'reizen'));
				expect([gap.status, gap.json.code, gap.json.awaited]).toEqual([409, 'seq-gap', 2]);
				const conflict = await send(move(1, 'tijd', 'hinders'));
				expect([conflict.status, conflict.json.code]).toEqual([409, 'seq-conflict']);
				const own = await call('GET', `/api/v1/participants/${person.participant}`, {
					key: person.token
				});
				expect(own.json.placements).toMatchObject([
					{ card: 'tijd', pile: 'helps', round: 'factors-1' }
				]);
			});

			test('unknown cards and piles are acknowledged as void and block nothing (L7)', async () => {
				const dialogue = await leadDialogue(call);
				const person = await joinAs(call, dialogue, participantId(next++));
				const answer = await person.say(
					{ kind: 'move', round: 'factors-1', card: 'bestaat-niet', pile: 'helps' },
					{ kind: 'move', round: 'factors-1', card: 'tijd', pile: 'bestaat-niet' },
					{ kind: 'move', round: 'factors-9', card: 'tijd', pile: 'helps' },
					{ kind: 'move', round: 'factors-1', card: 'tijd', pile: 'helps' }
				);
				expect(answer.json).toMatchObject({
					acknowledged: 4,
					verdicts: [
						{ seq: 1, verdict: 'void', reason: 'unknown-card' },
						{ seq: 2, verdict: 'void', reason: 'unknown-pile' },
						{ seq: 3, verdict: 'void', reason: 'unknown-round' }
					]
				});
			});

			test('what arrives after closing is late, kept, and in no picture (L6, D2)', async () => {
				const dialogue = await group(5);
				const late = await joinAs(call, dialogue, participantId(next++));
				await dialogue.command({ type: 'close', round: 'factors-1' });
				const answer = await late.say({
					kind: 'move',
					round: 'factors-1',
					card: 'tijd',
					pile: 'helps'
				});
				expect(answer.json.verdicts).toEqual([{ seq: 1, verdict: 'late', reason: 'round-closed' }]);
				const own = await call('GET', `/api/v1/participants/${late.participant}`, {
					key: late.token
				});
				expect(own.json.placements).toHaveLength(1);
			});

			test('closing below five is refused with how many are needed (D2)', async () => {
				const dialogue = await group(4);
				const answer = await dialogue.command({ type: 'close', round: 'factors-1' });
				expect([
					answer.status,
					answer.json.reason,
					answer.json.finished,
					answer.json.needed
				]).toEqual([409, 'too-few-finished', 4, 5]);
			});

			test('a stale command gets the present state, a repeated key changes nothing (L1)', async () => {
				const dialogue = await leadDialogue(call);
				const path = `/api/v1/dialogues/${dialogue.id}/commands`;
				const key = dialogue.facilitatorKey;
				const body = { key: 'once', rev: 0, command: { type: 'open' } };
				expect((await call('POST', path, { key, body })).json.rev).toBe(1);
				expect((await call('POST', path, { key, body })).json.rev).toBe(1);
				const stale = await call('POST', path, { key, body: { ...body, key: 'other' } });
				expect([stale.status, stale.json.code, stale.json.state.rev]).toEqual([
					409,
					'stale-command',
					1
				]);
			});
		});

		test('a step names where it leaves: made once, a repeat is well, anything else is said (L3)', async () => {
			const dialogue = await leadDialogue(call);
			await dialogue.command({ type: 'open' });
			const step = (rev: number, key: string, stage: string) =>
				call('POST', `/api/v1/dialogues/${dialogue.id}/commands`, {
					key: dialogue.facilitatorKey,
					body: { key, rev, command: { type: 'goto', stage, from: 'welcome' } }
				});
			const both = await Promise.all([step(1, 'left', 'practice'), step(1, 'right', 'practice')]);
			expect(both.map(({ status, json }) => [status, json.rev])).toEqual([
				[200, 2],
				[200, 2]
			]);
			expect(both.map(({ json }) => json.already ?? false).sort()).toEqual([false, true]);
			const other = await step(2, 'late', 'sort');
			expect([other.status, other.json.code, other.json.rev, other.json.state.stage]).toEqual([
				409,
				'stepped',
				2,
				'practice'
			]);
			expect(other.json.detail).toContain('Somebody else already moved a step on');
		});

		describe('joining and leaving', () => {
			test('the same person with the same key joins once; another key is refused', async () => {
				const dialogue = await leadDialogue(call);
				const participant = participantId(next++);
				const first = await joinAs(call, dialogue, participant);
				const again = (key: string, research = true) =>
					call('POST', '/api/v1/join', {
						body: { participant, key, code: dialogue.code, consent: { join: true, research } }
					});
				const same = await again(`key-of-${participant}`);
				expect([same.status, same.json.token]).toEqual([200, first.token]);
				expect((await again('another-key-of-somebody')).status).toBe(409);
			});

			test('an erased person is gone, by token and by code (D13)', async () => {
				const dialogue = await leadDialogue(call);
				const one = await joinAs(call, dialogue, participantId(next++));
				const two = await joinAs(call, dialogue, participantId(next++));
				const path = (id: string) => `/api/v1/participants/${id}`;
				const erased = await call('DELETE', path(one.participant), { key: one.token });
				expect([erased.status, erased.json]).toEqual([
					200,
					{ inDialogue: true, inResearch: false }
				]);
				expect((await call('GET', path(one.participant), { key: one.token })).status).toBe(410);
				const code = two.eraseCode.toLowerCase().replaceAll('-', ' ');
				expect((await call('POST', '/api/v1/erase', { body: { code } })).status).toBe(200);
				expect((await two.say({ kind: 'practice-done' })).status).toBe(410);
			});

			test('a viewer is in no count and nothing is kept', async () => {
				const dialogue = await leadDialogue(call);
				const participant = participantId(next++);
				const viewer = await call('POST', '/api/v1/join', {
					body: {
						participant,
						key: 'a-key-of-the-viewer',
						code: dialogue.code,
						consent: { join: false }
					}
				});
				const said = await call('POST', `/api/v1/participants/${participant}/answers`, {
					key: viewer.json.token,
					body: { answers: [{ seq: 1, kind: 'practice-done' }] }
				});
				expect([viewer.status, said.status, said.json.code]).toEqual([200, 403, 'viewer-only']);
				const state = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
					key: dialogue.facilitatorKey
				});
				expect(state.json.counts.joined).toBe(0);
			});
		});

		describe('bad input', () => {
			test.each([
				['malformed JSON', 'POST', '/api/v1/dialogues', { raw: '{' }, 400, 'malformed-json'],
				['wrong fields', 'POST', '/api/v1/dialogues', { body: { title: 7 } }, 400, 'wrong-fields'],
				[
					'no such deck',
					'POST',
					'/api/v1/dialogues',
					{ body: { title: 'x', deck: 'geen' } },
					404,
					'no-such-deck'
				],
				[
					'too large',
					'POST',
					'/api/v1/join',
					{ raw: JSON.stringify({ code: 'x'.repeat(300_000) }) },
					413,
					'too-large'
				],
				['a broken deck', 'POST', '/api/v1/decks', { body: { id: 'mijn' } }, 422, 'deck-invalid'],
				['an unknown path', 'GET', '/api/v1/nergens', {}, 404, 'no-such-call'],
				['a wrong method', 'DELETE', '/api/v1/health', {}, 405, 'wrong-method'],
				['no key', 'GET', '/api/v1/dialogues/d1', {}, 401, 'key-missing'],
				['a wrong key', 'GET', '/api/v1/dialogues/d1', { key: 'verkeerd' }, 403, 'key-wrong'],
				[
					'research without a key',
					'GET',
					'/api/v1/research/export/participants.csv',
					{},
					401,
					'key-missing'
				]
			] as const)('%s gets a sentence', async (_, method, path, options, status, code) => {
				for (const language of ['nl', 'en']) {
					const answer = await call(method, path, {
						...options,
						headers: { 'accept-language': language }
					});
					expect([answer.status, answer.json.code]).toEqual([status, code]);
					expect(answer.headers.get('content-type')).toContain('application/problem+json');
					expect(answer.json.detail).toMatch(/\.$/);
					expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
				}
			});

			test('an entry for somebody else and a file of somebody else are refused', async () => {
				const dialogue = await leadDialogue(call);
				const one = await joinAs(call, dialogue, participantId(next++));
				const two = await joinAs(call, dialogue, participantId(next++));
				const answer = await call('POST', `/api/v1/participants/${two.participant}/answers`, {
					key: one.token,
					body: { answers: [{ seq: 1, kind: 'practice-done' }] }
				});
				expect([answer.status, answer.json.code]).toEqual([403, 'not-yours']);
				const file = await call('GET', `/api/v1/dialogues/${dialogue.id}/export/participants.csv`, {
					key: dialogue.facilitatorKey
				});
				expect([file.status, file.json.code]).toEqual([403, 'file-not-yours']);
			});

			test.each([
				['a foreign Origin', 'wrong-origin', { origin: 'https://elders.example' }],
				['another site', 'wrong-origin', { 'sec-fetch-site': 'cross-site' }],
				['a cookie that does not say where from', 'filtered', { cookie: 'facilitator-d1=x' }]
			])('%s changes nothing', async (_, code, headers) => {
				const answer = await call('POST', '/api/v1/dialogues', { body: { title: 'x' }, headers });
				expect([answer.status, answer.json.code]).toEqual([403, code]);
			});
		});

		// last: from here on this address has used up its tries
		describe('guessing codes', () => {
			test('locking ends joining; the thirty-first wrong code waits, the QR still works', async () => {
				const dialogue = await leadDialogue(call);
				const join = (code: string) =>
					call('POST', '/api/v1/join', {
						body: {
							participant: participantId(next++),
							key: 'some-key-of-somebody',
							code,
							consent: { join: true }
						}
					});
				for (let tries = 0; tries < 30; tries++) {
					expect((await join(String(tries).padStart(8, '0'))).status).toBe(404);
				}
				const waiting = await join('99999999');
				expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([429, '600']);
				expect((await join(dialogue.joinToken)).status).toBe(201);
				await dialogue.command({ type: 'lock' });
				const locked = await join(dialogue.joinToken);
				expect([locked.status, locked.json.code]).toEqual([403, 'joining-locked']);
			});
		});
	});
}
