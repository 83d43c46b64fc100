import { foldAnswers } from '$lib/domain/answers';
import { cardsTable } from '$lib/domain/export/cards-table';
import { codebookTable } from '$lib/domain/export/codebook-table';
import { toCsv } from '$lib/domain/export/csv';
import { needsSummaryTable } from '$lib/domain/export/needs-summary';
import { needsTable } from '$lib/domain/export/needs-table';
import { participantsTable } from '$lib/domain/export/participants';
import { placementsTable } from '$lib/domain/export/placements';
import { profileDistributionTable } from '$lib/domain/export/profile-distribution';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { similarityTable } from '$lib/domain/export/similarity-table';
import type { Table } from '$lib/domain/export/table';
import { cardCounts } from '$lib/domain/statistics/card-counts';
import { distributionOf } from '$lib/domain/statistics/distribution';
import { pooledDistribution } from '$lib/domain/statistics/pooled-distribution';
import { similarity } from '$lib/domain/statistics/similarity';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort, axisCards, sidesOf } from '../small-deck';

const inside = axisCards('intrinsic', 12);
const outside = axisCards('external', 12);
const needs = [
	aCard('n1', { kind: 'need', axis: 'external', dimension: 'social' }),
	aCard('n2', { kind: 'need', axis: 'intrinsic', dimension: 'personal' })
];
const deck = aDeck([...inside, ...outside, ...needs]);
const factors = [...inside, ...outside];
const placed = { ...sidesOf(inside, 8, 2), ...sidesOf(outside, 2, 7, 'skip') };
const answers = foldAnswers([
	{ kind: 'anchor', seq: 1, want: 'maybe', doing: 'no' },
	{ kind: 'emphasis', seq: 2, round: 'factors-1', cards: ['out3', 'own-77', 'in1'] },
	{ kind: 'blocker', seq: 3, round: 'factors-1', card: null },
	{ kind: 'presence', seq: 4, card: 'out3', because: 'lack' },
	{ kind: 'fit', seq: 5, round: 'factors-1', fit: 'yes', self: 'B', order: 'after' },
	{ kind: 'own-card', seq: 6, id: 'own-77', text: 'Mijn geheim' },
	{ kind: 'comment', seq: 7, card: 'in1', text: 'Mijn verhaal' },
	{ kind: 'emphasis', seq: 8, round: 'needs-1', cards: ['n2'] },
	{ kind: 'first', seq: 9, card: 'n2' },
	{ kind: 'owner', seq: 10, card: 'n2', who: 'school' }
]);

function aRow(other: Partial<ResearchRow> = {}): ResearchRow {
	const sort = aSort(placed);
	return {
		study: 'pilot',
		dialogue: 4,
		deck,
		size: 'core',
		mode: 'dialogue',
		period: '2026-11',
		participant: 17,
		round: 'factors-1',
		part: 'factors',
		language: 'nl',
		assisted: 'none',
		answers,
		background: [],
		consent: 'kaartgesprek-1',
		late: false,
		timing: 'before',
		hand: factors,
		sort,
		score: scoreSort(deck, factors, sort, { emphasis: ['out3', 'in1'], blocker: null }),
		...other
	};
}
const needsRow = aRow({
	round: 'needs-1',
	part: 'needs',
	hand: needs,
	sort: aSort({ n2: 'need' }),
	score: undefined
});

const names = (table: Table) => table.columns.map((column) => column.name).join(', ');
const records = (table: Table) => [...csvParse(toCsv(table))] as Record<string, string>[];

