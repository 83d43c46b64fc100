import type { Random } from '../seeded';

/** Each person's pile for each card, as the number of that card's pile, −1 for none; row by row. */
export interface LaidCards {
	readonly people: number;
	/** per card how many piles anybody used for it */
	readonly piles: readonly number[];
	/** people × cards */
	readonly cells: Int8Array;
}

/** The model of so many latent classes that fits best (Goodman, Biometrika 61, 1974). */
export interface LatentClassModel {
	readonly k: number;
	readonly logLikelihood: number;
	/** free parameters: k − 1 shares, and per class and card one less than its piles */
	readonly parameters: number;
	/** −2 log L + parameters · ln n: the lower, the better the fit for its size (Schwarz 1978) */
	readonly bic: number;
	/** 1 where everybody is surely of one class, 0 where nobody is; undefined for one class */
	readonly entropy: number | undefined;
	/** of each class, largest first */
	readonly shares: readonly number[];
	/** starts carried to the end, and how many of them ended at this likelihood */
	readonly starts: number;
	readonly again: number;
	/** the likeliest class of each person, by the order of `shares` */
	readonly classOf: readonly number[];
}

/** Random starts, how far each goes, and how many of the best go on to the end. */
export const LATENT_STARTS = { all: 20, turns: 12, carried: 5 } as const;
const MOST_TURNS = 2_000;
/** Likelihoods that differ by less are the same. */
const SAME = 0.01;

export const parametersOf = (k: number, piles: readonly number[]): number =>
	k - 1 + k * piles.reduce((sum, count) => sum + count - 1, 0);

/**
 * Fits k latent classes by EM from random starts: within a class cards are independent. A card
 * somebody laid nowhere says nothing of them (full information). People count as independent.
 * @yields after every turn
 */
export function* latentClasses(
	laid: LaidCards,
	k: number,
	random: Random,
	starts: { readonly all: number; readonly turns: number; readonly carried: number } = LATENT_STARTS
): Generator<void, LatentClassModel> {
	const all = k === 1 ? 1 : starts.all;
	const begun: Fit[] = [];
	for (let start = 0; start < all; start++) {
		const fit = new Fit(laid, k, random);
		for (let turn = 0; turn < starts.turns; turn++) {
			fit.turn();
			yield;
		}
		begun.push(fit);
	}
	begun.sort((a, b) => b.logLikelihood - a.logLikelihood);
	const carried = begun.slice(0, starts.carried);
	for (const fit of carried) {
		for (let turn = 0; turn < MOST_TURNS; turn++) {
			const before = fit.logLikelihood;
			fit.turn();
			yield;
			if (fit.logLikelihood - before < 1e-8) break;
		}
	}
	const best = carried.reduce((a, b) => (b.logLikelihood > a.logLikelihood ? b : a));
	const parameters = parametersOf(k, laid.piles);
	return {
		k,
		logLikelihood: best.logLikelihood,
		parameters,
		bic: -2 * best.logLikelihood + parameters * Math.log(laid.people),
		...best.told(),
		starts: carried.length,
		again: carried.filter((fit) => best.logLikelihood - fit.logLikelihood < SAME).length
	};
}

/** One start: shares of classes, and per class and card the logarithm of the share of each pile. */
class Fit {
	logLikelihood = -Infinity;
	readonly #laid: LaidCards;
	readonly #k: number;
	/** where the piles of each card begin, and all piles together */
	readonly #begin: readonly number[];
	readonly #width: number;
	/** people × classes: the chance that somebody is of a class */
	readonly #chances: Float64Array;
	#shares: Float64Array;

	constructor(laid: LaidCards, k: number, random: Random) {
		this.#laid = laid;
		this.#k = k;
		let width = 0;
		this.#begin = laid.piles.map((count) => (width += count) - count);
		this.#width = width;
		this.#shares = new Float64Array(k);
		this.#chances = new Float64Array(laid.people * k);
		for (let person = 0; person < laid.people; person++) {
			let sum = 0;
			// exponential numbers over their sum: evenly from all divisions
			for (let at = person * k; at < (person + 1) * k; at++)
				sum += this.#chances[at] = -Math.log(1 - random());
			for (let at = person * k; at < (person + 1) * k; at++)
				this.#chances[at] = (this.#chances[at] as number) / sum;
		}
	}

	/** Shares from the chances, then chances and the likelihood from the shares. */
	turn(): void {
		this.#expect(this.#maximise());
	}

	/** The log share of every pile in every class. */
	#maximise(): Float64Array {
		const { people, piles, cells } = this.#laid;
		const [k, width, cards] = [this.#k, this.#width, piles.length];
		const sums = new Float64Array(k * width);
		this.#shares = new Float64Array(k);
		for (let person = 0; person < people; person++) {
			for (let one = 0; one < k; one++) {
				const chance = this.#chances[person * k + one] as number;
				this.#shares[one] = (this.#shares[one] as number) + chance / people;
				for (let card = 0; card < cards; card++) {
					const pile = cells[person * cards + card] as number;
					if (pile < 0) continue;
					const at = one * width + (this.#begin[card] as number) + pile;
					sums[at] = (sums[at] as number) + chance;
				}
			}
		}
		for (let one = 0; one < k; one++) {
			piles.forEach((count, card) => {
				const from = one * width + (this.#begin[card] as number);
				let total = 0;
				for (let at = from; at < from + count; at++) total += sums[at] as number;
				// nobody of this class laid this card anywhere: it says nothing of them
				for (let at = from; at < from + count; at++)
					sums[at] = total === 0 ? -Math.log(count) : Math.log((sums[at] as number) / total);
			});
		}
		return sums;
	}

	#expect(logs: Float64Array): void {
		const { people, piles, cells } = this.#laid;
		const [k, width, cards] = [this.#k, this.#width, piles.length];
		let likelihood = 0;
		const own = new Float64Array(k);
		for (let person = 0; person < people; person++) {
			let most = -Infinity;
			for (let one = 0; one < k; one++) {
				let log = Math.log(this.#shares[one] as number);
				for (let card = 0; card < cards; card++) {
					const pile = cells[person * cards + card] as number;
					if (pile >= 0) log += logs[one * width + (this.#begin[card] as number) + pile] as number;
				}
				own[one] = log;
				if (log > most) most = log;
			}
			let sum = 0;
			for (let one = 0; one < k; one++) sum += own[one] = Math.exp((own[one] as number) - most);
			likelihood += most + Math.log(sum);
			for (let one = 0; one < k; one++)
				this.#chances[person * k + one] = (own[one] as number) / sum;
		}
		this.logLikelihood = likelihood;
	}

	/** Largest class first. */
	told(): Pick<LatentClassModel, 'entropy' | 'shares' | 'classOf'> {
		const k = this.#k;
		const { people } = this.#laid;
		const order = Array.from({ length: k }, (_, at) => at).sort(
			(a, b) => (this.#shares[b] as number) - (this.#shares[a] as number)
		);
		let unsure = 0;
		for (const chance of this.#chances) if (chance > 0) unsure -= chance * Math.log(chance);
		return {
			entropy: k === 1 ? undefined : 1 - unsure / (people * Math.log(k)),
			shares: order.map((one) => this.#shares[one] as number),
			classOf: Array.from({ length: people }, (_, person) =>
				order.reduce(
					(best, one, at) =>
						(this.#chances[person * k + one] as number) >
						(this.#chances[person * k + (order[best] as number)] as number)
							? at
							: best,
					0
				)
			)
		};
	}
}
