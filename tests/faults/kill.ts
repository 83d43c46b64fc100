import { expect } from 'vitest';
import { seeded, shuffled } from '$lib/domain/seeded';
import { clientOf, joinAs, leadDialogue, participantId, type Sorting } from '../http/client';
import { startProduct } from '../http/product';

const PILES = ['helps', 'neutral', 'hinders', 'skip'];

interface Said {
	readonly seq: number;
	readonly kind: 'move';
	readonly round: string;
	readonly card: string;
	readonly pile: string;
}

/**
 * Kills the server so many times while people sort, and holds every phone's answers against a
 * model: nothing acknowledged is lost, nothing is there twice (S8). Fails where it is not so.
 * @returns answers given, and the longest time from a kill until the next process answered, in ms
 */
export async function killUnderSorters(
	kills: number,
	sorters: number
): Promise<{ readonly answers: number; readonly slowest: number }> {
	const product = await startProduct();
	const call = clientOf(product);
	const random = seeded(20261123);
	const dialogue = await leadDialogue(call);
	const people: Sorting[] = [];
	for (let number = 0; number < sorters; number++) {
		people.push(await joinAs(call, dialogue, participantId(number)));
	}
	let killing = true;
	const acknowledged = new Map<string, number>();
	const said = new Map<string, Said[]>();

	/** A phone: says something, sends what the server lacks, retries when nothing comes back. */
	async function phone(person: Sorting): Promise<void> {
		const entries: Said[] = [];
		said.set(person.participant, entries);
		let known = 0;
		const send = async (batch: readonly Said[]) =>
			call('POST', `/api/v1/participants/${person.participant}/moves`, {
				key: person.token,
				body: { moves: batch }
			}).catch(() => undefined);
		const cards = shuffled(person.hand.factor, random);
		while (killing || known < entries.length) {
			if (killing) {
				entries.push({
					seq: entries.length + 1,
					kind: 'move',
					round: 'factors-1',
					card: cards[entries.length % cards.length] ?? '',
					pile: PILES[Math.floor(random() * PILES.length)] ?? ''
				});
			}
			const draw = random();
			// a tenth repeats what was sent before, a few skip ahead as a reordered request would
			const from = draw < 0.1 ? Math.max(0, known - 3) : known;
			const batch = entries.slice(from, from + 200);
			if (draw > 0.97 && batch.length > 1) {
				const ahead = await send(batch.slice(1));
				if (ahead) expect([200, 409, 503]).toContain(ahead.status);
			}
			const answer = await send(batch);
			if (answer?.status === 200) {
				known = Math.max(known, answer.json.acknowledged);
				acknowledged.set(person.participant, known);
			}
			// about a thousand requests a second, fewer while nobody answers: the machine is shared
			const pause = answer?.status === 200 ? 0 : 100;
			await new Promise((resolve) => setTimeout(resolve, pause + random() * 2 * sorters));
		}
	}

	const phones = people.map(phone);
	let slowest = 0;
	for (let kill = 0; kill < kills; kill++) {
		await new Promise((resolve) => setTimeout(resolve, 150 + random() * 250));
		const before = new Map(acknowledged);
		const down = performance.now();
		await product.crash();
		slowest = Math.max(slowest, performance.now() - down);
		for (const person of people.slice(0, 5)) {
			const own = await call('GET', `/api/v1/participants/${person.participant}`, {
				key: person.token
			});
			expect(own.json.acknowledged).toBeGreaterThanOrEqual(before.get(person.participant) ?? 0);
		}
	}
	killing = false;
	await Promise.all(phones);

	for (const person of people) {
		const entries = said.get(person.participant) ?? [];
		const own = await call('GET', `/api/v1/participants/${person.participant}`, {
			key: person.token
		});
		expect(own.json.acknowledged).toBe(entries.length);
		expect(own.json.entries.map((entry: Said) => entry.seq)).toEqual(
			entries.map((entry) => entry.seq)
		);
		// the model: the last pile said of each card is where it lies
		const model = new Map(entries.map((entry) => [entry.card, entry.pile]));
		const lies = new Map(
			own.json.placements.map((one: { card: string; pile: string }) => [one.card, one.pile])
		);
		expect(lies).toEqual(model);
	}
	const answers = [...said.values()].flat().length;
	expect(answers).toBeGreaterThan(sorters * Math.min(kills, 10));
	await product.stop();
	return { answers, slowest };
}
