import { afterAll, beforeAll, test } from 'vitest';
import { clientOf, leadDialogue, type Call } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { weakLine } from '../http/weak-line';
import { openBrowser, type People } from './people';
import { walk } from './walk';

/**
 * Life with a phone, by chance: five short walks here, and many long ones by `npm run walk`.
 * `SEEDS=1 FROM=17 ACTS=300` walks one again.
 */
const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const FROM = number('FROM', 1);
const SEEDS = number('SEEDS', 5);
const ACTS = number('ACTS', 12);

let product: Product;
let people: People;
let call: Call;
beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(() => people.leave());

test.each(Array.from({ length: SEEDS }, (_, at) => FROM + at))(
	'a walk by chance makes the people and the cards that were meant (seed %i)',
	{ timeout: 3_600_000 },
	async (seed) => {
		const dialogue = await leadDialogue(call, { needs: false, anchors: false });
		await dialogue.command({ type: 'open' });
		await dialogue.command({ type: 'goto', stage: 'sort' });
		const line = await weakLine(product.port);
		try {
			await walk({ people, call, line, dialogue }, seed, ACTS);
		} finally {
			await line.stop();
		}
	}
);
