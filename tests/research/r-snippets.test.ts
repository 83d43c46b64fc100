import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '$lib/domain/export/csv';
import { needsTable } from '$lib/domain/export/needs-table';
import { participantsTable } from '$lib/domain/export/participants';
import { placementsTable } from '$lib/domain/export/placements';
import { distributionOf } from '$lib/domain/statistics/distribution';
import { peopleGroups } from '$lib/domain/statistics/people-groups';
import { pooledDistribution } from '$lib/domain/statistics/pooled-distribution';
import { sampleSize, USUAL } from '$lib/domain/statistics/sample-size';
import { firstFactors } from '$lib/domain/statistics/study';
import { toEnd } from '../domain/to-end';
import type { FigureId, FigureResults } from '$lib/protocol/research-figures';
import { CATALOGUE, type CatalogueId } from '$lib/research/figures/catalogue';
import { powerInR } from '$lib/research/figures/power-in-r';
import { FIGURE_OF, SEED } from '$lib/server/research/figures';
import { aStudy } from './a-study';

/**
 * Every "copy as R" against our own figures, from files as a researcher gets them. Without Rscript,
 * or without a package that a figure names, it is reported as skipped.
 */
const answers = (code: string) => spawnSync('Rscript', ['--vanilla', '-e', code]).status === 0;
const hasR = answers('1');
const has = Object.fromEntries(
	['lme4', 'cluster'].map((name) => [name, hasR && answers(`library(${name})`)])
);
/** `npm run prove:r` draws as often as the figures do, and fits every need. */
const long = process.env['PROVE_R'] === '1';
const study = aStudy();
const figure = <Id extends FigureId>(id: Id): FigureResults[Id] =>
	toEnd(FIGURE_OF[id](study, SEED));
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-r-'));
	const rows = study.dialogues.flat().flatMap((person) => person.rows);
	const needs = rows.filter((row) => row.part === 'needs');
	for (const table of [participantsTable(rows), placementsTable(rows), needsTable(needs)]) {
		writeFileSync(join(folder, `${table.name}.csv`), toCsv(table));
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

/** Runs the snippet of a figure as somebody would, and gives what it left in `result`. */
function inR(id: CatalogueId, change: (code: string) => string = (code) => code): readonly Row[] {
	const code = change(CATALOGUE[id].r(study.deck));
	writeFileSync(
		join(folder, 'figure.R'),
		`${code}\nwrite.csv(result, "result.csv", row.names = FALSE, na = "")\n`
	);
	const run = spawnSync('Rscript', ['--vanilla', 'figure.R'], { cwd: folder, encoding: 'utf8' });
	if (run.status !== 0) throw new Error(run.stderr);
	return [...csvParse(readFileSync(join(folder, 'result.csv'), 'utf8'))];
}
const near = (found: string | undefined, wanted: number | undefined, within = 1e-9) => {
	if (wanted === undefined) expect(found).toBe('');
	else expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(within);
};
/**
 * Ends that are drawn by chance in both: the standard deviation of 1 000 draws is known to 1 in 45,
 * so two of them differ by less than a sixth.
 */
function nearEnds(
	row: Row,
	[low, value, high]: readonly [number | undefined, number | undefined, number | undefined],
	names: readonly [string, string] = ['low', 'high']
) {
	const within = ((high ?? 0) - (low ?? 0)) / 6;
	expect([row[names[0]] === '', row[names[1]] === '']).toEqual([
		low === undefined,
		high === undefined
	]);
	if (low === undefined || value === undefined) return;
	near(row[names[0]], low, within);
	near(row[names[1]], high, within);
}
/** Every row of ours has one of R's by these columns, and they are as many. */
function matched<Ours>(ours: readonly Ours[], theirs: readonly Row[], keyOf: (one: Ours) => Row) {
	expect(theirs).toHaveLength(ours.length);
	return ours.map((one) => {
		const key = keyOf(one);
		const found = theirs.find((row) => Object.entries(key).every(([name, v]) => row[name] === v));
		if (!found) throw new Error(`R has no ${JSON.stringify(key)}`);
		return [one, found] as const;
	});
}

test('every figure names its rules, formula and sources, and R for this deck', () => {
	for (const [id, { rules, formula, sources, r }] of Object.entries(CATALOGUE)) {
		expect([id, rules.length > 0, formula.length > 0, sources.length > 0]).toEqual([
			id,
			true,
			true,
			true
		]);
		expect(r(study.deck)).toMatch(/\bresult <- /);
	}
});

describe.skipIf(!hasR)('copied as R, from the files', () => {
	test('the distribution of profiles (G3)', () => {
		const ours = pooledDistribution(
			firstFactors(study).map((rows) =>
				distributionOf(rows.flatMap((row) => row.score?.profile ?? []))
			)
		);
		const flat = (['firm', 'any'] as const).flatMap((status) =>
			Object.entries(ours?.[status] ?? {}).map(([profile, share]) => ({ status, profile, share }))
		);
		for (const [{ share }, row] of matched(flat, inR('profiles'), ({ status, profile }) => ({
			status,
			profile
		}))) {
			near(row['n'], share.n);
			near(row['total'], share.total);
			near(row['low'], share.interval?.low, 1e-8);
			near(row['high'], share.interval?.high, 1e-8);
			near(row['joint_low'], share.joint?.low, 1e-8);
			near(row['joint_high'], share.joint?.high, 1e-8);
			near(row['deff'], share.deff, 1e-8);
		}
	});

	test('what people need (G6)', () => {
		for (const [ours, row] of matched(figure('needs'), inR('needs'), ({ need }) => ({ need }))) {
			near(row['n'], ours.needed);
			near(row['total'], ours.placed);
			near(row['low'], ours.low, 1e-8);
			near(row['high'], ours.high, 1e-8);
		}
	});

	test('needs × profile: X², V and who is informative; p within chance (G6)', () => {
		const { groups, tests } = figure('needs-by-profile');
		const draws = long ? 9_999 : 299;
		const theirs = inR('needs-by-profile', (code) =>
			code
				.replace('draws <- 9999', `draws <- ${draws}`)
				.concat(
					'\nwrite.csv(rbind(table_a, table_b, table_c), "tables.csv", row.names = FALSE, na = "")' +
						'\nwrite.csv(difference, "differences.csv", row.names = FALSE, na = "")'
				)
		);
		const tested = theirs.filter((row) => Number(row['n']) > 0);
		for (const [ours, row] of matched(tests, tested, ({ need, by }) => ({ need, by }))) {
			near(row['n'], ours.n);
			near(row['informative'], ours.informative);
			near(row['dialogues'], ours.dialogues);
			near(row['t'], ours.statistic, 1e-6);
			near(row['v'], ours.v, 1e-8);
			nearEnds(row, [ours.vLow, ours.v, ours.vHigh], ['v_low', 'v_high']);
			for (const [name, p] of [
				['p', ours.p],
				['p_maxt', ours.pMaxT],
				['p_holm', ours.pHolm]
			] as const) {
				// two Monte Carlo figures: at most five standard errors, Holm times the family
				const scale = name === 'p_holm' ? tests.length / 2 : 1;
				near(row[name], p, scale * (5 * Math.sqrt(0.25 / draws + 0.25 / 9_999)));
			}
		}
		const tables = [...csvParse(readFileSync(join(folder, 'tables.csv'), 'utf8'))];
		for (const [ours, row] of matched(groups, tables, ({ need, by, group }) => ({
			need,
			by,
			group
		}))) {
			near(row['n'], ours.needed);
			near(row['total'], ours.placed);
			near(row['low'], ours.low, 1e-8);
			near(row['high'], ours.high, 1e-8);
		}
		const differences = [...csvParse(readFileSync(join(folder, 'differences.csv'), 'utf8'))];
		const compared = groups.filter(({ difference }) => difference !== undefined);
		for (const [ours, row] of matched(
			compared,
			differences.filter(({ value }) => value !== ''),
			({ need, by, group }) => ({ need, by, group })
		)) {
			near(row['value'], ours.difference, 1e-8);
			nearEnds(row, [ours.differenceLow, ours.difference, ours.differenceHigh]);
		}
	});

	test.skipIf(!has['lme4'])('the mixed model of every need, by lme4 (G6)', () => {
		const found = figure('needs-model');
		const wanted = [...new Set(found.map(({ need }) => need))].slice(0, long ? undefined : 2);
		const only = (code: string) =>
			code.replace(
				'lapply(names(answers), function(need) {\n  rbind(',
				`lapply(c("${wanted.join('", "')}"), function(need) {\n  rbind(`
			);
		const models = found
			.filter(({ need }) => wanted.includes(need))
			.flatMap(({ need, by, n, outcome }) =>
				typeof outcome === 'string'
					? []
					: outcome.coefficients.slice(0, 4).map((estimate, at) => ({
							need,
							by,
							n,
							estimate,
							error: outcome.errors[at] as number,
							sigma: outcome.sigma,
							term: ['(Intercept)', 'int', 'ext', 'int:ext'][at] as string
						}))
			);
		const balances = new Set(models.map(({ term }) => term));
		const theirs = inR('needs-model', only).filter((row) => balances.has(row['term'] ?? ''));
		for (const [ours, row] of matched(models, theirs, ({ need, by, term }) => ({
			need,
			by,
			term
		}))) {
			near(row['n'], ours.n);
			near(row['estimate'], ours.estimate, 2e-3);
			near(row['error'], ours.error, 2e-3);
			near(row['sigma'], ours.sigma, 5e-3);
		}
	});

	test('what carries people, of all and of each profile (G4)', () => {
		const ours = figure('pattern');
		for (const [one, row] of matched(ours, inR('pattern'), ({ of, by, id }) => ({ of, by, id }))) {
			near(row['placements'], one.placements);
			near(row['balance'], one.balance);
			near(row['low'], one.low, 1e-8);
			near(row['high'], one.high, 1e-8);
		}
	});

	test('the cards: net, polarisation and how far they decide (G1, G2, G8)', () => {
		const ours = figure('cards');
		for (const [one, row] of matched(ours.cards, inR('cards'), ({ card }) => ({ card }))) {
			near(row['placed'], one.placed);
			near(row['net'], one.net);
			near(row['low'], one.low, 1e-8);
			near(row['high'], one.high, 1e-8);
			near(row['joint_low'], one.jointLow, 1e-8);
			near(row['joint_high'], one.jointHigh, 1e-8);
			near(row['polarisation'], one.polarisation);
			near(row['fleiss'], ours.agreement?.fleiss);
			near(row['ac1'], ours.agreement?.ac1);
			const { fleissLow, fleiss, fleissHigh } = ours.agreement ?? {};
			nearEnds(row, [fleissLow, fleiss, fleissHigh], ['fleiss_low', 'fleiss_high']);
		}
	});

	test('which cards lie together, and the heights of their tree (G5)', () => {
		const ours = figure('similarity');
		const theirs = inR('similarity');
		const share = new Map(
			theirs.flatMap((row) => [
				[`${row['card_a']} ${row['card_b']}`, row['same_pile']],
				[`${row['card_b']} ${row['card_a']}`, row['same_pile']]
			])
		);
		ours?.cards.forEach((a, at) =>
			ours.cards.forEach((b, other) => {
				if (a !== b) near(share.get(`${a} ${b}`), (ours.tenths[at]?.[other] as number) / 10, 1e-8);
			})
		);
		const heights = theirs.flatMap((row) => (row['height'] ? [Number(row['height'])] : []));
		const own = (ours?.merges ?? []).map(({ height }) => height / 10).sort((a, b) => a - b);
		expect(heights).toHaveLength(own.length);
		heights.sort((a, b) => a - b).forEach((height, at) => near(String(height), own[at], 1e-8));
	});

	test.skipIf(!has['cluster'])('groups of people, by cluster::pam (G5)', () => {
		const people = firstFactors(study)
			.flat()
			.map(({ sort }) => ({ sort, firm: undefined }));
		// the largest of 19 worlds is known to 0.02 in each of both: 79 tell 0.03 apart
		const draws = long ? undefined : { nulls: 79, resamples: 10 };
		const ours = toEnd(peopleGroups(study.deck, people, SEED, draws));
		const theirs = inR('groups', (code) =>
			long ? code : code.replace('replicate(200', 'replicate(79').replace('(100, {', '(10, {')
		);
		for (const [one, row] of matched(ours?.byCount ?? [], theirs, ({ k }) => ({
			k: String(k)
		}))) {
			// of equal swaps each takes its own first: the groups may differ by a hair
			near(row['silhouette'], one.silhouette, 0.01);
			near(row['of_one_cloud'], ours?.ofOneCloud, long ? 0.01 : 0.03);
			near(row['p'], ours?.p, long ? 0.15 : 1);
			near(row['jaccard'], Math.min(...(ours?.stability ?? [])), long ? 0.08 : 0.3);
		}
	});

	test('latent classes of the cards, from other starts (G5)', () => {
		const ours = figure('latent-classes');
		const theirs = inR('latent-classes');
		expect(ours.models.length).toBeGreaterThan(1);
		for (const [one, row] of matched(ours.models, theirs, ({ k }) => ({ k: String(k) }))) {
			near(row['log_likelihood'], one.logLikelihood, 0.01);
			near(row['parameters'], one.parameters);
			near(row['bic'], one.bic, 0.02);
			near(row['entropy'], one.entropy, 0.01);
			near(row['largest'], one.shares[0], 0.01);
		}
	});

	test('what people call themselves before they see it (member check)', () => {
		const { kappa } = figure('member-check');
		const [row] = inR('member-check');
		near(row?.['n'], kappa?.n);
		near(row?.['raw'], kappa?.raw);
		near(row?.['kappa'], kappa?.kappa);
		nearEnds(row ?? {}, [kappa?.low, kappa?.kappa, kappa?.high]);
	});

	test('halves of the cards (G8)', () => {
		const ours = figure('stability');
		const [row] = inR('stability', (code) =>
			long ? code : code.replace('replicate(1000', 'replicate(150')
		);
		near(row?.['people'], ours.people);
		near(row?.['intrinsic'], ours.intrinsic, 0.02);
		near(row?.['external'], ours.external, 0.02);
		near(row?.['same_sides'], ours.sameSides, 0.02);
	});

	test('two sorts with nothing shown between (G7)', () => {
		const ours = figure('retest');
		for (const [one, row] of matched(ours.cards, inR('retest'), ({ card }) => ({ card }))) {
			near(row['n'], one.n);
			near(row['raw'], one.raw);
			near(row['kappa'], one.kappa, 1e-8);
			near(row['icc_intrinsic'], ours.intrinsic, 1e-8);
			near(row['icc_external'], ours.external, 1e-8);
			nearEnds(row, [one.low, one.kappa, one.high]);
			nearEnds(
				row,
				[ours.intrinsicLow, ours.intrinsic, ours.intrinsicHigh],
				['icc_low', 'icc_high']
			);
			nearEnds(row, [ours.sameLow, ours.sameLetter, ours.sameHigh], ['same_low', 'same_high']);
		}
	});

	test('the number of people a study takes', () => {
		writeFileSync(
			join(folder, 'power.R'),
			`${powerInR(USUAL)}\nwrite.csv(result, "power.csv", row.names = FALSE)\n`
		);
		expect(spawnSync('Rscript', ['--vanilla', 'power.R'], { cwd: folder }).status).toBe(0);
		const [row] = [...csvParse(readFileSync(join(folder, 'power.csv'), 'utf8'))];
		const ours = sampleSize(USUAL);
		near(row?.['per_profile'], ours.perProfile);
		near(row?.['sorters'], ours.sorters);
		near(row?.['dialogues'], ours.dialogues);
	});

	test('cards that were put again (G7)', () => {
		for (const [one, row] of matched(figure('shift'), inR('shift'), ({ card }) => ({ card }))) {
			near(row['both'], one.both);
			near(row['up'], one.up);
			near(row['down'], one.down);
			near(row['low'], one.low, 1e-8);
			near(row['high'], one.high, 1e-8);
			near(row['joint_low'], one.jointLow, 1e-8);
		}
	});

	test('cards that people passed over', () => {
		const { cards } = figure('background');
		for (const [one, row] of matched(cards, inR('background'), ({ card }) => ({ card }))) {
			near(row['got'], one.got);
			near(row['skipped'], one.skipped);
			near(row['unplaced'], one.unplaced);
		}
	});

	test('the other rules (S4, S5)', () => {
		const ours = figure('alternatives');
		const theirs = inR('alternatives', (code) =>
			code.concat('\nwrite.csv(by_rule, "by-rule.csv", row.names = FALSE, na = "")')
		);
		for (const [one, row] of matched(ours.rows, theirs, ({ rule }) => ({ rule }))) {
			near(row['low'], one.low, 1e-8);
			near(row['high'], one.high, 1e-8);
			near(row['both'], one.both);
			near(row['same'], one.same);
			near(row['firm'], one.firm);
			near(row['sure'], ours.sure);
		}
		const byRule = [...csvParse(readFileSync(join(folder, 'by-rule.csv'), 'utf8'))];
		for (const [one, row] of matched(ours.needs, byRule, ({ need, rule, letter }) => ({
			need,
			rule,
			letter
		}))) {
			near(row['n'], one.needed);
			near(row['total'], one.placed);
			near(row['low'], one.low, 1e-8);
			near(row['high'], one.high, 1e-8);
		}
	});
});
