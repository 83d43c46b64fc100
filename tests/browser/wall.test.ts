import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_SHORT_GUESSES } from '$lib/server/access/guessing';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	type Answer,
	type Call,
	type Led
} from '../http/client';
import { sharedProduct, startProduct, type Product } from '../http/product';
import { aPicture } from './a-picture';
import { drawn, hears } from './hears';
import { atLength, openBrowser, PHONE, usually, type People, type Size } from './people';
import { broken, cutOff, hardToRead, tooSmall } from './wall-sight';

const ALL_SIZES: readonly Size[] = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];
// a wall is drawn to the size of its screen: what can be read on one can be read on all
const SIZES = usually(ALL_SIZES.slice(0, 1), ALL_SIZES);

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(async () => {
	await people.leave();
});

async function wallOf(dialogue: Pick<Led, 'id' | 'wallKey'>) {
	const wall = await people.meet('wall', { width: 1280, height: 720 });
	const heard = await hears(wall);
	await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await wall.getByRole('main').getByRole('heading').first().waitFor();
	return { wall, heard };
}

/** Looks at the wall on every size of screen; `SHOTS` keeps a picture of each. */
async function look(wall: Page, scene: string): Promise<string[]> {
	const faults: string[] = [];
	for (const size of SIZES) {
		await wall.setViewportSize(size);
		// the drawing follows its box, a frame later
		await drawn(wall);
		for (const bad of await hardToRead(wall)) {
			faults.push(`${scene}, ${size.width}: “${bad.text}” ${bad.arc}′, ${bad.contrast}:1`);
		}
		for (const text of await tooSmall(wall)) faults.push(`${scene}, ${size.width}: ${text}`);
		for (const text of await cutOff(wall))
			faults.push(`${scene}, ${size.width}: “${text}” is cut off`);
		for (const word of await broken(wall))
			faults.push(`${scene}, ${size.width}: “${word}” is broken`);
		if (process.env['SHOTS']) {
			await wall.screenshot({ path: `${process.env['SHOTS']}/wall-${scene}-${size.width}.png` });
		}
	}
	// somebody opens the link of the wall on a phone: it scrolls like a page
	for (const phone of usually([], [PHONE])) {
		await wall.setViewportSize(phone);
		await drawn(wall);
		for (const word of await broken(wall)) faults.push(`${scene}, phone: “${word}” is broken`);
		const wide = await wall.evaluate(() => document.documentElement.scrollWidth);
		if (wide > phone.width) faults.push(`${scene}, phone: ${wide} px wide`);
	}
	return faults;
}

/** Where a picture in numbers is drawn otherwise than one in words. */
const DRAWN = ['pairs', 'reveal', 'cards', 'wishes'] as const;
/** As long as there may stand beside a picture. */
const QUESTION =
	'Wat verbaast jullie het meest als je dit ziet? Vertel het aan wie naast je zit, en daarna kort aan ons allemaal samen.';
const ALL = ['practice', 'sort', 'top', 'needs', 'picture', ...DRAWN, 'agree', 'close'] as const;

atLength(
	'a code of twelve digits, while somebody guesses, is whole on the wall and on the panel',
	async () => {
		const own = await startProduct();
		const guests = await openBrowser(own.url);
		const { id, wallKey, facilitatorKey } = await leadDialogue(clientOf(own));
		const database = new DatabaseSync(`${own.folder}/kaartgesprek.db`);
		const hour = Math.floor(Date.now() / 3_600_000);
		database
			.prepare(`INSERT INTO limits (bucket, window, count) VALUES ('codes', ?, ?)`)
			.run(hour, MOST_SHORT_GUESSES);
		database.close();
		const fits = async (page: Page, path: string) => {
			await page.goto(`${own.url}${path}`);
			const code = page.getByText(/^\s*\d{4} \d{4} \d{4}\s*$/).first();
			await code.waitFor();
			return code.evaluate((shown) => {
				const text = document.createRange();
				text.selectNodeContents(shown);
				const room = shown.closest('.words')?.getBoundingClientRect();
				return text.getBoundingClientRect().right <= (room?.right ?? 0);
			});
		};
		for (const size of SIZES) {
			const page = await guests.meet('screen', size);
			expect(await fits(page, `/wall/${id}#${wallKey}`)).toBe(true);
			expect(await fits(page, `/panel/${id}#${facilitatorKey}`)).toBe(true);
		}
		await guests.leave();
		await own.stop();
	}
);

