import { afterAll, beforeAll, expect, test } from 'vitest';
import { STAGE_KINDS } from '$lib/domain/stage-facts';
import { clientOf, joinAs, newParticipant, sortAll } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { leadDialogue } from '../http/client';
import { hears } from '../browser/hears';
import { LAPTOP, openBrowser, PHONE, type People, type Size } from '../browser/people';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
});

/** Words of everyday Dutch that no English sentence has. */
const DUTCH =
	/\b(de|het|een|kaart|kaarten|mensen|jouw|niet|voor|gesprek|groep|wij|jullie|dit|deze)\b/i;

const inEnglish = (name: string, size: Size) => people.meet(name, size, { locale: 'en-GB' });

test.each([6, 24])(
	'a dialogue of %i is English on panel, wall and phone, at every stage',
	async (count) => {
		const call = clientOf(product);
		const made = (method: string, path: string, options?: Parameters<typeof call>[2]) =>
			call(
				method,
				path,
				path === '/api/v1/dialogues' ? { body: { title: 'Trial', language: 'en' } } : options
			);
		const dialogue = await leadDialogue(made);
		await dialogue.command({ type: 'open' });
		for (let person = 1; person <= count; person++) {
			const sorting = await joinAs(call, dialogue, newParticipant());
			await sortAll(sorting, (_, at) => ['helps', 'hinders', 'neutral'][(at + person) % 3] ?? '');
			await sorting.say(
				...sorting.hand.need.map((card, at) => ({
					kind: 'move',
					round: 'needs-1',
					card,
					pile: ['need', 'have'][(at + person) % 2]
				})),
				{ kind: 'finished', round: 'needs-1' }
			);
		}
		const panel = await inEnglish('panel', LAPTOP);
		const wall = await inEnglish('wall', LAPTOP);
		const phone = await inEnglish('phone', PHONE);
		// a phone that did not join yet hears nothing
		const heard = await Promise.all([panel, wall].map(hears));
		await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
		await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
		await phone.goto(`${product.url}/#${dialogue.joinToken}`);
		await phone
			.getByText(/We do not write down your name/i)
			.first()
			.waitFor();
		for (const stage of STAGE_KINDS) {
			if (stage === 'reveal') {
				for (const round of ['factors-1', 'needs-1']) {
					await dialogue.command({ type: 'close', round });
					await dialogue.command({ type: 'release', round, to: 'preview' });
					await dialogue.command({ type: 'release', round, to: 'room' });
				}
			}
			let made = await dialogue.command({ type: 'goto', stage });
			if (stage === 'agree') {
				made = await dialogue.command({
					type: 'agreement',
					sort: 'afspraak',
					what: 'We ask the library',
					who: 'Teacher',
					when: 'Friday'
				});
			}
			for (const told of heard) await told(made);
			for (const [name, page] of [
				['panel', panel],
				['wall', wall],
				['phone', phone]
			] as const) {
				const text = await page.locator('body').innerText();
				expect([stage, name, DUTCH.exec(text)?.[0]]).toEqual([stage, name, undefined]);
				expect(text.length).toBeGreaterThan(20);
			}
		}
		expect(people.complaints).toEqual([]);
		for (const page of [panel, wall, phone]) await people.part(page);
	}
);
