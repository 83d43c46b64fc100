import { expect, test } from 'vitest';
import type { Maker } from '$lib/server/access/makers';
import { rows } from '$lib/server/store/store';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { createDraft, MOST_DRAFTS } from '$lib/server/usecases/create-draft';
import { BROWSER_DRAFT_DAYS } from '$lib/server/usecases/delete-draft';
import { tryDraft } from '$lib/server/usecases/publish-draft';
import { saveDraft } from '$lib/server/usecases/save-draft';
import { sweep } from '$lib/server/usecases/sweep';
import { anApp, valueOf } from './an-app';

/** How many card sets in the making there may be, and when one is forgotten. */

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 26, 9);
const browser = (name: string): Maker => ({ owners: [`browser:${name}`], hasKey: false });
const keyed: Maker = { owners: ['key:researcher'], hasKey: true };

async function aStudio() {
	let now = START;
	const { app, stop } = await anApp(() => now);
	const begin = (maker: Maker, address = 'an address', start: 'blank' | 'work' = 'blank') =>
		createDraft(
			app,
			maker,
			{ from: { start }, language: 'nl', title: 'Naar het werk' },
			{ address, mayRead: () => Promise.resolve(false) }
		);
	const beginMany = async (count: number, maker: Maker, address?: string) => {
		for (let made = 0; made < count; made++) valueOf(await begin(maker, address));
	};
	const kept = async () =>
		(await app.store.read(() => rows(app.store.sql.selectFrom('drafts').select('owner')))).map(
			({ owner }) => owner
		);
	const tried = async () =>
		(
			await app.store.read(() =>
				rows(app.store.sql.selectFrom('decks').select('version').where('seen', '=', 'try'))
			)
		).map(({ version }) => version);
	const sweptAt = async (moment: number) => {
		now = moment;
		await sweep(app);
	};
	return { app, stop, begin, beginMany, kept, tried, sweptAt };
}

test('a browser keeps so many drafts, and a key more; one too many is refused with the number', async () => {
	const { begin, beginMany, kept, stop } = await aStudio();
	await beginMany(MOST_DRAFTS.browser, browser('a'));
	expect(await begin(browser('a'))).toMatchObject({
		ok: false,
		problem: 'too-many-drafts',
		extra: { most: MOST_DRAFTS.browser }
	});
	// another browser is not held back by it, and a key has more room
	valueOf(await begin(browser('b')));
	await beginMany(MOST_DRAFTS.key, keyed);
	expect(await begin(keyed)).toMatchObject({ ok: false, extra: { most: MOST_DRAFTS.key } });
	expect(await kept()).toHaveLength(MOST_DRAFTS.browser + 1 + MOST_DRAFTS.key);
	await stop();
});

test('one network begins so many in a day with browsers anew; the next day, another network and a key go on', async () => {
	const { begin, beginMany, sweptAt, stop } = await aStudio();
	for (const name of ['a', 'b', 'c']) await beginMany(MOST_DRAFTS.network / 3, browser(name));
	const refused = await begin(browser('d'));
	expect(refused).toMatchObject({
		ok: false,
		problem: 'too-many-drafts',
		extra: { most: MOST_DRAFTS.network, retryAfter: DAY / 1000 }
	});
	valueOf(await begin(browser('d'), 'another address'));
	valueOf(await begin(keyed));
	await sweptAt(START + DAY + 1);
	valueOf(await begin(browser('d')));
	await stop();
});

test('a draft of a browser goes when nobody wrote on it for half a year; that of a key stays', async () => {
	const { app, begin, kept, sweptAt, stop } = await aStudio();
	const [left, written] = [
		valueOf(await begin(browser('left'))),
		valueOf(await begin(browser('on')))
	];
	valueOf(await begin(keyed));
	await sweptAt(START + (BROWSER_DRAFT_DAYS - 1) * DAY);
	expect(await kept()).toHaveLength(3);
	valueOf(
		await saveDraft(app, browser('on'), written.id, {
			rev: written.rev,
			changes: [{ path: 'title.nl', value: 'Onderweg' }]
		})
	);
	await sweptAt(START + (BROWSER_DRAFT_DAYS + 1) * DAY);
	expect((await kept()).toSorted()).toEqual(['browser:on', 'key:researcher']);
	expect(left.deck.title['nl']).toBe('Naar het werk');
	await stop();
});

test('what was only tried goes the next day, unless a rehearsal still plays with it', async () => {
	const { app, begin, tried, sweptAt, stop } = await aStudio();
	const draft = valueOf(await begin(browser('a'), 'an address', 'work'));
	const put = async (rev: number) => {
		const save = { rev, changes: [{ path: 'title.nl', value: `Poging ${rev}` }] };
		valueOf(await saveDraft(app, browser('a'), draft.id, save));
		return valueOf(await tryDraft(app, browser('a'), draft.id));
	};
	const [first, second] = [await put(1), await put(2)];
	expect((await tried()).toSorted()).toEqual([first.version, second.version]);
	valueOf(
		await createDialogue(
			app,
			{
				title: 'Oefenen',
				deck: second.deck,
				deckVersion: second.version,
				language: 'nl',
				settings: { rehearsal: { people: 12, mix: 'mixed', phones: false } }
			},
			{
				address: 'an address',
				viewer: { owners: ['browser:a'], hasKey: false, byLink: () => false }
			}
		)
	);
	await sweptAt(START + DAY);
	expect(await tried()).toEqual([second.version]);
	// and when the rehearsal is gone, that too
	await sweptAt(START + 3 * DAY);
	expect(await tried()).toEqual([]);
	await stop();
});
