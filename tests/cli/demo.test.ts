import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { simulatedPerson } from '../../src/lib/domain/rehearsal/simulated-person';
import { readOptions } from '../../src/cli/demo/demo-options.ts';
import { seeded } from '$lib/domain/seeded';
import { llo } from '../decks/a-deck';
import { clientOf } from '../http/client';
import { RESEARCHER_KEY, startProduct } from '../http/product';

const factors = ['intrinsic', 'external'].flatMap((axis) =>
	Array.from({ length: 12 }, (_, at) => ({
		id: `${axis}-${at}`,
		axis: axis as 'intrinsic' | 'external'
	}))
);

const { piles } = llo();

describe('simulated people', () => {
	test('are the same for the same seed and others for another', () => {
		const of = (seed: number) => simulatedPerson(factors, [], piles, seeded(seed));
		expect(of(7)).toEqual(of(7));
		expect(of(7)).not.toEqual(of(8));
	});

	test('lean to the side of their true profile', () => {
		const random = seeded(1);
		for (let person = 0; person < 200; person++) {
			const sort = simulatedPerson(factors, [], piles, random, {
				profiles: { A: 0, B: 1, C: 0, D: 0 },
				leaning: 1,
				neutral: 0.2,
				skip: 0,
				changes: 0.1
			});
			const last = new Map(sort.moves.map((move) => [move.card, move.pile]));
			for (const card of factors) {
				const opposite = card.axis === 'intrinsic' ? 'hinders' : 'helps';
				expect(last.get(card.id)).not.toBe(opposite);
			}
		}
	});
});

describe('the demo command', () => {
	test('says in a sentence which option is wrong', () => {
		expect(readOptions(['--people', '3'], {})).toMatch(/--people .* 5 to 500\.$/);
		expect(readOptions(['--onzin'], {})).toMatch(/onzin/);
	});

	test('says so when no server answers', () => {
		const run = spawnSync(process.execPath, ['src/cli/demo.ts', '--at', 'http://127.0.0.1:9'], {
			encoding: 'utf8'
		});
		expect(run.status).toBe(1);
		expect(run.stderr).toContain('npm start');
	});

	test('fills a panel and the research room of a running server', async () => {
		const product = await startProduct();
		try {
			const url = `http://127.0.0.1:${product.port}`;
			const printed = execFileSync(
				process.execPath,
				['src/cli/demo.ts', '--people', '24', '--seed', '7', '--at', url],
				{ encoding: 'utf8' }
			);
			const [, id, key] = /\/panel\/(\w+)#(\S+)/.exec(printed) ?? [];
			const call = clientOf(product);
			const panel = await call('GET', `/api/v1/dialogues/${id}/panel`, { key: key ?? '' });
			expect(panel.json.pictures['factors-1'].people).toBe(24);
			expect(panel.json.pictures['needs-1'].people).toBe(24);
			// its dialogue goes on: the research room does not know of it yet (D12)
			expect(printed).not.toContain('/research');
			const look = (query = '?mode=demo') =>
				call('GET', `/api/v1/research/overview${query}`, { key: RESEARCHER_KEY });
			expect((await look()).json.dialogues).toEqual([]);
			const { rev } = (await call('GET', `/api/v1/dialogues/${id}`, { key: key ?? '' })).json;
			const ended = await call('POST', `/api/v1/dialogues/${id}/commands`, {
				key: key ?? '',
				body: { key: 'the-end', rev, command: { type: 'end' } }
			});
			expect(ended.status).toBe(200);
			// invented people are in no figure or file unless they are asked for, and then alone
			const usual = (await look('')).json;
			expect([usual.people, usual.dialogues]).toEqual([0, []]);
			const { dialogues, stayOut } = (await look()).json;
			expect(usual.demo).toBe(
				dialogues.reduce((sum: number, one: { exported: number }) => sum + one.exported, 0)
			);
			const fileOf = (name: string, query = '') =>
				call('GET', `/api/v1/research/export/${name}${query}`, { key: RESEARCHER_KEY });
			expect((await fileOf('placements.csv')).text).not.toMatch(/factors-1/);
			const rows = (await fileOf('participants.csv', '?mode=demo')).text
				.trim()
				.split('\n')
				.slice(1);
			expect(rows.every((row: string) => row.split(',').includes('demo'))).toBe(true);
			expect((await fileOf('manifest.json', '?mode=demo')).text).toMatch(/INVENTED/);
			// every file is called so when it is saved, one by one and frozen; without them none is
			const savedAs = async (path: string) => {
				const headers = { authorization: `Bearer ${RESEARCHER_KEY}` };
				const answer = await fetch(`${url}${path}`, { headers });
				return answer.headers.get('content-disposition') ?? '';
			};
			if (dialogues.length > 0) {
				const { files } = (await look()).json as { files: readonly string[] };
				const body = { filters: { mode: 'demo' } };
				const frozen = (
					await call('POST', '/api/v1/research/exports', { key: RESEARCHER_KEY, body })
				).json;
				for (const file of files) {
					for (const path of [
						`/api/v1/research/export/${file}?mode=demo`,
						frozen.links[file] as string
					])
						expect(await savedAs(path), file).toMatch(/filename="invented-/);
				}
			}
			expect(await savedAs('/api/v1/research/export/cards.csv')).not.toMatch(/invented/);
			for (const figure of ['cards', 'background', 'alternatives']) {
				const asked = await call('GET', `/api/v1/research/figures/${figure}`, {
					key: RESEARCHER_KEY
				});
				expect([figure, asked.json]).toEqual([figure, null]);
			}
			expect(dialogues.length + stayOut).toBe(1);
			for (const one of dialogues) {
				expect(one.joined).toBe(24);
				expect(one.exported + one.withheld).toBe(24);
			}
		} finally {
			await product.stop();
		}
	});
});
