import type { Random } from '../seeded';

/** A card as far as the model looks at it. */
export interface ModelCard {
	readonly id: string;
	readonly axis?: 'intrinsic' | 'external';
	readonly answers?: readonly string[];
}

/** What a simulated person does, in order: each move lays a card on a pile, maybe a second time. */
export interface SimulatedSort {
	readonly profile: 'A' | 'B' | 'C' | 'D';
	readonly moves: readonly { readonly card: string; readonly pile: string }[];
	readonly needs: readonly { readonly card: string; readonly pile: string }[];
	readonly emphasis: readonly string[];
	readonly blocker: string | null;
	/** what is needed first, and who could do it; null when nothing is needed */
	readonly first: { readonly card: string; readonly who: string } | null;
}

/** The parameters of the generating model, all shares between 0 and 1. */
export interface Model {
	/** shares of the true profiles */
	readonly profiles: Readonly<Record<'A' | 'B' | 'C' | 'D', number>>;
	/** on a side that helps, the share of placed cards that help; mirrored on a side that hinders */
	readonly leaning: number;
	readonly neutral: number;
	readonly skip: number;
	/** share of cards that are put on another pile first */
	readonly changes: number;
}

export const DEFAULT_MODEL: Model = {
	profiles: { A: 0.3, B: 0.35, C: 0.15, D: 0.2 },
	leaning: 0.78,
	neutral: 0.25,
	skip: 0.04,
	changes: 0.08
};

/**
 * One simulated person. A true profile is drawn; each card of an axis is skipped, neutral, or lies on the
 * side of the profile with probability `leaning`; some cards lie elsewhere first. A need is felt when one
 * of the factor cards it answers hinders (0.75), less when one helps (0.15, else had already), else 0.4.
 * For trying things out; no finding follows from it.
 */
export function simulatedPerson(
	factors: readonly ModelCard[],
	needs: readonly ModelCard[],
	random: Random,
	model: Model = DEFAULT_MODEL
): SimulatedSort {
	const profile = drawn(model.profiles, random);
	const helpsInside = profile === 'A' || profile === 'B';
	const helpsOutside = profile === 'A' || profile === 'C';
	const piles = new Map<string, string>();
	const moves: { card: string; pile: string }[] = [];
	for (const card of factors) {
		const favours = card.axis === 'intrinsic' ? helpsInside : helpsOutside;
		const pile = pileOf(favours, random, model);
		if (random() < model.changes) {
			moves.push({ card: card.id, pile: pile === 'neutral' ? 'helps' : 'neutral' });
		}
		moves.push({ card: card.id, pile });
		piles.set(card.id, pile);
	}
	const hindering = factors.filter((card) => piles.get(card.id) === 'hinders');
	const helping = factors.filter((card) => piles.get(card.id) === 'helps');
	const laid = needs.map((card) => ({ card: card.id, pile: needPile(card, piles, random) }));
	const needed = laid.filter(({ pile }) => pile === 'need');
	const wished = needed[Math.floor(random() * needed.length)];
	const who = OWNERS[Math.floor(random() * OWNERS.length)] ?? 'unknown';
	return {
		profile,
		moves,
		needs: laid,
		first: wished ? { card: wished.card, who } : null,
		emphasis: [...helping.slice(0, 1), ...hindering.slice(0, 2)].map((card) => card.id),
		blocker: random() < 0.4 ? (hindering[0]?.id ?? null) : null
	};
}

const OWNERS = ['self', 'home', 'work', 'work', 'school', 'council', 'unknown'];

function drawn(shares: Model['profiles'], random: Random): 'A' | 'B' | 'C' | 'D' {
	let left = random();
	for (const letter of ['A', 'B', 'C'] as const) {
		left -= shares[letter];
		if (left < 0) return letter;
	}
	return 'D';
}

function pileOf(favours: boolean, random: Random, model: Model): string {
	const draw = random();
	if (draw < model.skip) return 'skip';
	if (draw < model.skip + model.neutral) return 'neutral';
	return random() < model.leaning === favours ? 'helps' : 'hinders';
}

function needPile(card: ModelCard, piles: ReadonlyMap<string, string>, random: Random): string {
	const own = (card.answers ?? []).map((id) => piles.get(id));
	if (own.includes('hinders')) return random() < 0.75 ? 'need' : 'no-need';
	if (own.includes('helps')) return random() < 0.15 ? 'need' : 'have';
	return random() < 0.4 ? 'need' : 'no-need';
}
