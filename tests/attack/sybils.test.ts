import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from '../http/client';
import { ORGANISER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';

/** A facilitator who fills the room with their own sorts, to read the rest by subtraction (D15). */

let product: Product;
let call: Call;
let next = 600_000;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, LOG_LEVEL: 'error' });
	call = clientOf(product);
}, 120_000);
afterAll(() => product.stop());

const PILES = ['helps', 'hinders', 'neutral'];

/**
 * What a room of some people and some typed forms is shown, as text; nothing where there is no
 * picture. Each typed form says the same, so that the others can be counted from any number.
 */
async function shown(people: number, typed: number): Promise<string | undefined> {
	const dialogue = await leadDialogue(call, { study: null }, 'nl', ORGANISER_KEY);
	await dialogue.command({ type: 'open' });
	let cards: readonly string[] = [];
	for (let person = 0; person < people; person++) {
		const one = await joinAs(call, dialogue, participantId((next += 1)), false);
		cards = one.hand.factor;
		await sortAll(one, (_, at) => PILES[(at + person) % 3] ?? '');
	}
	for (let form = 0; form < typed; form++) {
		const answer = await call('POST', `/api/v1/dialogues/${dialogue.id}/sorts`, {
			key: dialogue.facilitatorKey,
			body: {
				key: `form-number-${form}-of-${dialogue.id}`.slice(0, 40).replace(/[^\w-]/g, ''),
				factors: Object.fromEntries(cards.map((card, at) => [card, PILES[at % 3]])),
				consent: {}
			}
		});
		if (answer.status >= 300) throw new Error(`no form: ${answer.text}`);
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'preview' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
	const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	const pictures = { ...json.previews, ...json.pictures };
	return Object.keys(pictures).length === 0 ? undefined : JSON.stringify(pictures);
}

/** A number of people about a card, a side or a quarter. */
const hasNumbers = (text: string | undefined): boolean =>
	/"form":"(numbers|majority)"|"(helps|hinders|neutral|count|rest|need|have|noNeed)":\d/.test(
		text ?? ''
	);

test('typed forms lift no step: no numbers, and no picture of fewer than five people (D15)', async () => {
	let numbers = 0;
	let small = 0;
	let rooms = 0;
	for (const [people, typed] of [
		[1, 4],
		[1, 20],
		[2, 9],
		[4, 6],
		[4, 20],
		[5, 5],
		[6, 4],
		[6, 18],
		[9, 1],
		[9, 20]
	] as const) {
		const text = await shown(people, typed);
		rooms += 1;
		if (hasNumbers(text)) numbers += 1;
		if (people < 5 && text !== undefined) small += 1;
	}
	// the control: as many people with a phone each are shown numbers
	const control = hasNumbers(await shown(24, 0));
	record('devices-not-people', {
		kept: numbers === 0 && small === 0 && control,
		figures: {
			rooms,
			'with numbers': numbers,
			'pictures of fewer than five': small,
			'numbers where as many people are there': control ? 'yes' : 'no'
		}
	});
	expect({ numbers, small, control }).toEqual({ numbers: 0, small: 0, control: true });
});