describe('the researchers’ files', () => {
	it('hold one row per participant and round, with the stated columns', () => {
		const table = participantsTable([aRow(), needsRow]);
		expect(names(table)).toBe(
			'study, dialogue, deck, deck_version, scoring_version, size, mode, period, participant, round, language, assisted, want, doing, work, late, int_help, int_hinder, int_neutral, int_skip, int_balance, int_sign_index, int_margin, int_strength, ext_help, ext_hinder, ext_neutral, ext_skip, ext_balance, ext_sign_index, ext_margin, ext_strength, profile, status, candidates, profile_weighted, profile_will, profile_strict, profile_blocker, fit, self, fit_order, blocker, top1, top2, top3, consent_version, background_question_1, background_answer_1, background_question_2, background_answer_2, background_question_3, background_answer_3, background_question_4, background_answer_4'
		);
		const [factor, need] = records(table);
		expect(factor).toMatchObject({
			study: 'pilot',
			dialogue: '4',
			deck: 'small',
			deck_version: '1.2.0',
			participant: '17',
			round: 'factors-1',
			want: 'maybe',
			work: '',
			late: 'false',
			int_help: '8',
			int_hinder: '2',
			int_neutral: '2',
			int_balance: '0.6',
			int_sign_index: String(1981 / 2048),
			int_margin: '3',
			int_strength: 'clear',
			ext_help: '2',
			ext_hinder: '7',
			ext_skip: '3',
			profile: 'B',
			status: 'firm',
			candidates: 'B',
			profile_will: '',
			profile_blocker: 'B',
			fit: 'yes',
			self: 'B',
			fit_order: 'after',
			blocker: 'none',
			top1: 'out3',
			top2: 'own-card',
			top3: 'in1'
		});
		expect(need).toMatchObject({ round: 'needs-1', int_help: '', profile: '', status: '' });
	});

	it('leave the profile empty and name the letters still possible when there is none (S3)', () => {
		const sort = aSort({ ...sidesOf(inside, 4, 4), ...sidesOf(outside, 6, 1) });
		const score = scoreSort(deck, factors, sort, { emphasis: [], blocker: undefined });
		const [row] = records(participantsTable([aRow({ sort, score })]));
		expect(row).toMatchObject({ profile: '', status: 'none', candidates: 'A/C' });
	});

	it('hold every card a person got, and an empty pile where it was not placed', () => {
		const table = placementsTable([aRow(), needsRow]);
		expect(names(table)).toBe(
			'participant, round, card, kind, axis, dimension, facet, pile, position, changes, via, emphasis, presence'
		);
		const rows = records(table);
		expect(rows).toHaveLength(26);
		expect(rows.find((row) => row['card'] === 'out3')).toMatchObject({
			participant: '17',
			round: 'factors-1',
			kind: 'factor',
			axis: 'external',
			pile: 'hinders',
			position: '15',
			changes: '0',
			via: 'tap',
			emphasis: 'true',
			presence: 'lack'
		});
		expect(rows.find((row) => row['card'] === 'n1')).toMatchObject({ pile: '', position: '' });
	});

	it('hold the needs with what was said about each (G6)', () => {
		const table = needsTable([aRow(), needsRow]);
		expect(names(table)).toBe(
			'participant, round, need, dimension, pile, position, emphasis, first, owner, timing'
		);
		expect(records(table)).toMatchObject([
			{ need: 'n1', pile: '', emphasis: 'false', first: 'false', owner: '', timing: 'before' },
			{ need: 'n2', pile: 'need', emphasis: 'true', first: 'true', owner: 'school' }
		]);
	});

	it('never hold a word that a participant wrote (D11)', () => {
		for (const table of [participantsTable, placementsTable, needsTable]) {
			expect(toCsv(table([aRow(), needsRow]))).not.toMatch(/Mijn|own-77/u);
		}
	});

	it('tell profiles with shares and intervals, and warn under ten dialogues (G3)', () => {
		const profile = aRow().score?.profile;
		const pooled = pooledDistribution([distributionOf(profile === undefined ? [] : [profile])]);
		if (pooled === undefined) throw new Error('there is one person');
		const group = {
			groupBy: 'all',
			group: 'all',
			round: 'factors-1',
			deck: 'llo',
			deckVersion: '1.2.0',
			pooled
		};
		const table = profileDistributionTable([group]);
		expect(names(table)).toBe(
			'group_by, group, status, profile, round, deck_version, scoring_version, n, total, share, ci_low, ci_high, ci_method, n_dialogues, deff, label, suppressed, joint_low, joint_high, deck'
		);
		const rows = records(table);
		expect(rows.map((row) => `${row['status']} ${row['profile']} ${row['n']}`)).toEqual([
			'firm A 0',
			'firm B 1',
			'firm C 0',
			'firm D 0',
			'firm provisional 0',
			'firm none 0',
			'any A 0',
			'any B 1',
			'any C 0',
			'any D 0',
			'any none 0'
		]);
		expect(rows[1]).toMatchObject({
			total: '1',
			share: '1',
			ci_method: 'none',
			n_dialogues: '1',
			deff: '',
			label: 'too-few-dialogues',
			suppressed: 'false'
		});
	});

	it('count cards and needs per dialogue (G1, G2, G6)', () => {
		const hand = deck.cards.map((card) => card.id);
		const person = { hand, sort: aSort({ in1: 'helps', n1: 'have', n2: 'need' }) };
		const factor = cardCounts(inside.slice(0, 2), deck.piles.factor, [person, person]);
		const table = cardsTable([{ dialogue: 2, counts: factor }]);
		expect(names(table)).toBe(
			'dialogue, card, n, helps, hinders, neutral, skip, label, net, polarisation, suppressed, pile'
		);
		expect(records(table)).toMatchObject([
			{ dialogue: '2', card: 'in1', n: '2', helps: '2', net: '1', polarisation: '0' },
			{ card: 'in2', n: '2', helps: '0', net: '', polarisation: '', suppressed: 'false' }
		]);

		const need = cardCounts(needs, deck.piles.need, [person]);
		const emphasis = new Map([['n2', 1]]);
		const summary = needsSummaryTable([{ dialogue: 2, deck, counts: need, emphasis }]);
		expect(names(summary)).toBe(
			'dialogue, need, dimension, n, n_need, have, no_need, emphasis, label, suppressed'
		);
		expect(records(summary)).toMatchObject([
			{ need: 'n1', dimension: 'social', n: '1', n_need: '0', have: '1', emphasis: '0' },
			{ need: 'n2', n: '1', n_need: '1', have: '0', no_need: '0', emphasis: '1' }
		]);
	});

	it('hold each pair of cards once, with the share on one pile (G5)', () => {
		const sorts = [
			...Array.from({ length: 4 }, () => aSort({ in1: 'helps', in2: 'helps' })),
			aSort({ in1: 'helps', in2: 'neutral' })
		];
		const table = similarityTable(similarity(inside.slice(0, 2), deck.piles.factor, sorts));
		expect(toCsv(table)).toBe('card_a,card_b,n_both,same_pile\nin1,in2,5,0.8\n');
	});

	it('come with a codebook that has every column and card in both languages', () => {
		const tables = [participantsTable([]), needsTable([])];
		const codebook = codebookTable(tables, [deck]);
		expect(names(codebook)).toBe('name, label_nl, label_en, type, values');
		const rows = records(codebook);
		const columns = tables.flatMap((table) =>
			table.columns.map((column) => `${table.name}.${column.name}`)
		);
		expect(rows.map((row) => row['name'])).toEqual([
			...columns,
			...names(codebook)
				.split(', ')
				.map((name) => `codebook.${name}`),
			...deck.cards.map((card) => card.id)
		]);
		for (const row of rows) {
			expect(row['label_nl']).not.toBe('');
			expect(row['label_en']).not.toBe('');
		}
		expect(rows.at(-1)).toEqual({
			name: 'n2',
			label_nl: 'n2 nl',
			label_en: 'n2 en',
			type: 'need',
			values: 'need|have|no-need|skip'
		});
	});

	it('may be gone through more than once and hold the same', () => {
		const table = placementsTable([aRow(), needsRow]);
		expect(toCsv(table)).toBe(toCsv(table));
	});
});
