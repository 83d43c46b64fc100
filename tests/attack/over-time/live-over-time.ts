import { seeded, shuffled, type Random } from '$lib/domain/seeded';
import { CLASSES, type Class } from '../../domain/disclosure/sequences';
import { clientOf, leadDialogue, type Call, type Led } from '../../http/client';
import { ORGANISER_KEY, RESEARCHER_KEY, type Product } from '../../http/product';
import { openStream } from '../../http/stream';
import { roundsAt } from '../room-people';
import type { RoomLife } from '../room-life';
import { seenInRoom, type Served } from '../what-is-served';
import { givenAlone, type GivenAlone } from './given-alone';
import { Person, type Background } from './person';
import { filtersOf, freeze, take, takeFrozen, type Taken } from './taken';

/** A study's dialogue as it was lived, with all that was taken of it. */
export interface Lived {
	readonly life: RoomLife;
	readonly taken: readonly Taken[];
	/** what the room was served */
	readonly served: readonly Served[];
	readonly people: readonly Person[];
	/** number of the event in which it first ended */
	readonly ended: number;
	/** at its first end, by person: whether research may have it, and how its rows must read */
	readonly atEnd: ReadonlyMap<Person, { readonly consents: boolean; readonly pattern: string }>;
	/** number of the event in which a person went from research after the end */
	readonly gone: ReadonlyMap<Person, number>;
	/** people whom it refused to erase, and the number of the event */
	readonly kept: ReadonlyMap<Person, number>;
	/** texts that the facilitator or a person typed, and what was served after the purge */
	readonly typed: string;
	readonly afterPurge: readonly Served[];
	/** what was there of sorts given alone, to a study of their own */
	readonly alone: readonly GivenAlone[];
	/** one more is erased by the code on the sheet; nothing is taken yet */
	readonly erase: () => Promise<void>;
	/** takes everything once more */
	readonly again: (at: string) => Promise<Lived>;
	readonly events: readonly string[];
}

const AGE = {
	id: 'age',
	text: { nl: 'Hoe oud ben je?' },
	choices: [
		{ id: 'young', text: { nl: 'Jong' } },
		{ id: 'old', text: { nl: 'Oud' } }
	]
};
const NONE = { emphasis: [], blocker: undefined, table: undefined, research: true } as const;

let studies = 0;

/** Files name it by its id, dialogues come in by its code. */
interface StudyOfLife {
	readonly id: string;
	readonly code: string;
}

async function studyOf(call: Call, life: RoomLife): Promise<StudyOfLife> {
	const deck = await call('POST', '/api/v1/decks', { body: life.deck, key: ORGANISER_KEY });
	if (![200, 201, 409].includes(deck.status)) throw new Error(`no deck: ${deck.text}`);
	const id = `tijd-${(studies += 1)}-${life.chance % 1000}`;
	const endsOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const body = { id, title: id, endsOn, deck: life.deck.id, questions: [AGE] };
	const made = await call('POST', '/api/v1/research/studies', { key: RESEARCHER_KEY, body });
	if (made.status !== 201) throw new Error(`no study: ${made.text}`);
	return { id, code: made.json.code };
}

/** Mostly alike, with somebody who stands alone in one thing or another. */
function backgroundOf(random: Random): Background {
	const rare = <T>(usual: T, ...others: readonly T[]): T =>
		random() < 0.85 ? usual : (others[Math.floor(random() * others.length)] as T);
	return {
		language: rare('nl', 'tr', 'en', 'ar'),
		assisted: rare('none', 'read'),
		want: rare('yes', 'no', 'maybe', undefined),
		doing: rare('no', 'yes', undefined),
		age: rare('young', 'old', undefined)
	};
}

