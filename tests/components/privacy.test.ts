import { render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import DpiaPage from '../../src/lib/privacy/DpiaPage.svelte';
import PrivacyPage from '../../src/lib/privacy/PrivacyPage.svelte';
import { dpiaText } from '../../src/lib/privacy/dpia-text';
import type { PrivacyFacts } from '../../src/lib/protocol/privacy';
import { WHAT_IS_KEPT } from '../../src/lib/protocol/what-is-kept';
import { withTexts } from './with-texts';

const FACTS: PrivacyFacts = {
	version: '1.2.3',
	organiser: { name: 'Huis van het Leren', contact: 'privacy@leren.example' },
	https: true,
	store: 'sqlite',
	dialogueDays: 30,
	idleHours: 12,
	exportHours: 24,
	backups: { everyHours: 6, keptDays: 7 },
	studies: { open: 1, until: '2030-05-01' },
	research: { proposed: true, rows: 'protected' },
	consentVersion: 'kaartgesprek-2',
	proxies: 1
};

const answers = (facts: PrivacyFacts | undefined) =>
	vi.stubGlobal(
		'fetch',
		vi.fn(async () => (facts ? Response.json(facts) : Promise.reject(new TypeError('no network'))))
	);
afterEach(() => vi.unstubAllGlobals());

async function statement(facts: PrivacyFacts | undefined) {
	answers(facts);
	render(PrivacyPage, { context: await withTexts(['privacy', 'common']) });
}

test('the statement says who, how long and until when, from the facts', async () => {
	await statement(FACTS);
	await screen.findByText(/^Huis van het Leren zorgt/);
	screen.getByText(/privacy@leren\.example/);
	screen.getByText(/^Na 30 dagen wissen wij het gesprek/);
	screen.getByText(/uiterlijk 1 mei 2030/);
	screen.getByText(/Na 7 dagen zijn die weg/);
	screen.getByText(/is versleuteld/);
	screen.getByText(/nog een computer die berichten doorgeeft/);
});

test('other facts give another statement', async () => {
	await statement({
		...FACTS,
		organiser: { name: '', contact: '' },
		https: false,
		dialogueDays: 365,
		backups: 'none',
		studies: { open: 0, until: undefined },
		proxies: 0
	});
	await screen.findByText(/Vraag de begeleider wie dat is/);
	screen.getByText(/^Na 365 dagen/);
	screen.getByText(/geen onderzoek waar kaarten naartoe gaan/);
	screen.getByText(/geen reservekopie/);
	screen.getByText(/zonder versleuteling/);
	expect(screen.queryByText(/nog een computer/)).toBeNull();
});

test('each table of the database stands in it with all its columns', async () => {
	await statement(FACTS);
	await screen.findByText(/^Huis van het Leren/);
	const table = screen.getByRole('table', { hidden: true });
	for (const [name, { columns }] of Object.entries(WHAT_IS_KEPT)) {
		const row = within(table).getByRole('rowheader', { name, hidden: true }).closest('tr');
		for (const column of Object.keys(columns)) expect(row?.textContent).toContain(column);
	}
});

test('without an answer of the server it says so', async () => {
	await statement(undefined);
	await screen.findByText(/kan nu niet geladen worden/);
});

test('the aid counts the proxies whose logs the organisation answers for', async () => {
	answers({ ...FACTS, proxies: 2 });
	render(DpiaPage, { context: await withTexts(['privacy', 'dpia', 'common']) });
	await screen.findByText(/Er staan 2 doorgeefcomputers voor/);
	screen.getByText(/na 12 uur stilte/);
});

test('as text every question has a box, and every risk a row', () => {
	const text = dpiaText({
		title: 'T',
		lead: 'L',
		asks: 'Zelf',
		sections: [
			{ title: 'A', lines: ['een', 'twee'], asks: ['waarom?'] },
			{ title: 'B', lines: ['drie'] }
		],
		risks: { title: 'R', columns: ['x', 'y'], rows: [['a|b', 'c']] }
	});
	expect(text).toBe(
		'# T\n\nL\n\n## A\n\n- een\n- twee\n\n### Zelf\n\n- [ ] waarom?\n\n## B\n\n- drie\n\n## R\n\n| x | y |\n| -- | -- |\n| a\\|b | c |\n\n'
	);
});
