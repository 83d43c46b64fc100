import type { Model } from './simulated-person';
import { DEFAULT_MODEL } from './simulated-person';

/** A dialogue to practise with: invented people take part, and nothing of it is real. */
export interface Rehearsal {
	/** invented people, 6 to 30 */
	readonly people: number;
	readonly mix: RehearsalMix;
	/** the facilitator's own phones may join by the code; each says that it is a rehearsal */
	readonly phones: boolean;
}

export const REHEARSAL_MIXES = ['held-back', 'divided', 'mixed', 'few-finish'] as const;
export type RehearsalMix = (typeof REHEARSAL_MIXES)[number];
export const REHEARSAL_PEOPLE = { least: 6, most: 30 } as const;
/** Days a rehearsal is kept. */
export const REHEARSAL_DAYS = 1;

/** How the people of a mix sort, and what share of them finishes. */
export function modelOf(mix: RehearsalMix): { readonly model: Model; readonly finishing: number } {
	switch (mix) {
		case 'held-back': {
			// few people helped by their surroundings: the picture must hold even in a group of six
			const profiles = { A: 0.02, B: 0.74, C: 0.01, D: 0.23 };
			return { model: { ...DEFAULT_MODEL, profiles, leaning: 0.85 }, finishing: 0.95 };
		}
		case 'divided': {
			const profiles = { A: 0.5, B: 0, C: 0, D: 0.5 };
			return {
				model: { ...DEFAULT_MODEL, profiles, leaning: 0.85, neutral: 0.12 },
				finishing: 0.95
			};
		}
		case 'mixed':
			return { model: DEFAULT_MODEL, finishing: 0.95 };
		case 'few-finish':
			return { model: DEFAULT_MODEL, finishing: 0.5 };
	}
}
