import { unzipSync } from 'fflate';
import { builtInDecks } from '$lib/decks/built-in';
import { seeded } from '$lib/domain/seeded';
import { clientOf, type Answer } from '../http/client';
import type { Product } from '../http/product';
import type { Heard } from '../http/stream';
import { answerOf, joinRoom, openScreen, until, type Phone, type Said } from './room-phone';

/** What a whole dialogue left behind, without the ids that chance makes. */
export interface Left {
	/** every file of the facilitator's package, by name */
	readonly files: Readonly<Record<string, string>>;
	/** what phones, wall and panel show at the end */
	readonly shown: Readonly<Record<'phone' | 'wall' | 'panel', object>>;
	/** each person's own cards as the server has them, in the order of joining */
	readonly people: readonly object[];
	/** verdicts of what did not count, of everybody together */
	readonly verdicts: readonly string[];
}

export interface RoomOptions {
	readonly people: number;
	readonly seed: number;
	/** Called twice: while everybody sorts, and between closing and showing; its end is awaited. */
	readonly interrupt: () => Promise<void>;
}

const PILES = {
	factor: ['helps', 'helps', 'hinders', 'neutral', 'skip'],
	need: ['need', 'need', 'have', 'no-need']
} as const;

/**
 * Leads one room through the whole agenda of two hours at speed, by the protocol alone: everybody
 * joins, sorts, wishes, sees, talks, agrees. Some come late, one is away and back in time, one too
 * late, one has a second tab, one only watches. After every step all screens must show it.
 * @throws when a screen or a phone does not end as it should
 */
