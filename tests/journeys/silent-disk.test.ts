import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { openBrowser, PHONE, type People } from '../browser/people';
import { cardsLeft, comeIn } from '../browser/phone-person';

let product: Product;
let people: People;
beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(() => people.leave());

test('in an in-app browser whose storage never answers a person joins once, sorts, and comes back', async () => {
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const joined = async () =>
		(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json
			.counts.joined;
	const phone = await people.meet('in an app', PHONE);
	await phone.addInitScript(() => {
		IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	const door = `${product.url}/#${dialogue.joinToken}`;
	await phone.goto(door);
	await comeIn(phone);
	await phone.getByText('Dit apparaat bewaart niets', { exact: false }).first().waitFor();
	expect(await joined()).toBe(1);
	await cardsLeft(phone, 24);
	const taken = phone.waitForResponse(/\/entries$/);
	await phone.keyboard.press('1');
	await cardsLeft(phone, 23);
	await taken;

	await phone.reload();
	await cardsLeft(phone, 23);

	// and whoever scans again is no second person
	await phone.goto('about:blank');
	await phone.goto(door);
	await phone.getByRole('button', { name: /^Verder met/ }).click();
	await cardsLeft(phone, 23);
	expect(await joined()).toBe(1);
	expect(people.complaints).toEqual([]);
	await phone.context().close();
});
