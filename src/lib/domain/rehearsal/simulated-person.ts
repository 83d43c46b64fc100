import type { Pile } from '../deck';
import type { Random } from '../seeded';

/** A card as far as the model looks at it. */
export interface ModelCard {
	readonly id: string;
	readonly axis?: 'intrinsic' | 'external';
	readonly answers?: readonly string[];
}

/** A pile as far as the model looks at it: what it counts as, never its name. */
type ModelPile = Pick<Pile, 'id' | 'score' | 'role'>;
export interface ModelPiles {
	readonly factor: readonly ModelPile[];
	readonly need: readonly ModelPile[];
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
	/** on a helping side, the share of placed cards that help; mirrored on a hindering side */
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
 * One simulated person. A true profile is drawn; each card of an axis is skipped, neutral, or lies
 * on the side of the profile with probability `leaning`; some cards lie elsewhere first. A need is
 * felt when one of the factor cards it answers hinders (0.75), less when one helps (0.15, else had
 * already), else 0.4. Where no pile has a side, every card has a pile that most people lay it on.
 * For trying things out; no finding follows from it.
 */
export function simulatedPerson(
	factors: readonly ModelCard[],
	needs: readonly ModelCard[],
	piles: ModelPiles,
	random: Random,
	model: Model = DEFAULT_MODEL
): SimulatedSort {
	const profile = drawn(model.profiles, random);
	const helpsInside = profile === 'A' || profile === 'B';
	const helpsOutside = profile === 'A' || profile === 'C';
	const factorPile = pileChoice(piles.factor, random);
	const needPile = pileChoice(piles.need, random);
	const sided = piles.factor.some(({ score }) => score === 1 || score === -1);
	const lying = new Map<string, Answer>();
	const moves: { card: string; pile: string }[] = [];
	for (const card of factors) {
		const favours = card.axis === 'intrinsic' ? helpsInside : helpsOutside;
		const answer = answerTo(favours, random, model);
		const laid = sided ? factorPile(answer) : usualPile(piles.factor, card, answer, helpsInside);
		if (random() < model.changes) {
			const first = sided
				? factorPile(answer === 'neutral' ? 'plus' : 'neutral')
				: usualPile(piles.factor, card, 'neutral', !helpsInside);
			moves.push({ card: card.id, pile: first });
		}
		moves.push({ card: card.id, pile: laid });
		lying.set(card.id, answer);
	}
	const on = (answer: Answer) => factors.filter(({ id }) => lying.get(id) === answer);
	const felt = needs.map((card) => ({ card: card.id, answer: need(card, lying, random) }));
	const needed = felt.filter(({ answer }) => answer === 'plus');
	const wished = needed[Math.floor(random() * needed.length)];
	const who = OWNERS[Math.floor(random() * OWNERS.length)] ?? 'unknown';
	const important = sided
		? [...on('plus').slice(0, 1), ...on('minus').slice(0, 2)]
		: factors.filter(({ id }) => lying.get(id) !== 'skip').slice(0, 3);
	return {
		profile,
		moves,
		needs: felt.map(({ card, answer }) => ({ card, pile: needPile(answer) })),
		first: wished ? { card: wished.card, who } : null,
		emphasis: important.map((card) => card.id),
		blocker: random() < 0.4 && sided ? (on('minus')[0]?.id ?? null) : null
	};
}

/** What a person says of a card, whatever the piles are called. */
type Answer = 'plus' | 'neutral' | 'minus' | 'skip';

/** The pile for an answer: one of several if they are graded, the nearest if there is none. */
function pileChoice(piles: readonly ModelPile[], random: Random): (answer: Answer) => string {
	const answers = piles.filter(({ role }) => role === 'answer');
	const of = (...scores: readonly ModelPile['score'][]) =>
		answers.filter(({ score }) => scores.includes(score));
	const skip = piles.filter(({ role }) => role === 'skip');
	const neutral = [...of(0), ...of(null)];
	const wanted: Readonly<Record<Answer, readonly ModelPile[]>> = {
		plus: of(1),
		neutral,
		minus: of(-1),
		skip: skip.length > 0 ? skip : neutral
	};
	return (answer) => {
		const some = wanted[answer].length > 0 ? wanted[answer] : answers;
		const at = some.length > 1 ? Math.floor(random() * some.length) : 0;
		return some[at]?.id ?? '';
	};
}

/** For piles without sides: the card's own, for half of the people the next, else a neighbour. */
function usualPile(
	piles: readonly ModelPile[],
	{ id }: ModelCard,
	answer: Answer,
	usual: boolean
): string {
	const answers = piles.filter(({ role }) => role === 'answer');
	const skip = piles.find(({ role }) => role === 'skip');
	if (answer === 'skip' && skip) return skip.id;
	const own = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
	const beside = { plus: 0, minus: 0, skip: 0, neutral: usual ? 1 : 2 }[answer];
	return answers[(own + beside) % answers.length]?.id ?? '';
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

function answerTo(favours: boolean, random: Random, model: Model): Answer {
	const draw = random();
	if (draw < model.skip) return 'skip';
	if (draw < model.skip + model.neutral) return 'neutral';
	return random() < model.leaning === favours ? 'plus' : 'minus';
}

function need(card: ModelCard, lying: ReadonlyMap<string, Answer>, random: Random): Answer {
	const own = (card.answers ?? []).map((id) => lying.get(id));
	if (own.includes('minus')) return random() < 0.75 ? 'plus' : 'minus';
	if (own.includes('plus')) return random() < 0.15 ? 'plus' : 'neutral';
	return random() < 0.4 ? 'plus' : 'minus';
}
