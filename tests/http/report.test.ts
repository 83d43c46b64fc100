import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led
} from './client';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

/** A dialogue with a released picture, a shown and an unshown note, and an agreement. */
async function talkedOver(people: number, settings: object = {}): Promise<Led> {
	const dialogue = await leadDialogue(call, settings);
	await dialogue.command({ type: 'open' });
	for (let person = 0; person < people; person++) {
		const sorting = await joinAs(call, dialogue, participantId(next++));
		await sortAll(sorting, (_, at) => ['helps', 'hinders', 'neutral'][(at + person) % 3] ?? '');
		const needs = sorting.hand.need.map((card) => ({
			kind: 'move',
			round: 'needs-1',
			card,
			pile: 'need'
		}));
		await sorting.say(...needs, { kind: 'finished', round: 'needs-1' });
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
	await dialogue.command({ type: 'discussed', card: 'tijd' });
	await dialogue.command({ type: 'note', card: 'tijd', text: '<script>alert(1)</script> [x](y)' });
	await dialogue.command({ type: 'note', text: 'alleen voor mij' });
	const [note] = (await stateOf(dialogue)).allNotes;
	await dialogue.command({ type: 'reveal-text', id: note.id, shown: true });
	await dialogue.command({
		type: 'agreement',
		sort: 'afspraak',
		what: 'Wij vragen de bibliotheek',
		who: 'docent',
		when: 'vrijdag'
	});
	return dialogue;
}

const stateOf = async (dialogue: Led) =>
	(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json;

async function report(dialogue: Led, file: string) {
	const path = `/api/v1/dialogues/${dialogue.id}/export/${file}`;
	const answer = await call('GET', path, { key: dialogue.facilitatorKey });
	expect(answer.status).toBe(200);
	return answer;
}

test('the report says what was asked, who took part, what the room saw, talked about and agreed (D12)', async () => {
	const dialogue = await talkedOver(6);
	for (const file of ['report.html', 'report.md']) {
		const { text } = await report(dialogue, file);
		for (const part of [
			'Wat er gevraagd is',
			'6 mensen deden mee.',
			'6 mensen legden hun kaarten en staan in dit plaatje.',
			'De kaarten van de groep',
			'Hier is over gepraat',
			'Wij vragen de bibliotheek',
			'docent',
			'vrijdag',
			'Zo lees je dit verslag',
			'worden gewist na'
		]) {
			expect(text).toContain(part);
		}
		expect(text).toMatch(/Gemaakt op \d{1,2} \w+ 20\d\d/);
		const order = ['Dit is afgesproken', 'Hier is over gepraat', 'Wat er gevraagd is'];
		const places = order.map((part) => text.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	}
});

test('a drawing has its table behind it, for who asks; what no drawing says is there at once', async () => {
	const { text } = await report(await talkedOver(6), 'report.html');
	const shut = [...text.matchAll(/<details>[\s\S]*?<\/details>/g)].map(([part]) => part).join();
	for (const [, after] of text.matchAll(/<figure>[\s\S]*?<\/figure>\s*(<\w+)/g)) {
		expect(after).toBe('<details');
	}
	expect(shut).toContain('De kaarten van de groep');
	expect(shut).not.toContain('Wij vragen de bibliotheek');
});

test('a board may end on the next page, and its titles stand on top of each', async () => {
	const { text } = await report(await talkedOver(6), 'report.html');
	const board = /<table class="strips" role="presentation">[\s\S]*?<\/table>/.exec(text)?.[0] ?? '';
	const [titles = '', rows = ''] = board.split('</thead>');
	expect(titles).toMatch(/Verschilt[\s\S]*tegen/);
	expect(rows).not.toContain('Verschilt per mens');
	expect(rows.match(/<tr>/g)?.length).toBeGreaterThan(1);
	// it is heard as one
	expect(board.match(/<svg(?![^>]*aria-hidden)/g)).toHaveLength(1);
});

test('it bears the day of who reads it, and its file their title, whatever letters that has', async () => {
	const title = 'دورة (C++) “Beter”: deel 1/2!';
	const dialogue = await leadDialogue(call, {}, 'nl', undefined, title);
	const [east, west] = ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) => ({
		zone,
		day: new Date().toLocaleDateString('sv', { timeZone: zone })
	}));
	for (const { zone, day } of [east, west].filter((one) => one !== undefined)) {
		const file = await report(dialogue, `report.html?language=en&zone=${zone}`);
		const words = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long' });
		expect(file.text).toContain(`Made on ${words}`);
		expect(file.text).toContain(`Report: <bdi>${title}</bdi>`);
		const named = file.headers.get('content-disposition') ?? '';
		expect(named).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.~!-]+$/);
		expect(decodeURIComponent(named.split("UTF-8''")[1] ?? '')).toBe(
			`دورة (C++) “Beter” deel 1 2! ${day} report.html`
		);
	}
	expect((await report(dialogue, 'report.md?zone=nowhere')).text).toContain(
		`# Verslag: \u2068${title}\u2069`
	);
});

