import { seeded } from '../../lib/domain/seeded.ts';
import type { DemoOptions } from './demo-options.ts';
import {
	simulatedPerson,
	type ModelCard,
	type ModelPiles
} from '../../lib/domain/rehearsal/simulated-person.ts';

interface Card extends ModelCard {
	readonly kind: 'factor' | 'need';
}

interface DemoDialogue {
	readonly links: { readonly join: string; readonly facilitator: string; readonly wall: string };
	readonly code: string;
}

/**
 * Leads one dialogue with simulated people through the public API: joins, sorts, closes, previews
 * and releases both rounds, and ends all but the first.
 * @param number which one of several, so that each gets its own people
 */
export async function runDialogue(options: DemoOptions, number: number): Promise<DemoDialogue> {
	const random = seeded(options.seed * 1000 + number);
	const call = async (path: string, body: object, key?: string): Promise<unknown> => {
		const response = await fetch(`${options.url}/api/v1${path}`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'accept-language': options.language,
				...(key === undefined ? {} : { authorization: `Bearer ${key}` })
			},
			body: JSON.stringify(body)
		});
		const text = await response.text();
		const value: unknown = text === '' ? undefined : JSON.parse(text);
		if (response.ok) return value;
		throw new Error((value as { detail?: string }).detail ?? `${response.status} at ${path}`);
	};
	const made = (await call('/dialogues', {
		title: options.language === 'nl' ? `Voorbeeldgesprek ${number}` : `Example dialogue ${number}`,
		language: options.language,
		settings: { demo: true }
	})) as DemoDialogue & { id: string; facilitatorKey: string };

	let rev = 0;
	const command = async (what: object) => {
		const answer = await call(
			`/dialogues/${made.id}/commands`,
			{ key: `demo-${rev}`, rev, command: what },
			made.facilitatorKey
		);
		({ rev } = answer as { rev: number });
	};
	await command({ type: 'open' });
	await command({ type: 'goto', stage: 'sort' });
	for (let person = 0; person < options.people; person++) {
		await takePart(call, made.code, options, random);
	}
	for (const round of ['factors-1', 'needs-1']) {
		await command({ type: 'close', round });
		await command({ type: 'release', round, to: 'preview' });
		await command({ type: 'release', round, to: 'room' });
	}
	// the first is there to be led on; research gets a dialogue when it is over (D12)
	await command(number === 1 ? { type: 'goto', stage: 'reveal' } : { type: 'end' });
	return made;
}

async function takePart(
	call: (path: string, body: object, key?: string) => Promise<unknown>,
	code: string,
	options: DemoOptions,
	random: () => number
): Promise<void> {
	const joined = (await call('/join', {
		participant: crypto.randomUUID(),
		key: crypto.randomUUID(),
		code,
		language: options.language,
		consent: { join: true, research: random() < 0.9 }
	})) as {
		participant: string;
		token: string;
		epoch: string;
		deck: { cards: readonly Card[]; piles: ModelPiles };
		hand: { factor: readonly string[]; need: readonly string[] };
	};
	const dealt = (ids: readonly string[]) =>
		joined.deck.cards.filter((card) => ids.includes(card.id));
	const sort = simulatedPerson(
		dealt(joined.hand.factor),
		dealt(joined.hand.need),
		joined.deck.piles,
		random
	);
	const said: object[] = [
		{
			kind: 'anchor',
			want: random() < 0.6 ? 'yes' : 'maybe',
			doing: random() < 0.3 ? 'yes' : 'no'
		},
		...sort.moves.map((move) => ({ kind: 'move', round: 'factors-1', ...move })),
		{ kind: 'emphasis', round: 'factors-1', cards: sort.emphasis },
		{ kind: 'blocker', round: 'factors-1', card: sort.blocker },
		{ kind: 'finished', round: 'factors-1' },
		...sort.needs.map((move) => ({ kind: 'move', round: 'needs-1', ...move })),
		{ kind: 'finished', round: 'needs-1' },
		...(sort.first
			? [
					{ kind: 'first', card: sort.first.card },
					{ kind: 'owner', card: sort.first.card, who: sort.first.who }
				]
			: [])
	];
	await call(
		`/participants/${joined.participant}/entries`,
		{ epoch: joined.epoch, entries: said.map((entry, at) => ({ seq: at + 1, ...entry })) },
		joined.token
	);
}