/** Lives a life in the running product; researchers take files after every event of it. */
export async function liveOverTime(product: Product, life: RoomLife): Promise<Lived> {
	const call = clientOf(product);
	const random = seeded(life.chance + 3);
	const { id: study, code } = await studyOf(call, life);
	const typed = `kanarie-${study}`;
	const dialogue = await leadDialogue(
		call,
		{
			study: code,
			retentionDays: 1,
			languages: ['nl', 'en', 'tr', 'ar'],
			places: [{ name: `plek ${typed}`, text: typed }]
		},
		'nl',
		ORGANISER_KEY,
		`titel ${typed}`
	);
	const asking = { product, call, study };
	const month = new Date().toISOString().slice(0, 7);
	const tags = ['een', 'samen'];
	const filters = filtersOf(life.deck.id, month, tags);
	const taken: Taken[] = [];
	const served: Served[] = [];
	const events: string[] = ['made'];
	const frozen: string[] = [];
	const some = () => (random() < 0.5 ? shuffled(filters, random).slice(0, 1) : []);
	const after = async (at: string, whole = false) => {
		events.push(at);
		const event = events.length - 1;
		taken.push(...(await take(asking, event, at, ['', ...(whole ? filters : some())], whole)));
		if (!whole && !at.startsWith('erased')) return;
		for (const id of frozen) taken.push(...(await takeFrozen(asking, id, event, at)));
	};
	const watched = { product, call, dialogue, study };
	const steer = async (command: object, whole = false) => {
		const answer = await dialogue.command(command);
		await after(`${JSON.stringify(command).slice(0, 60)} ${answer.status}`, whole);
		return answer;
	};
	const tag = () =>
		call('POST', '/api/v1/research/tags', {
			key: RESEARCHER_KEY,
			body: { dialogue: dialogue.id, tags }
		});

	const people = CLASSES.flatMap((one) =>
		life.answered[one].map(
			(_, person) =>
				new Person(call, {
					one,
					person,
					background: backgroundOf(random),
					said: life.said[one][person] ?? NONE
				})
		)
	);
	const answersOf = (person: Person) =>
		life.answered[person.one === 'late' ? 'stay' : person.one][person.person] ?? [];
	const isIn = (...classes: readonly Class[]) =>
		people.filter(({ one }) => classes.includes(one as Class));
	const someone = (from: readonly Person[]) => {
		const there = from.filter((person) => person.token !== '' && !person.erased);
		return there[Math.floor(random() * there.length)];
	};

	await companionOf(call, code, life, tags);
	taken.push(...(await take(asking, 0, 'made', [''])));
	await steer({ type: 'open' });
	await steer({ type: 'power', inRoom: life.power });
	await steer({ type: 'stage', id: 'sort', prompt: `vraag ${typed}`, script: `tekst ${typed}` });
	await steer({ type: 'goto', stage: 'sort' });
	await tag();

	const gather = async (group: readonly Person[], occasion: 0 | 1) => {
		const coming = shuffled(group, random);
		for (const person of random() < 0.5 ? coming : []) {
			if (person.token === '') await person.join(dialogue);
		}
		for (const person of coming) {
			if (person.token === '' || random() < 0.15) await person.join(dialogue);
			if (random() < 0.3) await after(`joined ${person.one} ${person.person}`);
			if (random() < 0.04) await person.consent(!person.research);
			for (const round of roundsAt(life, occasion)) {
				await person.sort(life, answersOf(person), round);
			}
			if (random() < 0.04) await person.consent(!person.research);
			await after(`finished ${person.one} ${person.person}`);
		}
	};
	/** The tap at closing: the room counts fewer people than sorts (D15). */
	const counted = async (round: string): Promise<{ people?: number }> => {
		if (!life.excess) return {};
		const { rounds } = (
			await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })
		).json as { rounds: readonly { id: string; finished: number }[] };
		const sorts = rounds.find(({ id }) => id === round)?.finished ?? 0;
		return { people: Math.max(1, sorts - life.excess) };
	};
	const show = async (occasion: 0 | 1) => {
		for (const round of roundsAt(life, occasion)) {
			await steer({ type: 'close', round: round.id, ...(await counted(round.id)) });
			await steer({ type: 'release', round: round.id, to: 'preview' });
			// a need that comes late goes where late is blanked: repeating it changes nothing
			const [card] = round.cards;
			const key = `${round.id} ${card?.id}`;
			const isNeed = round.part === 'needs';
			const those = isNeed ? people.filter(({ laid }) => laid.has(key)) : people;
			const late = random() < 0.4 ? someone(those) : undefined;
			if (late) {
				await late.lay(
					round,
					round.cards.map(({ id }) =>
						isNeed ? (late.laid.get(`${round.id} ${id}`) ?? 'have') : 'neutral'
					)
				);
				await after(`late ${late.one} ${late.person}`);
			}
			if (random() < 0.8) await steer({ type: 'release', round: round.id, to: 'room' });
		}
		served.push(...(await seenInRoom(`shown ${occasion}`, watched, [])));
	};
	await gather(isIn('stay', 'leave'), 0);
	await show(0);
	for (const person of life.erases ? isIn('leave') : []) {
		await person.erase(random() < 0.5 ? 'phone' : 'code');
		await after(`erased ${person.one} ${person.person}`);
	}
	if (life.second !== 'none') {
		const cards = life.second === 'replace' ? { cards: life.again } : {};
		await steer({ type: 'round', part: life.second, ...cards });
		if (roundsAt(life, 1).some(({ part }) => part === 'needs')) {
			await steer({ type: 'round', part: 'needs' });
		}
		await gather(isIn('stay', 'come'), 1);
		await show(1);
	}
	await steer({ type: 'note', text: `notitie ${typed}` });
	await steer({ type: 'agreement', sort: 'afspraak', what: typed, who: typed, when: typed });
	await someone(people)?.say({ kind: 'comment', card: life.cards[0]?.id, text: typed });

	await dialogue.command({ type: 'end' });
	const ended = events.length;
	const atEnd = new Map(
		people
			.filter((person) => person.token !== '')
			.map((person) => [
				person,
				{ consents: person.research && !person.erased, pattern: person.pattern }
			])
	);
	await tag();
	await after('end', true);
	frozen.push(await freeze(asking));
	await after('again');

	const gone = new Map<Person, number>();
	const kept = new Map<Person, number>();
	const goes = (person: Person) => {
		if (!gone.has(person)) gone.set(person, events.length);
	};
	const erase = async (by: 'phone' | 'code') => {
		const person = someone(people);
		if (!person) return;
		const { status } = await person.erase(by);
		if (person.erased) goes(person);
		else kept.set(person, events.length);
		await after(`erased ${person.one} ${person.person} by ${by}: ${status}`);
	};
	const newcomer = async () => {
		const person = new Person(call, {
			one: 'late',
			person: 0,
			background: backgroundOf(random),
			said: NONE
		});
		if ((await person.join(dialogue)).status >= 300) return;
		people.push(person);
		for (const round of roundsAt(life, 0)) await person.sort(life, answersOf(person), round);
		await after('a newcomer');
	};
	const afterwards: readonly (() => Promise<unknown>)[] = [
		() => erase('phone'),
		() => erase('code'),
		async () => {
			const person = someone(people.filter(({ research }) => research));
			if (!person) return;
			await person.say({ kind: 'research', consent: false });
			goes(person);
			await after('no after the end');
			if (random() < 0.5) await person.say({ kind: 'research', consent: true });
			await after('yes again');
		},
		async () => {
			await someone(people.filter(({ research }) => !research))?.say({
				kind: 'research',
				consent: true
			});
			await after('yes after the end');
		},
		async () => {
			const [round] = roundsAt(life, 0);
			if (round)
				await someone(people)?.lay(
					round,
					round.cards.map(() => 'hinders'),
					false
				);
			await after('moved after the end');
		},
		async () => {
			await steer({ type: 'reopen' });
			await newcomer();
			await steer({ type: 'goto', stage: 'cards' });
			await steer({ type: 'end' });
		},
		newcomer,
		tag,
		async () => {
			// the next meeting of the same people, which does not end
			const follows = { dialogue: dialogue.id, key: dialogue.facilitatorKey, compare: true };
			const next = await leadDialogue(call, { study: code, follows }, 'nl', ORGANISER_KEY);
			await next.command({ type: 'open' });
			for (let person = 0; person < 5; person++) {
				const one = new Person(call, {
					one: 'late',
					person,
					background: backgroundOf(random),
					said: NONE
				});
				await one.join(next);
				for (const round of roundsAt(life, 0)) {
					await one.sort(
						life,
						life.cards.map((__, at) => (person + at) % 3),
						round
					);
				}
			}
			await next.command({ type: 'close', round: 'factors-1' });
			await after('a follow-up goes on');
		}
	];
	for (const act of shuffled(afterwards, random).slice(0, 6)) await act();
	const alone = await givenAlone(call, life, study);

	const afterPurge: Served[] = [];
	if (random() < 0.8) {
		await steer({ type: 'purge' });
		afterPurge.push(...(await seenAfter(product, call, dialogue, people)));
		await erase('code');
		await erase('phone');
	}
	await after('last', true);
	const lived: Lived = {
		life,
		taken,
		served,
		people,
		ended,
		atEnd,
		gone,
		kept,
		typed,
		afterPurge,
		alone,
		events,
		async erase() {
			const person = someone(people);
			if (!person) return;
			const { status } = await person.erase('code');
			if (person.erased) goes(person);
			else kept.set(person, events.length);
			events.push(`erased ${person.one} ${person.person} before a restore: ${status}`);
		},
		async again(at) {
			await after(at, true);
			return lived;
		}
	};
	return lived;
}

