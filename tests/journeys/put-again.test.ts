import { afterEach, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant, sortAll } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { joinedBefore } from '../browser/joined-before';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { sortBy, tap } from '../browser/phone-person';

let product: Product;
let people: People;
afterEach(async () => {
	await people.leave();
});

test('cards are laid once more after the talk, and the room sees what changed (G7, D2)', async () => {
	product = await sharedProduct();
	const origin = `http://localhost:${product.port}`;
	people = await openBrowser(origin);
	const call = clientOf(product);
	const dialogue = await leadDialogue(call, { needs: false, study: null });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const others = await Promise.all(
		Array.from({ length: 11 }, () => joinAs(call, dialogue, newParticipant()))
	);
	for (const person of others) await sortAll(person, () => 'hinders');
	const phone = await people.meet('phone', PHONE);
	await joinedBefore(phone, origin, dialogue, { research: false });
	await sortBy(phone, { intrinsic: 'hinders', external: 'hinders' }, 'taps');
	await expect
		.poll(async () => {
			const path = `/api/v1/dialogues/${dialogue.id}`;
			return (await call('GET', path, { key: dialogue.facilitatorKey })).json.counts.finished;
		})
		.toBe(12);
	for (const command of [
		{ type: 'close', round: 'factors-1' },
		{ type: 'release', round: 'factors-1', to: 'room' },
		{ type: 'goto', stage: 'cards' },
		{ type: 'discussed', card: 'zin-in-leren' },
		{ type: 'discussed', card: 'tijd' },
		{ type: 'discussed', card: 'eigen-doel' }
	]) {
		await dialogue.command(command);
	}

	const panel = await people.meet('panel', LAPTOP);
	await panel.goto(`${origin}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await tap(panel, /^Meer over de kaarten/);
	await panel.getByText('Kaarten nog een keer leggen', { exact: true }).click();
	await panel.getByRole('checkbox', { name: 'Een doel dat ik zelf wil halen' }).uncheck();
	await tap(panel, /^Laat 2 kaarten nog een keer leggen/);
	await panel.getByRole('heading', { level: 1, name: 'Kaarten nog een keer leggen' }).waitFor();

	const wall = await people.meet('wall', LAPTOP);
	await wall.goto(`${origin}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await wall.getByText('Leg deze kaarten nog een keer').waitFor();
	for (const left of ['2 kaarten', '1 kaart']) {
		await phone.getByText(`Nog ${left}`).first().waitFor();
		await phone.getByText('Eerst lag deze kaart bij: Houdt mij nu tegen.').waitFor();
		await tap(phone, /^Helpt mij nu/);
	}
	await tap(phone, /^Klaar/);
	await phone.getByText('De groep legt een paar kaarten nog een keer. Jij bent klaar.').waitFor();
	for (const [at, person] of others.entries()) {
		const move = { kind: 'move', round: 'replace-1', card: 'tijd', pile: 'helps' };
		await person.say(...(at < 8 ? [move] : []), { kind: 'finished', round: 'replace-1' });
	}
	await wall.getByText('12 van 12 klaar').waitFor();

	await tap(panel, /^Sluit het opnieuw leggen/);
	await tap(panel, /^Ja, sluit het opnieuw leggen/);
	await tap(panel, /^Volgende: Wat er veranderde/);
	await tap(panel, /^Bekijk eerst zelf/);
	const sentence = 'De meeste mensen legden dit nu anders: “De tijd die ik heb om te leren”.';
	await panel.getByText(sentence).first().waitFor();
	expect(await wall.getByText(sentence).count()).toBe(0);
	await tap(panel, /^Laat zien aan de groep/);
	for (const page of [wall, phone]) await page.getByText(sentence).waitFor();
	const said =
		'De tijd die ik heb om te leren: eerst houdt de meeste mensen tegen, nu helpt de meeste mensen.';
	await tap(panel, /^Alle tekeningen en tabellen/);
	for (const page of [wall, phone, panel]) {
		expect(await page.getByRole('listitem').filter({ hasText: said }).count()).toBe(1);
	}
	await tap(panel, /^Als tabel/);
	await panel
		.getByRole('row', {
			name: /^De tijd die ik heb om te leren .* De meesten legden hem anders, vooral naar “helpt”/
		})
		.waitFor();
	expect(people.complaints).toEqual([]);
	expect(people.strangers).toEqual([]);
});
