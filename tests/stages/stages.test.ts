import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeIn, sortBy } from '../browser/phone-person';
import { openBrowser, PHONE } from '../browser/people';
import { clientOf, joinAs, leadDialogue, participantId } from '../http/client';
import { startProduct } from '../http/product';
import { aRoomful } from './a-roomful';

/**
 * A whole dialogue, and a picture of every stage on every screen: `npm run stages` writes them into
 * test-results/stages as `<number>-<stage>-<screen>.png`. PEOPLE (11) says how many take part
 * besides the phone that is pictured, TONGUE (nl) in which language: in another than Dutch without
 * that phone; SIZE (1280x720) how large the laptop and the wall are.
 */
const FOLDER = process.env['SHOTS'] ?? 'test-results/stages';
const CROWD = Number(process.env['PEOPLE'] ?? 11);
const TONGUE = process.env['TONGUE'] ?? 'nl';
const [width = 1280, height = 720] = (process.env['SIZE'] ?? '1280x720').split('x').map(Number);

test('every stage on a phone, the wall, the panel and the panel on a phone', async () => {
	mkdirSync(FOLDER, { recursive: true });
	const product = await startProduct();
	const people = await openBrowser(product.url);
	const call = clientOf(product);
	try {
		const led = await leadDialogue(call, { powerInRoom: true }, TONGUE);
		const remoteKey = (await led.command({ type: 'key', role: 'facilitator', action: 'add' })).json
			.key.secret as string;
		const speaks = { locale: TONGUE };
		const wall = await people.meet('wall', { width, height }, speaks);
		const panel = await people.meet('panel', { width, height }, speaks);
		const remote = await people.meet('remote', PHONE, speaks);
		const phone = TONGUE === 'nl' ? await people.meet('phone', PHONE) : undefined;
		const screens: Record<string, Page> = { ...(phone && { phone }), wall, panel, remote };
		await wall.goto(`${product.url}/wall/${led.id}#${led.wallKey}`);
		await panel.goto(`${product.url}/panel/${led.id}#${led.facilitatorKey}`);
		await remote.goto(`${product.url}/panel/${led.id}#${remoteKey}`);
		await phone?.goto(`${product.url}/#${led.joinToken}`);
		await phone?.getByRole('heading', { name: /Voordat je begint/ }).waitFor();

		let number = 0;
		/** where the panel of a laptop scrolls inside */
		const longer: string[] = [];
		const shoot = async (stage: string) => {
			number += 1;
			// counts come at most twice a second, and what is drawn later has its frame
			await panel.waitForTimeout(900);
			const inside = await panel.evaluate(() =>
				(document.querySelector('.panel')
					? [document.documentElement, ...document.querySelectorAll('.now, .room')]
					: []
				).flatMap(({ className, tagName, scrollHeight, clientHeight }) =>
					scrollHeight > clientHeight + 1
						? `${tagName}.${className}: ${scrollHeight} of ${clientHeight}`
						: []
				)
			);
			if (inside.length > 0) longer.push(`${stage}: ${inside.join(' · ')}`);
			for (const [name, page] of Object.entries(screens)) {
				const at = `${FOLDER}/${String(number).padStart(2, '0')}-${stage}-${name}.png`;
				await page.screenshot({ path: at });
			}
		};
		const at = async (stage: string) => {
			const answer = await led.command({ type: 'goto', stage });
			expect([stage, answer.status]).toEqual([stage, 200]);
		};

		await shoot('draft');
		const crowd = [];
		for (let person = 1; person <= CROWD; person++) {
			crowd.push(await joinAs(call, led, participantId(900 + person)));
		}
		await led.command({ type: 'open' });
		await shoot('welcome');
		await at('practice');
		await shoot('practice');
		await at('sort');
		if (phone) await comeIn(phone);
		const room = aRoomful(crowd);
		await room.sort(Math.ceil(CROWD / 2));
		await led.command({ type: 'timer', minutes: 15 });
		await shoot('sort');
		await room.sort(CROWD);
		if (phone) await sortBy(phone, { intrinsic: 'helps', external: 'hinders' }, 'keys');
		await at('top');
		await room.choose();
		await shoot('top');
		await at('needs');
		await room.need();
		await shoot('needs');
		await at('picture');
		await shoot('picture');
		await at('pairs');
		await led.command({ type: 'pairs', size: 2 });
		await shoot('pairs');
		await at('reveal');
		await shoot('reveal-open');
		await led.command({ type: 'close', round: 'factors-1' });
		await shoot('reveal-closed');
		await led.command({ type: 'release', round: 'factors-1', to: 'preview' });
		await shoot('reveal-preview');
		await led.command({ type: 'release', round: 'factors-1', to: 'room' });
		await shoot('reveal');
		await at('cards');
		await shoot('cards');
		await led.command({ type: 'spotlight', card: room.card });
		await led.command({ type: 'note', text: 'Reizen kost te veel tijd.', card: room.card });
		await shoot('card');
		await at('wishes');
		await led.command({ type: 'close', round: 'needs-1' });
		await led.command({ type: 'release', round: 'needs-1', to: 'preview' });
		await shoot('wishes-preview');
		await led.command({ type: 'release', round: 'needs-1', to: 'room' });
		await shoot('wishes');
		await at('agree');
		await led.command({
			type: 'agreement',
			sort: 'afspraak',
			what: 'We zoeken samen een cursus op loopafstand',
			who: 'Twee van ons',
			when: 'Voor de volgende keer'
		});
		await shoot('agree');
		await at('close');
		await shoot('close');
		await led.command({ type: 'end' });
		await shoot('ended');
		expect(longer).toEqual([]);
		expect(people.complaints).toEqual([]);
	} finally {
		await people.leave();
		await product.stop();
	}
}, 400_000);