export async function leadRoom(product: Product, options: RoomOptions): Promise<Left> {
	const random = seeded(options.seed);
	const call = clientOf(product);
	const deck = builtInDecks[0];
	if (!deck) throw new Error('no deck');
	const made = await answerOf(call, 'POST', '/api/v1/dialogues', {
		body: { title: 'Proef', language: 'nl', settings: { comments: true } }
	});
	const { id, code, facilitatorKey, wallKey } = made.json as Record<string, string>;
	if (!id || !code || !facilitatorKey || !wallKey) throw new Error(`not made: ${made.text}`);
	const pause = () => 20 + random() * 80;
	const wall = openScreen(product, id, wallKey, 'wall', pause);
	const panel = openScreen(product, id, facilitatorKey, 'facilitator', pause);
	const phones: Phone[] = [];
	/** phones in a pocket */
	const out = new Set<Phone>();

	let rev = 0;
	let commands = 0;
	/** A command under its own key, repeated until heard; then everybody here must see it. */
	async function lead(command: object): Promise<Answer> {
		const body = { key: `c${(commands += 1)}`, rev, command };
		const answer = await answerOf(call, 'POST', `/api/v1/dialogues/${id}/commands`, {
			key: facilitatorKey,
			body
		});
		if (answer.status !== 200) throw new Error(`${JSON.stringify(command)}: ${answer.text}`);
		rev = answer.json.rev as number;
		const there = phones.filter((phone) => !out.has(phone)).map((phone) => phone.screen());
		await Promise.all(
			[wall, panel, ...there].map((screen) =>
				screen.shows((state) => state.rev === rev, JSON.stringify(command))
			)
		);
		return answer;
	}
	const join = async (count: number) => {
		for (let more = 0; more < count; more++) {
			const participant = `person-${String(phones.length).padStart(20, '0')}`;
			phones.push(await joinRoom({ product, call, dialogue: id, code, participant, random }));
		}
	};
	/** A person of the seed, whatever the server drew: each card on the same pile in every run. */
	const pileOf = (phone: Phone, card: string, kind: 'factor' | 'need', turn = 0) => {
		const draw = seeded(hash(`${options.seed} ${phone.participant} ${card} ${turn}`))();
		return PILES[kind][Math.floor(draw * PILES[kind].length)] ?? 'neutral';
	};
	const inOrder = (cards: readonly string[]) =>
		deck.cards.map((card) => card.id).filter((card) => cards.includes(card));
	const sorts = (phone: Phone, round: string, kind: 'factor' | 'need'): Said[] =>
		inOrder(phone.hand[kind]).map((card) => ({
			kind: 'move',
			round,
			card,
			pile: pileOf(phone, card, kind)
		}));
	const finish = (round: string): Said => ({ kind: 'finished', round });
	const allSent = () => Promise.all(phones.filter((one) => !out.has(one)).map((one) => one.sent()));

	// welcome and practice
	await join(options.people - 3);
	const watcher = await answerOf(call, 'POST', '/api/v1/join', {
		body: {
			participant: 'watcher-00000000000000000000',
			key: 'a-key-of-the-watcher',
			code,
			consent: { join: false }
		}
	});
	const watching = openScreen(product, id, String(watcher.json.token), 'participant', pause);
	await lead({ type: 'open' });
	await lead({ type: 'next' });
	for (const phone of phones) {
		phone.say({ kind: 'practice-done' }, { kind: 'anchor', want: 'yes', doing: 'no' });
	}
	await lead({ type: 'next' });
	await lead({ type: 'timer', minutes: 15 });

	// sort: two come late, two go away, one has two tabs; the server goes down in the middle of it
	const [first, second, intime, toolate] = phones;
	if (!first || !second || !intime || !toolate) throw new Error('too few people');
	await join(2);
	for (const phone of [intime, toolate]) {
		out.add(phone);
		phone.away();
	}
	const known = first.said().length;
	for (const phone of phones) {
		const moves = sorts(phone, 'factors-1', 'factor');
		const changed = { ...moves[0], pile: 'neutral' } as Said;
		phone.say(changed, ...moves, finish('factors-1'));
	}
	// in the middle of what everybody is saying
	const interrupted = until(() => first.acknowledged() > known, 'the first of it is saved').then(
		options.interrupt
	);
	const tabs = Promise.all([second.resend(3), second.resend(7)]);
	await lead({ type: 'timer', pause: true });
	await lead({ type: 'timer', stop: true });
	await Promise.all([interrupted, tabs]);
	out.delete(intime);
	intime.back();
	await allSent();
	await Promise.all([second.resend(5), second.resend(2)]);
	await lead({ type: 'input', value: 'paused' });
	await lead({ type: 'input', value: 'open' });

	// top, needs, picture: each for themselves
	await lead({ type: 'next' });
	for (const phone of phones) {
		if (out.has(phone)) continue;
		const hand = inOrder(phone.hand.factor);
		phone.say(
			{ kind: 'emphasis', round: 'factors-1', cards: hand.slice(0, 3) },
			{ kind: 'presence', card: hand[0], because: 'lack' },
			{ kind: 'blocker', round: 'factors-1', card: phone === first ? hand[1] : null },
			{ kind: 'comment', card: hand[2], text: 'Dit vind ik.' },
			{ kind: 'own-card', id: 'eigen-1', text: 'Mijn buurvrouw', axis: 'external' }
		);
	}
	await allSent();
	await lead({ type: 'next' });
	for (const phone of phones) {
		if (out.has(phone)) continue;
		phone.say(
			...sorts(phone, 'needs-1', 'need'),
			{ kind: 'first', card: inOrder(phone.hand.need)[0] },
			{ kind: 'owner', card: inOrder(phone.hand.need)[0], who: 'work' },
			finish('needs-1')
		);
	}
	await allSent();
	await lead({ type: 'next' });
	for (const [at, phone] of phones.entries()) {
		if (out.has(phone)) continue;
		phone.say(
			{ kind: 'fit', round: 'factors-1', fit: 'partly', order: 'after' },
			{ kind: 'table-card', round: 'factors-1', card: inOrder(phone.hand.factor)[at % 6] }
		);
	}
	await allSent();
	await panel.shows(
		(state) => finishedIn(state, 'factors-1') === phones.length - out.size,
		'all have finished'
	);
	await lead({ type: 'close', round: 'factors-1' });
	await lead({ type: 'close', round: 'needs-1' });

	// pairs; then the picture, first for the one who leads; the server goes down between
	await lead({ type: 'next' });
	await lead({ type: 'pairs', size: 3 });
	await lead({ type: 'release', round: 'factors-1', to: 'preview' });
	const picture = rev + 1;
	const gone = panel.shows((state) => state.rev >= picture, 'the picture').then(options.interrupt);
	await lead({ type: 'next' });
	await lead({ type: 'release', round: 'factors-1', to: 'room' });
	await gone;
	out.delete(toolate);
	toolate.back();
	await toolate.sent();
	await join(1);

	// cards: one after the other, with notes, and two put again
	await lead({ type: 'next' });
	const talked = inOrder(first.hand.factor).slice(3, 6);
	for (const card of talked) {
		await lead({ type: 'spotlight', card });
		await lead({ type: 'note', card, text: `Over ${card}` });
		await lead({ type: 'discussed', card });
	}
	await lead({ type: 'spotlight', card: null });
	const note = (panel.state()?.['allNotes'] as { id: string }[] | undefined)?.[0]?.id;
	await lead({ type: 'reveal-text', id: note, shown: true });
	await lead({ type: 'mark', participant: '5', gone: true });
	const again = talked.slice(0, 2);
	await lead({ type: 'round', part: 'replace', cards: again });
	await lead({ type: 'insert', stage: { kind: 'sort', round: 'replace-1' }, at: 9 });
	await lead({ type: 'goto', stage: 'sort-2' });
	for (const phone of phones) {
		phone.say(
			...again
				.filter((card) => phone.hand.factor.includes(card))
				.map((card) => ({
					kind: 'move',
					round: 'replace-1',
					card,
					pile: pileOf(phone, card, 'factor', 1)
				})),
			finish('replace-1')
		);
	}
	await allSent();
	await lead({ type: 'close', round: 'replace-1' });
	await lead({ type: 'release', round: 'replace-1', to: 'room' });

	// wishes, agreements, the end
	await lead({ type: 'goto', stage: 'wishes' });
	await lead({ type: 'release', round: 'needs-1', to: 'preview' });
	await lead({ type: 'release', round: 'needs-1', to: 'room' });
	await lead({ type: 'next' });
	await lead({
		type: 'agreement',
		sort: 'afspraak',
		what: 'Samen oefenen',
		who: 'wij',
		when: 'elke dinsdag'
	});
	await lead({
		type: 'agreement',
		sort: 'boodschap',
		what: 'Meer uren',
		who: 'de baas',
		when: 'nu'
	});
	const agreed = (panel.state()?.['agreements'] as { id: string }[] | undefined)?.[0]?.id;
	await lead({ type: 'agreement', id: agreed, when: 'elke maandag' });
	await lead({ type: 'next' });
	await lead({ type: 'end' });
	first.say({ kind: 'first', card: inOrder(first.hand.need)[1] });
	await first.sent();

	const left = await look();
	for (const one of [wall, panel, watching, ...phones]) one.close();
	return left;

	/** Compares every screen and every person with what they must be, and takes it all down. */
	async function look(): Promise<Left> {
		const shown: Record<string, object> = {};
		for (const [name, key, role, screens] of [
			['phone', first?.token, 'participant', [watching, ...phones.map((one) => one.screen())]],
			['wall', wallKey, 'wall', [wall]],
			['panel', facilitatorKey, 'facilitator', [panel]]
		] as const) {
			// all that a role sees, freshly read, is what each of its screens came to by itself
			const fresh = openScreen(product, id ?? '', String(key), role, pause);
			await until(() => {
				const now = fresh.state();
				const counts = now?.['counts'] as { connected?: number } | undefined;
				return (
					counts?.connected === phones.length &&
					screens.every((screen) => seen(screen.state()) === seen(now))
				);
			}, `all screens of ${role} alike`);
			shown[name] = JSON.parse(withoutChance(seen(fresh.state()))) as object;
			fresh.close();
		}
		const people = [];
		for (const phone of phones) {
			const own = await answerOf(call, 'GET', `/api/v1/participants/${phone.participant}`, {
				key: phone.token
			});
			people.push(asModelled(phone, own));
		}
		const packed = await fetch(
			`http://127.0.0.1:${product.port}/api/v1/dialogues/${id}/export/package.zip`,
			{ headers: { authorization: `Bearer ${facilitatorKey}` } }
		);
		const files = Object.fromEntries(
			Object.entries(unzipSync(new Uint8Array(await packed.arrayBuffer()))).map(([name, bytes]) => [
				withoutChance(name),
				withoutChance(new TextDecoder().decode(bytes))
			])
		);
		const verdicts = phones.flatMap((phone) =>
			[...phone.verdicts()].map(([seq, reason]) => `${phone.participant} ${seq} ${reason}`)
		);
		return { files, shown: shown as Left['shown'], people, verdicts };
	}

	/** What stays when the ids that chance makes are called by their order. */
	function withoutChance(text: string): string {
		const state = panel.state() as unknown as {
			epoch: string;
			allNotes: { id: string }[];
			agreements: { id: string }[];
			keys: { id: string; role: string }[];
			join: { link: string; code: string };
		};
		const names: [string, string][] = [
			// holds the id of the dialogue
			[state.join.link.split('#')[1] ?? '-', 'TOKEN'],
			[id ?? '', 'DIALOGUE'],
			[state.epoch, 'EPOCH'],
			[code ?? '', 'CODE'],
			[String(product.port), 'PORT'],
			...state.allNotes.map((one, at): [string, string] => [one.id, `note-${at}`]),
			...state.agreements.map((one, at): [string, string] => [one.id, `agreement-${at}`]),
			// listed in the order of their ids
			...state.keys.map((one): [string, string] => [JSON.stringify(one), '"KEY"'])
		];
		return names.reduce((rest, [name, word]) => rest.replaceAll(name, word), text);
	}
}

