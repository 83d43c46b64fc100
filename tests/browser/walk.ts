import { builtInDecks } from '$lib/decks/built-in';
import type { Entry } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import { historyOf } from '$lib/participant/sorting/history';
import type { Page } from 'playwright-core';
import type { Call, Led } from '../http/client';
import type { WeakLine } from '../http/weak-line';
import { rested } from './hands';
import { PHONE, type People } from './people';
import { consent, ownKeys, tap } from './phone-person';

/** Where a walk takes place: the line is the phone's, the calls are of who looks at the server. */
export interface Ground {
	readonly people: People;
	readonly call: Call;
	readonly line: WeakLine;
	readonly dialogue: Led;
}

const ROUND = 'factors-1';
const HAND = 24;
/** Only an upper bound: what is waited for is an event. */
const PATIENCE_MS = 60_000;
/** Between two looks at a screen. */
const LOOK_MS = 50;
const PILES = {
	helps: /^Helpt mij nu/,
	neutral: /^Maakt voor mij nu niet uit/,
	hinders: /^Houdt mij nu tegen/
} as const;
type Pile = keyof typeof PILES;
const IDS = new Map(
	builtInDecks.flatMap((deck) => deck.cards.map((card) => [card.text['nl'] ?? '', card.id]))
);

/** What a screen is, by what stands on it; `card` and `piles` with the cards that are left. */
type Screen =
	| { readonly is: 'card' | 'piles'; readonly left: number; readonly title: string }
	| { readonly is: 'practice'; readonly left: number }
	| { readonly is: 'consent' | 'here' | 'elsewhere' | 'erased' | 'leave' | 'front' };

/** A hand that holds a phone: draws by a seed (mulberry32). */
function drawing(seed: number) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	return { next, one };
}

/** Runs in the page. */
function readScreen(): Screen | undefined {
	const open = document.querySelector('dialog[open] h2')?.textContent?.trim() ?? '';
	if (/^Wil je weg uit het gesprek/.test(open)) return { is: 'leave' };
	const heading = document.querySelector('main h1')?.textContent?.trim() ?? '';
	const text = document.body.innerText;
	if (/Voordat je begint|Moet je je naam geven/.test(text)) return { is: 'consent' };
	if (/^Jij doet al mee/.test(heading)) return { is: 'here' };
	if (/andere plek/.test(heading)) return { is: 'elsewhere' };
	if (/gewist|kennen jou hier nog niet/.test(heading)) return { is: 'erased' };
	if (/^Wat helpt jou om te leren/.test(heading)) return { is: 'front' };
	if (/^Even oefenen/.test(heading)) return { is: 'practice', left: 4 };
	const practised = /Nog (\d) oefenkaart/.exec(text)?.[1];
	if (practised) return { is: 'practice', left: Number(practised) };
	if (/^Alle kaarten liggen/.test(heading)) return { is: 'piles', left: 0, title: '' };
	const title = document.querySelector('.hand h2, .hand [aria-level="2"]')?.textContent?.trim();
	const left = /Nog (\d+) kaart(en)?\b/.exec(text)?.[1];
	if (title && left) return { is: 'card', left: Number(left), title };
	if (/^Mijn stapels/.test(heading)) return { is: 'piles', left: -1, title: '' };
	return undefined;
}

/** What was to be pressed was gone before it could be. */
function onlyLate(error: Error): void {
	if (error.name !== 'TimeoutError') throw error;
}