/** People of the companion, who all say yes: with them no answer is withheld for too few. */
const COMPANIONS = 6;

/** Another dialogue of the study with the same tags, which has ended before anything happens. */
async function companionOf(
	call: Call,
	code: string,
	life: RoomLife,
	tags: readonly string[]
): Promise<void> {
	const dialogue = await leadDialogue(call, { study: code }, 'nl', ORGANISER_KEY);
	await dialogue.command({ type: 'open' });
	const background = {
		language: 'nl',
		assisted: 'none',
		want: 'yes',
		doing: 'no',
		age: 'young'
	} as const;
	await Promise.all(
		Array.from({ length: COMPANIONS }, async (_, person) => {
			const companion = new Person(call, { one: 'stay', person, background, said: NONE });
			await companion.join(dialogue);
			for (const round of roundsAt(life, 0)) {
				const answers = life.cards.map((__, at) => (person + at) % 3);
				await companion.sort(life, answers, round);
			}
		})
	);
	await dialogue.command({ type: 'end' });
	await call('POST', '/api/v1/research/tags', {
		key: RESEARCHER_KEY,
		body: { dialogue: dialogue.id, tags }
	});
}

/** Everything that who knew the dialogue can still ask for. */
async function seenAfter(
	product: Product,
	call: Call,
	{ id, facilitatorKey, wallKey }: Led,
	people: readonly Person[]
): Promise<Served[]> {
	const at = 'purged';
	const stream = async (key: string, as: string): Promise<Served> => {
		try {
			const { first, close } = await openStream(product, id, key, as);
			close();
			return { at, where: `stream ${as}`, text: JSON.stringify(first) };
		} catch (error) {
			return { at, where: `stream ${as}`, text: String(error) };
		}
	};
	const get = async (where: string, path: string, key: string): Promise<Served> => ({
		at,
		where,
		text: (await call('GET', path, { key })).text
	});
	const phones = people.filter(({ token }) => token !== '').slice(0, 2);
	return Promise.all([
		stream(facilitatorKey, 'facilitator'),
		stream(wallKey, 'wall'),
		get('state', `/api/v1/dialogues/${id}`, facilitatorKey),
		get('asked', `/api/v1/dialogues/${id}/state?as=facilitator`, facilitatorKey),
		get('report', `/api/v1/dialogues/${id}/export/report.html`, facilitatorKey),
		...phones.flatMap(({ id: person, token }) => [
			stream(token, 'participant'),
			get('own', `/api/v1/participants/${person}`, token),
			get('asked', `/api/v1/dialogues/${id}/state?as=participant`, token),
			call('POST', `/api/v1/dialogues/${id}/person`, { key: token }).then(({ text }) => ({
				at,
				where: 'person',
				text
			}))
		])
	]);
}
