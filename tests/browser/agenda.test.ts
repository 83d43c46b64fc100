import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from './broken-rules';
import { atLength, LAPTOP, openBrowser, PHONE, type People, type Size } from './people';
import { tap } from './phone-person';

let product: Product;
let people: People;
let call: Call;
let origin: string;
beforeAll(async () => {
	product = await sharedProduct();
	origin = `http://localhost:${product.port}`;
	people = await openBrowser(origin);
	call = clientOf(product);
});
afterEach(() => people.leave());

async function running(): Promise<Awaited<ReturnType<typeof leadDialogue>>> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	return dialogue;
}

async function panelOf(
	name: string,
	dialogue: { readonly id: string; readonly facilitatorKey: string },
	size: Size = LAPTOP,
	before: (page: Page) => Promise<unknown> = async () => {}
): Promise<Page> {
	const panel = await people.meet(name, size);
	await before(panel);
	await panel.goto(`${origin}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('heading', { level: 1 }).waitFor();
	return panel;
}

const steps = (page: Page) =>
	page
		.locator('[data-stage]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['stage']));
const openSteps = async (page: Page) => {
	await tap(page, /^Verander de stappen|^Verander Verander/);
	await page.locator('[data-stage]').first().waitFor();
};

/** Takes a step by its grip and lets it go over another. */
async function dragTo(page: Page, step: string, target: string, touch: boolean): Promise<void> {
	const middle = async (selector: string) => {
		const box = await page.locator(selector).boundingBox();
		if (!box) throw new Error(`${selector} is not on the screen`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const from = await middle(`[data-stage="${step}"] [data-grip]`);
	const to = await middle(`[data-stage="${target}"] [data-grip]`);
	const path = Array.from({ length: 13 }, (_, at) => ({
		x: from.x + ((to.x - from.x) * at) / 12,
		y: from.y + ((to.y - from.y) * at) / 12
	}));
	if (!touch) {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		for (const at of path) await page.mouse.move(at.x, at.y);
		await page.mouse.up();
		return;
	}
	const session = await page.context().newCDPSession(page);
	const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
	await finger('touchStart', from);
	for (const at of path) await finger('touchMove', at);
	await finger('touchEnd');
}

atLength(
	'a laptop seven hours wrong and a wall two days wrong show the right time left (L5)',
	async () => {
		const dialogue = await running();
		const wrongBy = (hours: number) => (page: Page) =>
			page.addInitScript((milliseconds) => {
				const right = Date.now.bind(Date);
				Date.now = () => right() + milliseconds;
			}, hours * 3_600_000);
		await dialogue.command({ type: 'goto', stage: 'sort' });
		const panel = await panelOf('wrong laptop', dialogue, LAPTOP, wrongBy(-7));
		const wall = await people.meet('wrong wall', LAPTOP);
		await wrongBy(48)(wall);
		await wall.goto(`${origin}/wall/${dialogue.id}#${dialogue.wallKey}`);
		await tap(panel, /^Start 15 min/);
		for (const page of [panel, wall]) {
			await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/1[45]:\d\d/);
		}
		// two minutes more are two minutes more, also by a clock that is wrong
		await tap(panel, /^2 minuten erbij/);
		for (const page of [panel, wall]) {
			await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/1[67]:\d\d/);
		}
	}
);

atLength(
	'the steps are put in another order by mouse, by finger and by keys, on every device at once',
	async () => {
		const dialogue = await running();
		const laptop = await panelOf('laptop', dialogue);
		const phone = await panelOf('remote', dialogue, PHONE);
		await openSteps(laptop);
		const begin = await steps(laptop);
		await dragTo(laptop, 'practice', 'sort', false);
		await expect
			.poll(() => steps(laptop))
			.toEqual(['welcome', 'sort', 'practice', ...begin.slice(3)]);
		await openSteps(phone);
		expect(await steps(phone)).toEqual(await steps(laptop));
		await dragTo(phone, 'practice', 'sort', true);
		await expect.poll(() => steps(laptop)).toEqual(begin);
		await laptop.locator('[data-stage="top"] button').last().focus();
		await laptop.keyboard.press('Alt+ArrowUp');
		await expect
			.poll(() => steps(phone))
			.toEqual(['welcome', 'practice', 'top', 'sort', ...begin.slice(4)]);
		expect(
			await laptop.evaluate(() => document.activeElement?.closest('li')?.dataset['stage'])
		).toBe('top');
		await laptop
			.getByRole('dialog')
			.getByRole('button', { name: /^Neem terug/ })
			.click();
		await expect.poll(() => steps(phone)).toEqual(begin);
		for (const page of [laptop, phone]) {
			// what lies behind the dialog is as when one comes to it
			await page.evaluate(() => scrollTo(0, 0));
			expect(await faultsOf(page)).toEqual([]);
		}
	}
);

