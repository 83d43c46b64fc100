import type { GroupPicture, ServedNeeds, ServedPlane } from '$lib/domain/disclosure/picture';
import { cardsTable, servedCards } from '$lib/domain/export/cards-table';
import { toCsv } from '$lib/domain/export/csv';
import { needsSummaryTable, servedNeedsSummary } from '$lib/domain/export/needs-summary';
import {
	profileDistributionTable,
	servedProfileDistribution
} from '$lib/domain/export/profile-distribution';
import type { Table } from '$lib/domain/export/table';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck } from '../small-deck';

const ids = ['a', 'b', 'c', 'd', 'e'];
const need = (id: string) => aCard(id, { kind: 'need', dimension: 'social' });
const deck = aDeck([...ids.map((id) => aCard(id)), need('n1'), need('n2'), need('n3')]);

const plane: ServedPlane = {
	people: 24,
	strips: { intrinsic: 'most-help', external: 'differs' },
	quarter: 'B',
	counts: undefined,
	firm: undefined,
	bins: undefined
};

/** A picture as the disclosure room might serve it; only here made by hand. */
function aPicture(other: { plane?: ServedPlane; needs?: ServedNeeds }): GroupPicture {
	const picture = {
		round: 'factors-1',
		deck: 'small',
		deckVersion: '1.2.0',
		people: 24,
		cards: [
			{ card: 'a', people: 24, form: 'word', word: 'most-help' },
			{ card: 'c', people: 24, form: 'numbers', helps: 9, hinders: 8, neutral: 7 },
			{ card: 'd', people: 23, form: 'majority', side: 'hinders', count: 14, rest: 9 }
		],
		hidden: [{ card: 'b', reason: 'private' }],
		plane: undefined,
		dimensions: [],
		facets: [],
		groups: [],
		top: [],
		blocker: undefined,
		table: [],
		needs: undefined,
		explanations: [],
		...other
	};
	return picture as unknown as GroupPicture;
}
const records = (table: Table) => [...csvParse(toCsv(table))] as Record<string, string>[];
const names = (table: Table) => table.columns.map((column) => column.name);

describe('the facilitator’s files', () => {
	it('hold a word where a word was served, and then no count of any pile (D3, D4, D12)', () => {
		const rows = records(servedCards(aPicture({}), deck));
		const empty = {
			helps: '',
			hinders: '',
			neutral: '',
			skip: '',
			pile: '',
			net: '',
			polarisation: ''
		};
		expect(rows).toEqual([
			{ dialogue: '1', card: 'a', n: '24', ...empty, label: 'most-help', suppressed: 'true' },
			{ dialogue: '1', card: 'b', n: '', ...empty, label: 'hidden-private', suppressed: 'true' },
			{
				...{ dialogue: '1', card: 'c', n: '24', ...empty },
				...{ helps: '9', hinders: '8', label: '', suppressed: 'false' }
			},
			{
				...{ dialogue: '1', card: 'd', n: '23', ...empty },
				...{ hinders: '14', label: 'rest-together', suppressed: 'true' }
			}
		]);
	});

	it('hold no count of profiles unless the plane was served with counts (D6, D12)', () => {
		const rows = records(servedProfileDistribution(aPicture({ plane })));
		expect(rows).toHaveLength(11);
		for (const row of rows) {
			expect(row).toMatchObject({ n: '', share: '', ci_low: '', suppressed: 'true', total: '24' });
		}
		const labelled = rows.filter((row) => row['label'] !== '');
		expect(labelled).toMatchObject([{ status: 'any', profile: 'B', label: 'majority' }]);
	});

	it('hold the counts of the quarters that were served, firm and provisional together (D6)', () => {
		const counts = { A: 4, B: 9, C: 3, D: 5, none: 3 };
		const rows = records(servedProfileDistribution(aPicture({ plane: { ...plane, counts } })));
		for (const row of rows) {
			const served = row['status'] === 'any';
			expect(row['suppressed']).toBe(String(!served));
			expect(row['n']).toBe(served ? String(counts[row['profile'] as keyof typeof counts]) : '');
		}
		expect(rows[6]).toMatchObject({ profile: 'A', share: String(4 / 24), ci_method: '' });
	});

	it('hold the needs of most as words under ten people (D8)', () => {
		const needs = { form: 'lists', people: 7, needed: ['n2'], other: ['n1', 'n3'] } as const;
		const rows = records(servedNeedsSummary(aPicture({ needs }), deck));
		expect(rows.map((row) => [row['need'], row['label']])).toEqual([
			['n1', 'other-wish'],
			['n2', 'most-need'],
			['n3', 'other-wish']
		]);
		for (const row of rows) {
			expect(row).toMatchObject({ n: '7', n_need: '', have: '', no_need: '', emphasis: '' });
		}
	});

	it('hold needs from ten people by what was served of each (D4, D8)', () => {
		const needs: ServedNeeds = {
			form: 'cards',
			people: 24,
			cards: [
				{ card: 'n1', people: 24, form: 'numbers', need: 10, have: 8, noNeed: 6 },
				{ card: 'n2', people: 24, form: 'majority', side: 'no-need', count: 15, rest: 9 },
				{ card: 'n3', people: 24, form: 'word', word: 'divided' }
			]
		};
		expect(records(servedNeedsSummary(aPicture({ needs }), deck))).toMatchObject([
			{ need: 'n1', n_need: '10', have: '', no_need: '6', label: '', suppressed: 'false' },
			{ need: 'n2', n_need: '', no_need: '15', label: 'rest-together', suppressed: 'true' },
			{ need: 'n3', n_need: '', no_need: '', label: 'divided', suppressed: 'true' }
		]);
	});

	it('are empty, with their columns, where nothing was served', () => {
		expect(records(servedProfileDistribution(aPicture({})))).toEqual([]);
		expect(records(servedNeedsSummary(aPicture({}), deck))).toEqual([]);
	});

	it('have the columns of the researchers’ files of the same name (D12)', () => {
		expect(names(servedCards(aPicture({}), deck))).toEqual(names(cardsTable([])));
		expect(names(servedNeedsSummary(aPicture({}), deck))).toEqual(names(needsSummaryTable([])));
		expect(names(servedProfileDistribution(aPicture({})))).toEqual(
			names(profileDistributionTable([]))
		);
	});
});
