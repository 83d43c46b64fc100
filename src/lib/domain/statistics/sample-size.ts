import { normalQuantile } from '../numbers/normal';

/** What is asked of a study before it begins. */
export interface Precision {
	/** half the width of the interval, as a share: 0.1 is ten points either way */
	readonly half: number;
	/** the share expected; 0.5 is the widest */
	readonly share: number;
	/** confidence, 0.95 */
	readonly level: number;
	/** people of one profile that come together in one dialogue, on average */
	readonly perDialogue: number;
	/** how alike people of one dialogue are: 0 not at all, 1 the same */
	readonly alike: number;
	/** share of sorters with a firm letter */
	readonly firm: number;
	/** share of the firm who have the rarest profile that must be told of */
	readonly rarest: number;
	/** people who sort in one dialogue, on average */
	readonly dialogueSize: number;
	/** share of rows that is withheld where somebody refuses (D12) */
	readonly lost: number;
}

/** How many people that takes. */
interface SampleSize {
	/** 1 + (m̄ − 1)ρ, at least 1 */
	readonly deff: number;
	/** people of a profile if they came apart from each other */
	readonly simple: number;
	/** firm people a profile */
	readonly perProfile: number;
	/** people whose rows are there */
	readonly rows: number;
	/** people who sort and say yes */
	readonly sorters: number;
	readonly dialogues: number;
}

/** A random sorter is firm rarely; of people who lean, as simulated, three in ten are (S2). */
export const USUAL: Precision = {
	half: 0.1,
	share: 0.5,
	level: 0.95,
	perDialogue: 10,
	alike: 0.04,
	firm: 0.31,
	rarest: 0.25,
	dialogueSize: 10,
	lost: 0.3
};

/**
 * People and dialogues for an interval of a given width in every profile: n₀ = z²p(1−p)/h², times
 * the design effect deff = 1 + (m̄ − 1)ρ (Kish, Survey Sampling, 1965), over the share firm and of
 * that profile, over the share not withheld.
 */
export function sampleSize(wanted: Precision): SampleSize {
	const z = normalQuantile((1 + wanted.level) / 2);
	const simple = (z * z * wanted.share * (1 - wanted.share)) / (wanted.half * wanted.half);
	const deff = Math.max(1, 1 + (wanted.perDialogue - 1) * wanted.alike);
	const perProfile = up(simple * deff);
	const rows = up(perProfile / (wanted.firm * wanted.rarest));
	const sorters = up(rows / (1 - wanted.lost));
	return {
		deff,
		simple: up(simple),
		perProfile,
		rows,
		sorters,
		dialogues: up(sorters / wanted.dialogueSize)
	};
}

/** Rounded up, ignoring floating-point noise. */
const up = (value: number) => Math.ceil(value - 1e-9);
