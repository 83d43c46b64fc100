import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type Answer, type Call } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { aPicture } from './a-picture';
import { drawn, hears } from './hears';
import { openBrowser, usually, type People, type Size } from './people';
import { broken, cutOff, hardToRead } from './wall-sight';

/** A window of a browser that was made as large as it can be, and the whole screen. */
const ALL_SIZES: readonly Size[] = [
	{ width: 1920, height: 950 },
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 720 }
];
// the lowest has the least room
const SIZES = usually(ALL_SIZES.slice(0, 1), ALL_SIZES);
/** In a video call a screen of 1920 is shown at half its size: 14 px there. */
const LEAST_PX = 28;

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(() => people.leave());

/** What cannot be read at half size. */
async function look(wall: Page, scene: string): Promise<string[]> {
	const faults: string[] = [];
	for (const { width, height } of SIZES) {
		await wall.setViewportSize({ width, height });
		await drawn(wall);
		const where = `${scene}, ${width}×${height}`;
		for (const { text, px } of await hardToRead(wall, LEAST_PX)) {
			faults.push(`${where}: “${text}” ${px / 2} px`);
		}
		for (const text of await cutOff(wall)) faults.push(`${where}: “${text}” is cut off`);
		for (const word of await broken(wall)) faults.push(`${where}: “${word}” is broken`);
		if (process.env['SHOTS']) {
			const file = `shared-${scene}-${width}x${height}.png`.replaceAll(' ', '-');
			await wall.screenshot({ path: `${process.env['SHOTS']}/${file}` });
		}
	}
	return faults;
}

test.each([
	['in words', 7],
	['in numbers', 24]
])(
	'a wall shared in a video call, of a picture %s, is read at half its size: 14 px',
	async (_, count) => {
		const dialogue = await aPicture(product, count);
		const wall = await people.meet('wall', { width: 1920, height: 1080 });
		const heard = await hears(wall);
		await wall.goto(`${product.url}/wall/${dialogue.id}?call#${dialogue.wallKey}`);
		await wall.getByRole('main').getByRole('heading').first().waitFor();
		const faults: string[] = [];
		const see = async (scene: string, made: Answer) => {
			await heard(made);
			faults.push(...(await look(wall, `${count} ${scene}`)));
		};
		const at = (stage: string) => dialogue.command({ type: 'goto', stage });
		const slide = (slide: number) => dialogue.command({ type: 'slide', at: slide });
		await see('welcome', await at('welcome'));
		for (const stage of ['practice', 'sort', 'top', 'needs', 'picture', 'pairs']) {
			await at(stage);
			await see(stage, await dialogue.command({ type: 'timer', minutes: 5 }));
		}
		await see('pairs made', await dialogue.command({ type: 'pairs', size: 2 }));
		for (const stage of ['reveal', 'cards']) {
			await see(stage, await at(stage));
			for (let step = 1; step <= 8; step++) await see(`${stage} ${step}`, await slide(step));
		}
		const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
			key: dialogue.facilitatorKey
		});
		const [card] = json.pictures['factors-1'].cards as { card: string }[];
		await see('one card', await dialogue.command({ type: 'spotlight', card: card?.card }));
		await see('wishes', await at('wishes'));
		await at('agree');
		for (const what of ['We zoeken samen een cursus', 'De bibliotheek vraagt een les aan']) {
			await dialogue.command({
				type: 'agreement',
				sort: 'afspraak',
				what,
				who: 'Twee van ons',
				when: 'Voor de zomer'
			});
		}
		await see('agree', await dialogue.command({ type: 'timer', minutes: 5 }));
		await see('close', await at('close'));
		expect(faults).toEqual([]);
		expect(people.complaints).toEqual([]);
		await people.part(wall);
	}
);
