import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { rowsOf } from './imported-rows';

/** What one installation gives away enters another as the same sorts, in each form. */

let here: Product;
let there: Product;
beforeAll(async () => {
	[here, there] = await Promise.all([startProduct(), startProduct()]);
});
afterAll(() => Promise.all([here.stop(), there.stop()]));

const CARDS = ['Zin', 'Geld, of niet', 'Übung & "rust"', 'De baas', 'Vrienden', 'Regels'];
const PILES = [
	{ label: 'Werkt tegen', score: -1, role: 'answer' },
	{ label: 'Gelijk', score: 0, role: 'answer' },
	{ label: 'Werkt mee', score: 1, role: 'answer' }
];
/** Seven people, as the pile of each card. */
const SORTS = ['210012', '222000', '012012', '110022', '200211', '121210', '002211'];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const FILE = [
	'participant,card,pile',
	...SORTS.flatMap((sort, person) =>
		[...sort].map(
			(pile, card) => `p${person + 1},${quoted(CARDS[card] ?? '')},${PILES[Number(pile)]?.label}`
		)
	)
].join('\n');
const CONSENT = { statement: 'Everybody signed the form of 2026 on paper.', version: '1' };

async function ask(product: Product, method: string, path: string, body?: Blob) {
	const answer = await fetch(`${product.url}/api/v1/${path}`, {
		method,
		headers: {
			authorization: `Bearer ${RESEARCHER_KEY}`,
			'accept-language': 'en',
			...(body ? { 'content-type': 'application/vnd.kaartgesprek.import' } : {})
		},
		...(body ? { body } : {})
	});
	return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
async function bring(product: Product, file: BlobPart, mapping: object, dry: boolean) {
	const body = new Blob([`${JSON.stringify(mapping)}\n`, file]);
	const answer = await ask(product, 'POST', `research/imports${dry ? '?dry=1' : ''}`, body);
	return { status: answer.status, json: JSON.parse(text(answer)) };
}

/** An import's sorts as in its files, one line each; in no order, as they are given away. */
async function sortsIn(product: Product, deckId: string): Promise<readonly string[]> {
	const deck = JSON.parse(text(await ask(product, 'GET', `decks/${deckId}`)));
	const rows = rowsOf(
		text(await ask(product, 'GET', `research/export/placements.csv?mode=import&deck=${deckId}`))
	);
	const people = Map.groupBy(rows, (row) => row['participant'] ?? '');
	return [...people.values()]
		.map((own) =>
			deck.cards
				.map(({ id }: { id: string }) => {
					const pile = own.find((row) => row['card'] === id)?.['pile'];
					return deck.piles.factor.find((one: { id: string }) => one.id === pile)?.text.nl ?? '–';
				})
				.join(' | ')
		)
		.toSorted();
}

let stored: string;
beforeAll(async () => {
	const made = await bring(
		here,
		FILE,
		{ make: { title: 'Heen en weer', piles: PILES }, consent: CONSENT },
		false
	);
	expect([made.status, made.json.report?.problems]).toEqual([201, undefined]);
	stored = made.json.deck.id;
});

const names = (sort: string, say: (pile: (typeof PILES)[number]) => string | number) =>
	[...sort].map((pile) => say(PILES[Number(pile)] as (typeof PILES)[number])).join(' | ');

test.each([
	['placements.csv', 'label'],
	['kardsort_casolysis.csv', 'label'],
	['kardsort_with_skip.csv', 'label'],
	['freesortr.csv', 'label'],
	['freesortr_with_skip.csv', 'label'],
	['qmethod_wide.csv', 'score'],
	['htmlq.csv', 'score'],
	['easyhtmlq.json', 'score'],
	['pqmethod.dat', 'score'],
	['kenq_qsorts.csv', 'score'],
	['kade.zip', 'score']
] as const)('%s comes in as it went out, without a word from anybody', async (file, as) => {
	const gone = await ask(here, 'GET', `research/export/${file}?mode=import&deck=${stored}`);
	expect([file, gone.status]).toEqual([file, 200]);
	const { proposal } = (await bring(there, gone.bytes as BlobPart, {}, true)).json;
	// a set of its own, for the cards of an earlier file are here by now
	const make = { title: file.replaceAll(/\W/g, ' '), piles: proposal.piles };
	const dry = await bring(there, gone.bytes as BlobPart, { make }, true);
	expect([file, dry.json.problems]).toEqual([file, []]);
	expect(dry.json).toMatchObject({ complete: true, people: SORTS.length, placements: 42 });
	const made = await bring(there, gone.bytes as BlobPart, { make, consent: CONSENT }, false);
	expect([file, made.status, made.json.code]).toEqual([file, 201, undefined]);
	const wanted = SORTS.map((sort) =>
		names(sort, (pile) =>
			as === 'score'
				? pile.score
				: file === 'placements.csv'
					? pile.label.toLowerCase().replace(' ', '-')
					: pile.label
		)
	);
	expect(await sortsIn(there, made.json.deck.id)).toEqual(wanted.toSorted());
	// a number with a sign on both sides is taken for what it says, and for nothing else
	const scores = proposal.piles.map((pile: { score: unknown }) => pile.score);
	expect(scores).toEqual(as === 'score' ? [-1, 0, 1] : [null, null, null]);
});