/** Runs in the page: what Chrome does to the texts of a page it translates, word for word. */
function translate(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Node[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
	for (const text of texts) {
		if (!text.textContent?.trim() || text.parentElement?.closest('font,script,style')) continue;
		const outer = document.createElement('font');
		const inner = outer.appendChild(document.createElement('font'));
		inner.textContent = text.textContent;
		text.parentNode?.replaceChild(outer, text);
	}
}

/** Runs in the page: the screen goes dark and comes back. */
async function lock(): Promise<void> {
	const say = (state: string) => {
		Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
		Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	};
	say('hidden');
	await new Promise(requestAnimationFrame);
	say('visible');
}

/**
 * One person with one phone, for as many acts as wished: whatever is scanned, pressed, locked, cut
 * off and opened again, what the server has is what the person meant.
 * @throws with all that was done, so that the seed can be walked again
 */
export async function walk(ground: Ground, seed: number, most: number): Promise<void> {
	const acts: string[] = [];
	try {
		await walked(ground, seed, most, acts);
	} catch (error) {
		const said = acts.map((act, at) => `${at + 1}. ${act}`).join('\n');
		throw new Error(`seed ${seed}: ${(error as Error).message}\n${said}`, { cause: error });
	}
}

async function walked(
	{ people, call, line, dialogue }: Ground,
	seed: number,
	most: number,
	acts: string[]
): Promise<void> {
	const draw = drawing(seed);
	let page = await people.meet(`walk ${seed}`, PHONE, { bent: true });
	const context = page.context();
	context.setDefaultTimeout(PATIENCE_MS / 2);
	/** what this person meant, move by move */
	let meant: Entry[] = [];
	let joined = false;
	let good = true;
	/** tabs left open when the cards were erased: they keep saying so, whoever joined since */
	const wiped = new Set<Page>();

	const lies = () => foldSort(meant, ROUND);
	const mean = (card: string, pile: string | null) =>
		meant.push({ kind: 'move', seq: meant.length + 1, round: ROUND, card, pile } as Entry);
	const button = (name: RegExp) => page.getByRole('button', { name }).first();
	const scan = () => page.goto(`${line.url}/#${dialogue.joinToken}`);

	/** Waits until the screen is one that is known and, if asked, as it should be. */
	async function see(right: (screen: Screen) => boolean = () => true, why = 'a dead end') {
		let last: Screen | undefined;
		for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
			// before the first page there was none: the person scans again
			if (page.url() === 'about:blank') await scan();
			last = await page.evaluate(readScreen).catch(() => undefined);
			if (last && right(last)) return last;
			await new Promise((done) => setTimeout(done, LOOK_MS));
		}
		const text = await page
			.locator('body')
			.innerText()
			.catch(() => '');
		throw new Error(`${why}: ${JSON.stringify(last)}\n${text.slice(0, 600)}`);
	}
	const frames = () =>
		page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
	const left = () => HAND - lies().size;
	const stands = (screen: Screen) =>
		screen.is === 'card' ? screen.left === left() : screen.is === 'piles' && left() === 0;

	function become(now: boolean, weakness: Parameters<WeakLine['become']>[0] = {}) {
		good = now;
		line.become(weakness);
	}
	/** Pages come over the line: who opens one has it. */
	const online = () => !good && (acts.push('  (the line is back)'), become(true));

	async function compare(): Promise<void> {
		online();
		const joinedThere = async () =>
			(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json
				.counts.joined as number;
		const there = await joinedThere();
		if (there !== Number(joined)) throw new Error(`${there} people for ${Number(joined)} meant`);
		if (!joined) return;
		const { participant, token } = await ownKeys(page);
		const wanted = JSON.stringify([...lies()].map(([card, { pile }]) => [card, pile]).sort());
		let got = '';
		for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
			const { json } = await call('GET', `/api/v1/participants/${participant}`, { key: token });
			got = JSON.stringify(
				[...foldSort(json.entries as Entry[], ROUND)].map(([card, { pile }]) => [card, pile]).sort()
			);
			if (got === wanted) return;
			await new Promise((done) => setTimeout(done, 200));
		}
		throw new Error(`the server has ${got}\nand was meant ${wanted}`);
	}

	async function lay(title: string, times: number): Promise<string> {
		const pile = draw.one(Object.keys(PILES)) as Pile;
		const card = IDS.get(title) ?? title;
		const place = await button(PILES[pile]).boundingBox();
		if (!place) throw new Error(`no ${pile} to press`);
		const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
		// one press after the other with nothing between: a hand that shakes
		const finger = await context.newCDPSession(page);
		const presses = Array.from({ length: times }, () => [
			finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
			finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
		]);
		await Promise.all(presses.flat());
		await finger.detach();
		mean(card, pile);
		// a second press of the same tap may have been taken some frames later
		await see(stands, `a card was lost, or one laid unseen; ${left()} should be left`);
		await frames();
		await see(stands, `an unseen card was laid; ${left()} should be left`);
		return `${card} on ${pile}`;
	}

	/** Takes a card that lies to another pile, by the lists. */
	async function change(): Promise<string> {
		const [card] = draw.one([...lies()]);
		const title = [...IDS].find(([, id]) => id === card)?.[0] ?? card;
		const from = lies().get(card)?.pile;
		const pile = draw.one(Object.keys(PILES).filter((one) => one !== from)) as Pile;
		if (left() > 0) await button(/^Mijn stapels/).click();
		await page.getByRole('button', { name: `Verplaats ${title}`, exact: true }).click();
		await page.getByRole('dialog').getByRole('button', { name: PILES[pile] }).click();
		mean(card, pile);
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		if (left() > 0) await button(/^Verder met leggen/).click();
		return `${card} from ${from} to ${pile}`;
	}

	/** Every screen leads on: what a person would press there. */
	const onward: Readonly<Record<Screen['is'], (() => Promise<unknown>) | undefined>> = {
		card: undefined,
		piles: undefined,
		async consent() {
			if (joined) throw new Error('asked to take part again');
			await consent(page);
			[joined, meant] = [true, []];
		},
		practice: () => tap(page, /^(Oefenen|Helpt mij nu)/),
		here: () => button(/^Verder met jouw kaarten/).click(),
		elsewhere: () => button(/^Verder in dit tabblad/).click(),
		erased() {
			if (joined && !wiped.has(page)) {
				throw new Error('the phone knows nobody of this dialogue any more');
			}
			return page.getByRole('link', { name: /^Naar de beginpagina/ }).click();
		},
		async leave() {
			const away = draw.one([false, true]);
			await button(away ? /^Naar de beginpagina/ : /^Hier blijven/).click();
			// the card shows for a moment longer, with nothing in front of it
			if (away) await see(({ is }) => is === 'front', 'the front page');
		},
		async front() {
			if (!joined) return scan();
			// while it looks up what was scanned it is about to be another page
			const goOn = page.getByRole('link', { name: /^Verder met jouw kaarten/ }).first();
			while ((await see()).is === 'front') await goOn.click({ timeout: 1_000 }).catch(onlyLate);
		}
	};

	const always = {
		reload: async () => (online(), void (await page.reload())),
		scan: async () => (online(), void (await scan())),
		async back() {
			online();
			await page.goBack({ timeout: 5000 }).catch(() => {});
			await frames().catch(() => {});
		},
		'another tab': async () => {
			online();
			page = await context.newPage();
			await scan();
		},
		'the tab before': async () => {
			online();
			const others = context.pages().filter((one) => one !== page);
			if (others.length === 0) return;
			page = draw.one(others);
			await page.bringToFront();
			await page.evaluate(lock).catch(() => {});
		},
		lock: () => page.evaluate(lock),
		translate: () => page.evaluate(translate),
		'flight mode': async () => become(false, { down: true }),
		'held stream': async () => become(false, { held: true }),
		'the line is good': async () => become(true)
	};

	await scan();
	for (let act = 0; act < most; act++) {
		const screen = await see();
		if (screen.is !== 'erased') wiped.delete(page);
		const lead = onward[screen.is];
		if (lead && draw.next() < 0.8) {
			acts.push(screen.is);
			online();
			// a page that is loading may be another one before it is pressed
			await lead().catch(onlyLate);
			// whatever it was, it is another screen now, or a page that is loading
			const stood = JSON.stringify(screen);
			await see((now) => JSON.stringify(now) !== stood, `nothing came of ${stood}`);
			continue;
		}
		if (screen.is === 'card' || (screen.is === 'piles' && screen.left === 0)) {
			const now = await see(
				(one) => stands(one) || (one.is !== 'card' && one.is !== 'piles'),
				`${left()} cards should be left`
			);
			if (now.is !== screen.is) continue;
		}
		const kind = draw.next();
		if (screen.is === 'card' && kind < 0.5) {
			// a finger that rested
			await rested(page, 'touch');
			const times = draw.next() < 0.3 ? 2 : 1;
			acts.push(`lay ${screen.title}, ${times} ×`);
			acts.push(`  ${await lay(screen.title, times)}`);
		} else if ((screen.is === 'card' || screen.is === 'piles') && lies().size > 0 && kind < 0.6) {
			acts.push('change');
			acts.push(`  ${await change()}`);
		} else if (
			screen.is === 'card' &&
			meant.length > 0 &&
			kind < 0.68 &&
			(await button(/^Terug/)
				.isEnabled({ timeout: 2_000 })
				.catch(() => false))
		) {
			acts.push('undo');
			const step = historyOf(meant, ROUND).undo.at(-1);
			await button(/^Terug/).click();
			if (step) mean(step.card, step.to);
			await see(stands, `undo; ${left()} should be left`);
		} else if (screen.is === 'card' && joined && kind < 0.69) {
			acts.push('erase');
			online();
			await button(/^Menu/).click();
			await button(/^Stop en wis/).click();
			await button(/^Ja, wis/).click();
			[joined, meant] = [false, []];
			await see((now) => now.is === 'erased', 'not erased');
			for (const tab of context.pages()) wiped.add(tab);
			await compare();
		} else {
			const name = draw.one(Object.keys(always)) as keyof typeof always;
			acts.push(name);
			await always[name]();
		}
		if (act % 40 === 39) await compare();
	}
	await compare();
	await context.close();
}