test('nothing stands in it that the room has not seen: previews, notes, hidden cards (D1, D2, D7)', async () => {
	const dialogue = await talkedOver(6);
	await dialogue.command({ type: 'close', round: 'needs-1' });
	await dialogue.command({ type: 'release', round: 'needs-1', to: 'preview' });
	const { previews } = await stateOf(dialogue);
	const deck = (await call('GET', '/api/v1/decks/llo')).json;
	const nameOf = (id: string) =>
		deck.cards.find((card: { id: string }) => card.id === id).text.nl as string;
	const hidden: string[] = previews['factors-1'].hidden.map((one: { card: string }) =>
		nameOf(one.card)
	);
	const needs: string[] = previews['needs-1'].needs.needed.map(nameOf);
	expect(hidden.length).toBeGreaterThan(0);
	expect(needs.length).toBeGreaterThan(0);
	for (const file of ['report.html', 'report.md']) {
		const { text } = await report(dialogue, file);
		expect(text).not.toContain('alleen voor mij');
		for (const name of [...hidden, ...needs]) {
			expect(text).not.toContain(`>${name}<`);
			expect(text).not.toContain(`| ${name} |`);
			expect(text).not.toContain(`\n- ${name}\n`);
		}
	}
	await dialogue.command({ type: 'release', round: 'needs-1', to: 'room' });
	expect((await report(dialogue, 'report.md')).text).toContain(`| ${needs[0]} |`);
});

test('in a small group it has no number of a pile, in a larger one those that were served (D3, D4)', async () => {
	const small = await talkedOver(6);
	expect((await report(small, 'report.html')).text).not.toContain('class="number"');
	const large = await talkedOver(12, { study: null });
	const html = (await report(large, 'report.html')).text;
	expect(html).toMatch(/(<td class="number">4<\/td>\s*){3}/);
	expect(html).toContain('class="bar helps');
	expect((await report(large, 'report.md')).text).toMatch(/\| 4 \| 4 \| 4 \|/);
});

test('what somebody typed stays text, in HTML and in Markdown', async () => {
	const dialogue = await talkedOver(6);
	const html = (await report(dialogue, 'report.html')).text;
	expect(html).toContain('&lt;script>alert(1)');
	expect(html).not.toContain('<script');
	expect((await report(dialogue, 'report.md')).text).toContain(
		'\\<script\\>alert(1)\\</script\\> \\[x\\](y)'
	);
});

test('it is written in the language that is asked for, else in that of the dialogue', async () => {
	const dialogue = await talkedOver(6);
	const english = (await report(dialogue, 'report.html?language=en')).text;
	expect(english).toContain('<html lang="en">');
	expect(english).toContain('How to read this report');
	expect((await report(dialogue, 'report.html?language=xx')).text).toContain('<html lang="nl">');
});

test('it can be read in the browser, where its own rules are all that its policy lets in', async () => {
	const dialogue = await talkedOver(5);
	const page = await report(dialogue, 'report.html?open');
	expect(page.headers.get('content-disposition')).toMatch(/^inline/);
	const style = /<style>([\s\S]*?)<\/style>/.exec(page.text)?.[1] ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
	expect(page.text).not.toMatch(/ style="|<link|<img|url\(|@import|https?:/);
	const saved = await report(dialogue, 'report.html');
	expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
});