describe.each([
	['in words', 6, ALL],
	['in numbers', 24, DRAWN]
] as const)('a wall of a group whose picture is %s', (_, count, stages) => {
	test('can be read from five metres in every scene: 5 minutes of arc and a contrast of 4.5', async () => {
		const dialogue = await aPicture(product, count);
		await dialogue.command({ type: 'goto', stage: 'welcome' });
		const state = async () =>
			(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey }))
				.json;
		const { wall, heard } = await wallOf(dialogue);
		const scenes = new Set<string>();
		const faults: string[] = [];
		const see = async (scene: string, text: RegExp | Answer) => {
			if (text instanceof RegExp) await wall.getByText(text).first().waitFor();
			else await heard(text);
			scenes.add(`${scene}: ${await wall.getByRole('main').innerText()}`);
			faults.push(...(await look(wall, `${count} ${scene}`)));
		};
		await see('welcome', /Scan deze code/);
		const network = { name: 'Buurthuis De Brug gasten', password: 'welkom;in:2026', hidden: false };
		await dialogue.command({ type: 'wifi', network });
		await see('welcome with wifi', /Buurthuis De Brug gasten/);
		for (const stage of stages) {
			await dialogue.command({ type: 'goto', stage });
			await see(stage, await dialogue.command({ type: 'timer', minutes: 5 }));
			if (stage === 'reveal') {
				// row by row, to the two balances behind it
				for (let at = 1; at <= 12; at++) {
					await heard(await dialogue.command({ type: 'slide', at }));
					faults.push(...(await look(wall, `${count} ${stage} ${at}`)));
				}
			}
			if (stage === 'reveal' || stage === 'cards' || stage === 'wishes') {
				await dialogue.command({ type: 'stage', id: stage, prompt: QUESTION });
				await see(`${stage} with a question`, new RegExp(QUESTION.slice(0, 30)));
			}
			if (stage === 'pairs') {
				await dialogue.command({ type: 'pairs', size: 2 });
				await see('pairs made', /^Blauwe ster$/i);
			}
			if (stage === 'cards') {
				const { cards } = (await state()).pictures['factors-1'] as { cards: { card: string }[] };
				await dialogue.command({ type: 'spotlight', card: cards[0]?.card });
				await see('one card', /kregen deze kaart/);
				await dialogue.command({
					type: 'note',
					text: 'De bus komt maar één keer in het uur, en ’s avonds niet meer'
				});
				const [note] = (await state()).allNotes as { id: string }[];
				await dialogue.command({ type: 'reveal-text', id: note?.id, shown: true });
				await see('a note', /De bus komt/);
			}
			if (stage === 'agree') {
				for (let at = 1; at <= 6; at++) {
					await dialogue.command({
						type: 'agreement',
						sort: at % 2 ? 'afspraak' : 'boodschap',
						what: `Wij vragen aan de gemeente of de les ook ’s avonds kan (${at})`,
						who: 'Twee van ons',
						when: 'Voor de zomer'
					});
				}
				await see('agreements', /\(6\)/);
			}
		}
		expect(faults).toEqual([]);
		// every stage has a scene of its own
		const more = stages === ALL ? 9 : 8;
		expect(scenes.size).toBe(stages.length + more);
		expect(people.complaints).toEqual([]);
		await people.part(wall);
	});
});

atLength(
	'it follows, stands still also for who opens it anew, and is blank without a word of content',
	async () => {
		const dialogue = await leadDialogue(call);
		await dialogue.command({ type: 'open' });
		await dialogue.command({ type: 'goto', stage: 'practice' });
		const { wall, heard } = await wallOf(dialogue);
		await wall.getByText('We oefenen even').waitFor();
		await dialogue.command({ type: 'wall', value: 'frozen' });
		await heard(await dialogue.command({ type: 'goto', stage: 'agree' }));
		expect(await wall.getByText('We oefenen even').isVisible()).toBe(true);
		await wall.reload();
		await wall.getByText('We oefenen even').waitFor();
		await dialogue.command({ type: 'wall', value: 'follow' });
		await wall.getByText('Wat spreken we af?').waitFor();
		await dialogue.command({ type: 'wall', value: 'blank' });
		await wall.getByText('Het scherm is even leeg.').waitFor({ state: 'attached' });
		const said = await wall.evaluate(() => document.body.innerText + document.title);
		expect(
			said.replace(/Het scherm is even leeg\.|Hele scherm|Groot scherm|Naar de inhoud/g, '').trim()
		).toBe('');
		// a step further and it shows again
		await dialogue.command({ type: 'goto', stage: 'sort' });
		await wall.getByText(/van 0 klaar|klaar$/).waitFor();
		await people.part(wall);
	}
);

test('no key, token or secret is on the page, in the address bar, in storage or in history', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const person = await joinAs(call, dialogue, newParticipant());
	const { wall, heard } = await wallOf(dialogue);
	const secrets = [
		dialogue.wallKey,
		dialogue.facilitatorKey,
		dialogue.joinToken,
		person.token,
		person.participant,
		person.eraseCode
	];
	const scenes = ['welcome', 'sort', 'pairs', 'cards', 'agree', 'close'];
	for (const stage of scenes) {
		await heard(await dialogue.command({ type: 'goto', stage }));
		const where = await wall.evaluate(() => ({
			page: new XMLSerializer().serializeToString(document),
			address: location.href,
			referrer: document.referrer,
			state: JSON.stringify(history.state),
			storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
			cookies: document.cookie
		}));
		for (const [place, text] of Object.entries(where)) {
			for (const secret of secrets)
				expect(text.includes(secret), `${place} at ${stage}`).toBe(false);
		}
	}
	// the cookie is there all the same: a battery that died costs nothing
	await wall.reload();
	await wall.getByText('Dank je wel').waitFor();
	await people.part(wall);
});
