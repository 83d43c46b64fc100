import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant, type Call } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { tap } from '../browser/phone-person';

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

/** A browser writes a line of its own for a refused request; nothing else may be complained of. */
const ownComplaints = () =>
	people.complaints.filter((line) => !/Failed to load resource.*status of 4\d\d/.test(line));

test('an unknown code, a locked and an erased dialogue are said in words on the phone', async () => {
	const phone = await people.meet('phone', PHONE);
	await phone.goto(product.url);
	const join = async (code: string) => {
		await phone.getByLabel(/^Code/).fill(code);
		await tap(phone, /^Doe mee/);
	};
	await join('12345678');
	await phone
		.getByRole('alert')
		.filter({ hasText: /Deze code kennen we niet/ })
		.waitFor();
	// what was typed is still there to be changed
	expect(await phone.getByLabel(/^Code/).inputValue()).toMatch(/1234\s?5678/);
	await join('12');
	await phone
		.getByRole('alert')
		.filter({ hasText: /8 cijfers/ })
		.waitFor();

	const locked = await leadDialogue(call);
	await locked.command({ type: 'lock' });
	await phone.goto(`${product.url}/#${locked.joinToken}`);
	await phone
		.getByText(/Meedoen kan niet meer/)
		.first()
		.waitFor();
	expect(ownComplaints()).toEqual([]);
	await people.part(phone);
});

test('a wrong key says so on the panel, the wall and in the research room', async () => {
	const dialogue = await leadDialogue(call);
	for (const path of [`/panel/${dialogue.id}#verkeerd`, `/wall/${dialogue.id}#verkeerd`]) {
		const page = await people.meet(path, LAPTOP);
		await page.goto(`${product.url}${path}`);
		await page
			.getByText(/link|sleutel/i)
			.first()
			.waitFor();
		expect(await page.locator('h1').first().innerText()).not.toBe('');
		await people.part(page);
	}
	const research = await people.meet('research', LAPTOP);
	await research.goto(`${product.url}/research`);
	await research.getByLabel(/Sleutel/).fill('verzonnen-sleutel');
	await tap(research, /Open de onderzoekskamer/);
	await research.getByText(/Deze sleutel past hier niet/).waitFor();
	expect(ownComplaints()).toEqual([]);
	await people.part(research);
});

test('closing with too few says how many are needed, and nothing is closed (D2)', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await joinAs(call, dialogue, newParticipant());
	await dialogue.command({ type: 'goto', stage: 'picture' });
	const panel = await people.meet('panel', LAPTOP);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('heading', { level: 1, name: /Eigen plaatje/ }).waitFor();
	await panel
		.getByText(/5 mensen|nog 5|5 nodig/i)
		.first()
		.waitFor();
	expect(ownComplaints()).toEqual([]);
	await people.part(panel);
});

test('a dialogue that was erased is over on every screen, in words', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const wall = await people.meet('wall', LAPTOP);
	await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await wall.getByText(/^\d{4}\s\d{4}$/).waitFor();
	await dialogue.command({ type: 'purge' });
	await wall
		.getByText(/voorbij|gewist|afgelopen/i)
		.first()
		.waitFor();
	await people.part(wall);
});