atLength(
	'a step that goes out while it is the one of now goes out on both devices, and is said to who typed in it',
	async () => {
		const dialogue = await running();
		await dialogue.command({ type: 'goto', stage: 'pairs' });
		const one = await panelOf('An', dialogue);
		const other = await panelOf('Bo', dialogue);
		await openSteps(other);
		await tap(other, /^Verander In tweetallen/);
		await other.getByLabel('Wat jij doet en zegt').fill('Zoek je buur.');
		await openSteps(one);
		await tap(one, /^Verander In tweetallen/);
		await tap(one, /^Haal deze stap weg/);
		for (const page of [one, other]) {
			// the step of the picture; nobody came, so the group shows by itself
			await page.getByRole('heading', { level: 1, name: 'Laat zelf zien' }).waitFor();
		}
		await other.getByText('Iemand anders heeft deze stap net weggehaald').waitFor();
		await tap(other, /^Zet de stap terug met deze tekst/);
		await expect.poll(() => steps(one)).toContain('pairs');
	}
);

/** A finger on the large button of each device, before any of them lets go. */
async function fingersOn(devices: readonly Page[], name: RegExp): Promise<void> {
	for (const page of devices) {
		const box = await page.getByRole('button', { name }).first().boundingBox();
		if (!box) throw new Error(`no ${name}`);
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
	}
}

/** Listens to a page's stream: `heard` once it brought this revision, whatever the screen shows. */
async function listen(page: Page, rev: number): Promise<{ readonly heard: Promise<void> }> {
	const session = await page.context().newCDPSession(page);
	const heard = new Promise<void>((resolve) => {
		session.on('Network.eventSourceMessageReceived', ({ data }) => {
			if (data.includes(`"rev":${rev},`)) resolve();
		});
	});
	await session.send('Network.enable');
	return { heard };
}

/** What the product says of where the talk is. */
async function whereIs(dialogue: { readonly id: string; readonly facilitatorKey: string }) {
	const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	return { stage: json.stage as string, rev: json.rev as number };
}

test('two people press the large button at once: one step is made, and both see the same step (L3)', async () => {
	const dialogue = await running();
	const devices = await Promise.all(['left', 'right'].map((name) => panelOf(name, dialogue)));
	await fingersOn(devices, /^Volgende: Oefenen/);
	await Promise.all(devices.map((page) => page.mouse.up()));
	for (const page of devices) {
		await page.getByRole('heading', { level: 1, name: 'Oefenen' }).waitFor();
		// it went well for both: nobody is told off
		expect(await page.getByText('Iemand anders').count()).toBe(0);
	}
	expect(await whereIs(dialogue)).toEqual({ stage: 'practice', rev: 2 });
});

test('a finger that came down before the step was made and goes up long after makes no second one (L3)', async () => {
	const dialogue = await running();
	const [quick, slow] = [await panelOf('quick', dialogue), await panelOf('slow', dialogue)];
	await fingersOn([quick, slow], /^Volgende: Oefenen/);
	const { heard } = await listen(slow, 3);
	await quick.mouse.up();
	await quick.getByRole('heading', { level: 1, name: 'Oefenen' }).waitFor();
	await tap(quick, /^Start 5 min/);
	await heard;
	// its screen waits for the finger
	await slow.getByRole('button', { name: /^Volgende: Oefenen/ }).waitFor();
	const answered = slow.waitForResponse((answer) => answer.url().endsWith('/commands'));
	await slow.mouse.up();
	expect(await (await answered).json()).toMatchObject({ rev: 3, already: true });
	await slow.getByRole('heading', { level: 1, name: 'Oefenen' }).waitFor();
	expect(await whereIs(dialogue)).toEqual({ stage: 'practice', rev: 3 });
});

