import type { DeckSize } from '$lib/domain/deck';
import type { NeedsPower, PlannedNeeds } from '$lib/domain/statistics/needs-power';
import type { Precision } from '$lib/domain/statistics/sample-size';

/** A field of the power helper: what it holds, in the units that people type. */
export interface PowerField {
	readonly name:
		'half' | 'share' | 'perDialogue' | 'alike' | 'firm' | 'rarest' | 'dialogueSize' | 'lost';
	readonly low: number;
	readonly high: number;
	/** the typed amount that equals 1 in the formula: 100 for per cent */
	readonly scale: number;
}

export const POWER_FIELDS: readonly PowerField[] = [
	{ name: 'half', low: 1, high: 45, scale: 100 },
	{ name: 'share', low: 1, high: 99, scale: 100 },
	{ name: 'perDialogue', low: 1, high: 500, scale: 1 },
	{ name: 'alike', low: 0, high: 1, scale: 1 },
	{ name: 'firm', low: 1, high: 100, scale: 100 },
	{ name: 'rarest', low: 1, high: 100, scale: 100 },
	{ name: 'dialogueSize', low: 1, high: 500, scale: 1 },
	{ name: 'lost', low: 0, high: 90, scale: 100 }
];

/** A typed number, with a comma or a point; undefined if invalid or out of bounds. */
export function typedNumber(text: string, low: number, high: number): number | undefined {
	const value = Number(text.trim().replace(',', '.'));
	return text.trim() === '' || !(value >= low && value <= high) ? undefined : value;
}

/** The typed values in the formula's units; undefined while a field is wrong. */
export function precisionOf(
	typed: Readonly<Record<PowerField['name'], string>>,
	usual: Precision
): Precision | undefined {
	const found: Partial<Record<PowerField['name'], number>> = {};
	for (const { name, low, high, scale } of POWER_FIELDS) {
		const value = typedNumber(typed[name], low, high);
		if (value === undefined) return undefined;
		found[name] = value / scale;
	}
	return { ...usual, ...found };
}

/** What test (b) is tried on. */
export type PlannedStudy = PlannedNeeds;

/** The study the fields describe, by size and difference; undefined while a field is wrong. */
export function plannedStudy(
	wanted: Precision | undefined,
	people: string,
	effect: string,
	size: DeckSize
): PlannedStudy | undefined {
	const n = typedNumber(people, 1, 5_000);
	const difference = typedNumber(effect, 0, 5);
	if (!wanted || n === undefined || difference === undefined) return undefined;
	const { dialogueSize, lost, firm, alike } = wanted;
	return { people: Math.round(n), effect: difference, dialogueSize, lost, firm, alike, size };
}

/** The result of a needs trial, and its plan. */
export interface TriedPower {
	readonly found: NeedsPower;
	readonly planned: PlannedStudy;
}

/** Address of a study's design, with who counts, the numbers wanted and the trial. */
export function designAddress(
	query: string,
	wanted: Precision | undefined,
	language: string,
	tried?: TriedPower
): string {
	const params = new URLSearchParams(query);
	params.set('lang', language);
	for (const [name, value] of Object.entries(wanted ?? {})) params.set(name, String(value));
	if (tried) {
		const { people, effect } = tried.planned;
		const { alone, together, worlds } = tried.found;
		for (const [name, value] of Object.entries({ people, effect, alone, together, worlds }))
			params.set(name, String(value));
	}
	return `/api/v1/research/export/preregistration.md?${params}`;
}
