import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECTIONS } from '$lib/research/sections';
import { aPicture } from '../browser/a-picture';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';

/**
 * Texts that are programs in disguise, in everything that a person can write, on every screen that
 * shows it: none runs, and none even tries so that the content policy has to stop it.
 */

/** Short enough for every field; `ran()` tells on them. */
const PAYLOADS = [
	'<script>ran()</script>',
	'<img src=x onerror=ran()>',
	'"><svg onload=ran()>',
	"' onfocus='ran()' autofocus='",
	'</title><script>ran()</script>',
	'</style><iframe src="javascript:parent.ran()">',
	'javascript:ran()',
	'{@html "<img src=x onerror=ran()>"}',
	'${ran()}{{ran()}}<%= ran() %>',
	'\u202e<b onmouseover=ran()>\u2066'
];
/** What is kept of it: signs that turn the direction of what stands after them go. */
const shown = (written: string) => written.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');

let product: Product;
let people: People;
let call: Call;
const ran: string[] = [];
let violations = 0;
let views = 0;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	people = await openBrowser(product.url);
	call = clientOf(product);
}, 120_000);
afterAll(async () => {
	await people.leave();
	await product.stop();
});

async function watched(name: string, size: typeof LAPTOP): Promise<Page> {
	const page = await people.meet(name, size);
	await page.exposeFunction('ran', () => void ran.push(`${name}: ${page.url()}`));
	await page.exposeFunction('stopped', (what: string) => {
		violations += 1;
		ran.push(`${name}: the policy had to stop ${what}`);
	});
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { stopped: (what: string) => void }).stopped(event.violatedDirective)
		);
	});
	return page;
}

/** Opens a page and touches all that can be touched, so a disguise's handlers have their chance. */
async function open(page: Page, path: string, wanted?: string): Promise<void> {
	await page.goto(`${product.url}${path}`);
	await page.locator('h1, main').first().waitFor();
	if (wanted !== undefined) {
		await expect
			.poll(() => page.evaluate(() => document.body.innerText + document.title), {
				timeout: 15_000
			})
			.toContain(wanted);
	}
	await page.evaluate(() => {
		for (const one of document.querySelectorAll<HTMLElement>('main *')) {
			one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
			one.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		}
	});
	views += 1;
}

/** A dialogue in which every text is this. */
async function dialogueOf(payload: string, at: number): Promise<Led> {
	const dialogue = await aPicture(product, 6);
	const { agenda } = (
		await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })
	).json as { agenda: readonly { id: string }[] };
	const done = async (command: object) => {
		const answer = await dialogue.command(command);
		expect([command, answer.status]).toEqual([command, 200]);
		return answer;
	};
	for (const { id } of agenda) await done({ type: 'stage', id, prompt: payload, script: payload });
	// a name of a network is 32 bytes at most, its password plain signs
	const name = [...payload].slice(0, 24).join('');
	const password = `${payload.replaceAll(/[^ -~]/g, '')}12345678`.slice(0, 63);
	const network = { name, password, hidden: false };
	await done({ type: 'wifi', network });
	const noted = await done({ type: 'note', text: payload });
	const [note] = noted.json.state.allNotes as readonly { id: string }[];
	await done({ type: 'reveal-text', id: note?.id, shown: true });
	for (const sort of ['afspraak', 'boodschap']) {
		await done({ type: 'agreement', sort, what: payload, who: payload, when: payload });
	}
	const person = await joinAs(call, dialogue, participantId(90_000 + at));
	await person.say(
		{ kind: 'own-card', id: 'eigen-1', text: payload, axis: 'external' },
		{ kind: 'comment', card: person.hand.factor[0], text: payload }
	);
	return dialogue;
}