test('a step from a place that was left is not made, and the panel says so; a held key is one press (L3)', async () => {
	const dialogue = await running();
	const [quick, slow] = [await panelOf('ahead', dialogue), await panelOf('behind', dialogue)];
	await fingersOn([slow], /^Volgende: Oefenen/);
	const { heard } = await listen(slow, 2);
	await tap(quick, /^Belangrijkste kaarten/);
	await heard;
	await slow.mouse.up();
	await slow.getByText(/^Iemand anders ging al een stap verder/).waitFor();
	expect(await whereIs(dialogue)).toEqual({ stage: 'top', rev: 2 });
	await slow
		.getByRole('button', { name: /^Volgende: / })
		.first()
		.focus();
	// pressed, and held: what a keyboard sends
	await slow.keyboard.down('Enter');
	for (let again = 0; again < 5; again++) {
		await slow.keyboard.down('Enter');
		await expect.poll(async () => (await whereIs(dialogue)).rev).toBe(3);
	}
	await slow.keyboard.up('Enter');
	await quick.getByRole('heading', { level: 1, name: 'Wat heb je nodig?' }).waitFor();
	expect((await whereIs(dialogue)).rev).toBe(3);
});

test('a step pressed while a command of the same panel is under way is made, not refused (L3)', async () => {
	const dialogue = await running();
	const panel = await panelOf('alone', dialogue);
	const { promise: way, resolve: open } = Promise.withResolvers<void>();
	await panel.route('**/commands', async (route) => {
		await way;
		await route.continue();
	});
	await tap(panel, /^Start \d+ min/);
	const busy = panel.locator('.next[aria-busy]');
	await busy.waitFor();
	await fingersOn([panel], /^Belangrijkste kaarten/);
	open();
	// the answer is in, and the screen waits for the finger
	await busy.waitFor({ state: 'detached' });
	await panel.getByRole('button', { name: /^Start \d+ min/ }).waitFor();
	await panel.mouse.up();
	await panel.getByRole('heading', { level: 1, name: 'Belangrijkste kaarten' }).waitFor();
	expect(await panel.getByText('Iemand anders').count()).toBe(0);
	expect(await whereIs(dialogue)).toEqual({ stage: 'top', rev: 3 });
});

atLength(
	'on the first page one choice gives the steps, an agenda of one’s own is kept and used',
	async () => {
		const page = await people.meet('new', { width: 768, height: 1024 });
		await page.goto(`${origin}/new`);
		await page.getByLabel('Hoe heet het gesprek?').fill('Taalhuis');
		await page.getByRole('radio', { name: '1½ uur' }).check();
		await page.getByRole('radio', { name: '13 tot 30' }).check();
		await page.getByText(/tafels van 4 tot 6, het liefst/).waitFor();
		await page.getByText('Bekijk of verander de stappen').click();
		await page.getByText('Samen 90 minuten', { exact: true }).waitFor();
		await tap(page, /^Verander Oefenen/);
		await tap(page, /^Haal deze stap weg/);
		await page.getByText('Samen 87 minuten', { exact: true }).waitFor();
		await page.getByText('3 minuten minder dan gepland').waitFor();
		await page.getByText('Eigen agenda’s', { exact: true }).click();
		await page.getByLabel('Naam van deze agenda').fill('Zonder oefenen');
		await tap(page, /^Bewaar deze stappen/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			tap(page, /^Bewaar Zonder oefenen als bestand/)
		]);
		expect(download.suggestedFilename()).toBe('Zonder oefenen.agenda.json');
		expect(await faultsOf(page)).toEqual([]);
		await page.reload();
		await page.getByLabel('Hoe heet het gesprek?').fill('Taalhuis');
		await tap(page, /^Zonder oefenen/);
		const [made] = await Promise.all([
			page.waitForResponse(
				(answer) => answer.url().endsWith('/dialogues') && answer.status() === 201
			),
			tap(page, /^Maak het gesprek/)
		]);
		const { id, facilitatorKey } = (await made.json()) as { id: string; facilitatorKey: string };
		const state = await call('GET', `/api/v1/dialogues/${id}`, { key: facilitatorKey });
		const kinds = state.json.agenda.map((stage: { kind: string }) => stage.kind);
		expect(kinds).toHaveLength(11);
		expect(kinds).not.toContain('practice');
		expect(state.json.agenda.find((stage: { kind: string }) => stage.kind === 'pairs').tables).toBe(
			true
		);
		// the slower of two devices is told so by a 409
		expect(people.complaints.filter((one) => !one.includes('409'))).toEqual([]);
		expect(people.strangers).toEqual([]);
	}
);
