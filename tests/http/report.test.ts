import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from './client';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
}, 60_000);
afterAll(async () => product.stop());

async function reportOf(people: number): Promise<string> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	for (let person = 0; person < people; person++) {
		const sorting = await joinAs(call, dialogue, participantId(next++));
		await sortAll(sorting, (_, at) => ['helps', 'hinders', 'neutral'][(at + person) % 3] ?? '');
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
	await dialogue.command({ type: 'discussed', card: 'tijd' });
	await dialogue.command({ type: 'note', card: 'tijd', text: '<script>alert(1)</script>' });
	await dialogue.command({ type: 'note', text: 'alleen voor mij' });
	const state = (
		await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })
	).json;
	const [note] = state.allNotes;
	await dialogue.command({ type: 'reveal-text', id: note.id, shown: true });
	await dialogue.command({
		type: 'agreement',
		sort: 'afspraak',
		what: 'Wij vragen de bibliotheek',
		who: 'docent',
		when: 'vrijdag'
	});
	const report = await call('GET', `/api/v1/dialogues/${dialogue.id}/export/report.html`, {
		key: dialogue.facilitatorKey
	});
	expect(report.status).toBe(200);
	return report.text;
}

test('the report holds what the room saw, talked about and agreed, and nothing else (D12)', async () => {
	const report = await reportOf(6);
	expect(report).toContain('Hier is over gepraat');
	expect(report).toContain('Wij vragen de bibliotheek');
	expect(report).toContain('&lt;script&gt;alert(1)');
	expect(report).not.toContain('<script');
	// a note that was not shown to the room stays with the facilitator
	expect(report).not.toContain('alleen voor mij');
	expect(report).toMatch(/Gemaakt op \d{1,2} \w+ 20\d\d/);
});

test('in a small group it has no number of a pile, in a larger one those that were served (D3, D4)', async () => {
	const small = await reportOf(6);
	expect(small).not.toMatch(/<td>\d/);
	const large = await reportOf(12);
	expect(large).toMatch(/<td>4<\/td>\s*<td>4<\/td>\s*<td>4<\/td>/);
});