test.each(PAYLOADS.map((payload, at) => [payload, at] as const))(
	'%s is read as it was written on wall, panel, phone and in the report',
	async (written, at) => {
		const dialogue = await dialogueOf(written, at);
		const payload = shown(written);
		const wall = await watched('wall', LAPTOP);
		const panel = await watched('panel', LAPTOP);
		const phone = await watched('phone', PHONE);
		await dialogue.command({ type: 'goto', stage: 'practice' });
		await open(wall, `/wall/${dialogue.id}#${dialogue.wallKey}`);
		await open(panel, `/panel/${dialogue.id}#${dialogue.facilitatorKey}`, payload);
		await open(phone, `/#${dialogue.joinToken}`);
		for (const stage of ['welcome', 'cards', 'close']) {
			await dialogue.command({ type: 'goto', stage });
			await open(panel, `/panel/${dialogue.id}`);
			await open(wall, `/wall/${dialogue.id}`);
		}
		await dialogue.command({ type: 'goto', stage: 'agree' });
		await open(wall, `/wall/${dialogue.id}`, payload);
		await dialogue.command({ type: 'end' });
		const report = await call('GET', `/api/v1/dialogues/${dialogue.id}/export/report.html`, {
			key: dialogue.facilitatorKey
		});
		// a file that somebody opened from their own disk: no policy of ours stands around it
		await panel.setContent(report.text);
		expect(await panel.evaluate(() => document.body.innerText)).toContain(payload.trim());
		views += 1;
		await open(panel, `/panel/${dialogue.id}`);
		for (const page of [wall, panel, phone]) await page.context().close();
		expect(ran).toEqual([]);
	},
	120_000
);

test('titles, studies, tags, card sets and files from elsewhere are texts in the research room', async () => {
	const research = async (path: string, body: object, raw?: string) => {
		const answer = await call('POST', `/api/v1/research/${path}`, {
			key: RESEARCHER_KEY,
			...(raw === undefined ? { body } : { raw }),
			...(raw === undefined
				? {}
				: { headers: { 'content-type': 'application/vnd.kaartgesprek.import' } })
		});
		expect([path, answer.status, answer.text]).toEqual([path, 201, expect.anything()]);
	};
	const consent = { statement: `${PAYLOADS.join(' ').slice(0, 200)} on paper.`, version: '1' };
	for (const [at, written] of PAYLOADS.entries()) {
		const payload = shown(written);
		await leadDialogue((method, path, options) =>
			call(
				method,
				path,
				path === '/api/v1/dialogues'
					? { ...options, body: { title: payload, language: 'nl', settings: {} } }
					: options
			)
		);
		await research('studies', {
			id: `studie-${at}`,
			title: payload,
			endsOn: '2030-01-01',
			consent: { version: '1', text: { nl: payload, en: payload } },
			questions: [
				{
					id: 'vraag',
					text: { nl: payload, en: payload },
					choices: ['een', 'twee'].map((id) => ({ id, text: { nl: payload, en: payload } }))
				}
			]
		});
		await research('decks', {
			form: 'copy',
			base: { id: 'llo' },
			id: `kopie-${at}`,
			version: '1.0.0',
			title: payload
		});
		const quoted = `"${payload.replaceAll('"', '""')}"`;
		const piles = [
			{ label: payload, score: 1, role: 'answer' },
			{ label: 'anders', score: -1, role: 'answer' }
		];
		const mapping = { consent, make: { title: payload, piles } };
		await research(
			'imports',
			{},
			`${JSON.stringify(mapping)}\nwho,${quoted},b\n${quoted},${quoted},anders\nq,anders,${quoted}\n`
		);
	}
	const room = await watched('research', LAPTOP);
	await room.goto(`${product.url}/research`);
	await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
	await room.keyboard.press('Enter');
	await room.locator('h1').first().waitFor();
	for (const { path } of SECTIONS.flatMap<{ path: string }>(({ pages }) => pages)) {
		await open(room, path);
	}
	await open(room, '/research/studies', PAYLOADS[0]);
	await open(room, '/research/decks', PAYLOADS[1]);
	await open(room, '/new');
	await open(room, '/print');
	await room.context().close();
	expect(ran).toEqual([]);
	expect(people.strangers).toEqual([]);
	record('scripts', {
		kept: ran.length === 0 && violations === 0,
		figures: {
			payloads: PAYLOADS.length,
			views,
			executions: ran.length,
			'stopped by policy': violations
		}
	});
}, 180_000);