/** A person's own state against a model: the last pile said of a card is where it lies. */
function asModelled(phone: Phone, own: Answer): object {
	const said = phone.said();
	const voids = new Set(
		[...phone.verdicts()].filter(([, reason]) => !LATE.has(reason)).map(([seq]) => seq)
	);
	const model = new Map<string, string>();
	for (const { seq, kind, round, card, pile } of said) {
		if (kind === 'move' && !voids.has(seq))
			model.set(`${String(round)} ${String(card)}`, String(pile));
	}
	const { placements, acknowledged, finished, answers } = own.json as {
		placements: { round: string; card: string; pile: string }[];
		acknowledged: number;
		finished: string[];
		answers: object;
	};
	const lies = new Map(placements.map(({ round, card, pile }) => [`${round} ${card}`, pile]));
	const sorted = (map: ReadonlyMap<string, string>) => JSON.stringify([...map].toSorted());
	if (sorted(lies) !== sorted(model)) throw new Error(`${phone.participant} has other cards`);
	if (acknowledged !== said.length) throw new Error(`${phone.participant} lacks entries`);
	return { cards: [...lies].toSorted(), finished: finished.toSorted(), answers };
}

const LATE = new Set(['round-closed', 'dialogue-ended']);

/** All of a state but its version, which rises also for what a role does not see. */
const seen = (state: Heard | undefined): string => JSON.stringify({ ...state, version: undefined });

const finishedIn = (state: Heard, round: string) =>
	(state['rounds'] as { id: string; finished: number }[]).find((one) => one.id === round)?.finished;

function hash(text: string): number {
	let sum = 2166136261;
	for (const sign of text) sum = Math.imul(sum ^ sign.charCodeAt(0), 16777619) >>> 0;
	return sum;
}
