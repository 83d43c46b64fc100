import { clientOf, joinAs, leadDialogue, newParticipant, sortAll, type Led } from '../http/client';
import type { Product } from '../http/product';

/**
 * A dialogue of so many people whose picture the room sees; most lean to what a card mostly does.
 * Without a study, so that the group sees numbers (D12).
 */
export async function aPicture(
	product: Product,
	people: number,
	settings: object = { study: null }
): Promise<Led> {
	const call = clientOf(product);
	const dialogue = await leadDialogue(call, settings);
	await dialogue.command({ type: 'open' });
	for (let person = 1; person <= people; person++) {
		const sorting = await joinAs(call, dialogue, newParticipant());
		await sortAll(sorting, (_, card) => {
			const lean = ['helps', 'hinders', 'helps', 'hinders', 'neutral'][(card * 3) % 5];
			const chance = (Math.imul(card + 1, 2654435761) ^ Math.imul(person + 7, 40503)) >>> 3;
			const other = ['helps', 'hinders', 'neutral'][chance % 3];
			return ((chance >>> 4) % 10 < 4 + (card % 4) ? lean : other) ?? 'skip';
		});
		await sorting.say(
			...sorting.hand.need.map((card, at) => ({
				kind: 'move',
				round: 'needs-1',
				card,
				pile: ['need', 'have', 'no-need'][(at + (person % 3)) % 3]
			})),
			{ kind: 'finished', round: 'needs-1' }
		);
	}
	for (const round of ['factors-1', 'needs-1']) {
		await dialogue.command({ type: 'close', round });
		await dialogue.command({ type: 'release', round, to: 'room' });
	}
	return dialogue;
}
